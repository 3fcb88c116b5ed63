/**
 * Invented contents, people and a course for tests and galleries.
 * @module
 */
import type { Content, Course, Figures, Kudos, Look, Plan, Pulse, Step } from './schemas/index.js';

const captions = [
  {
    id: 'why',
    language: 'en',
    angle: 'Why it matters',
    text: 'Three years of work, and a quieter workshop for everybody in it.',
  },
  {
    id: 'me',
    language: 'en',
    angle: 'My part in it',
    text: 'I drew the first sketch of this line on a napkin. Today it runs.',
  },
  {
    id: 'pourquoi',
    language: 'fr',
    angle: 'Pourquoi cela compte',
    text: 'Trois ans de travail, et un atelier plus calme pour tout le monde.',
  },
  {
    id: 'moi',
    language: 'fr',
    angle: 'Ma part',
    text: "J'ai dessiné le premier croquis de cette ligne sur une nappe. Elle tourne.",
  },
];

const base = {
  state: 'published',
  topics: ['industry'],
  language: 'en',
  publishedAt: '2026-11-02T08:00:00.000Z',
  applause: 3,
  applauded: false,
  shared: [],
  captions,
} as const;

/** Three contents: a moment of the brand, somebody else's article, a job. */
export const sampleContents = (): Content[] =>
  [
    {
      ...base,
      id: 'green-line',
      number: 7,
      kind: 'moment',
      origin: 'brand',
      title: 'The green line is running',
      summary: 'Our first assembly line that gives back more heat than it takes.',
      url: 'https://news.example.org/green-line',
    },
    {
      ...base,
      id: 'repair',
      number: 8,
      kind: 'article',
      origin: 'third-party',
      title: 'Why repair beats recycling',
      summary: 'A magazine looks at ten years of figures.',
      url: 'https://magazine.example.net/repair?id=1',
    },
    {
      ...base,
      id: 'welder',
      number: 9,
      kind: 'job',
      origin: 'brand',
      title: 'We are looking for a welder who teaches',
      url: 'https://jobs.example.org/welder',
    },
  ].map(
    (content) =>
      ({
        ...content,
        topics: [...content.topics],
        shared: [],
        captions: [...content.captions],
      }) as Content,
  );

const steps: Step[] = [
  {
    id: 'look',
    kind: 'read',
    title: 'What a good share looks like',
    seconds: 50,
    body: 'Say what it means to you.\n\nOne idea, two sentences, one link.',
  },
  {
    id: 'which',
    kind: 'answer',
    title: 'Which one would you read?',
    seconds: 40,
    form: 'single',
    question: 'Two captions for the same news. Which one would you read?',
    choices: [
      { id: 'own', text: 'The one that says what it changed for somebody.' },
      { id: 'brand', text: 'The one that repeats the headline.' },
    ],
  },
  {
    id: 'write',
    kind: 'try',
    title: 'Try it',
    seconds: 60,
    network: 'linkedin',
    body: 'Write two sentences of your own.',
    suggestions: ['Three years of work, and a quieter workshop.'],
  },
  {
    id: 'share',
    kind: 'do',
    title: 'Share something',
    seconds: 60,
    fact: 'share-declared',
    body: 'Share any content, and say that you posted it.',
  },
];

/** A course of four steps: read, answer, try, do. */
export const sampleCourse = (): Course => ({
  id: 'first-share',
  title: 'Your first share',
  summary: 'Four small steps, about four minutes.',
  language: 'en',
  done: [],
  steps: [...steps],
});

/** Names of invented colleagues with their points, for standings. */
export const sampleScores = (): { key: string; name: string; team: string; points: number }[] =>
  [
    ['Mirabelle Okonkwo-Test', 84],
    ['Anselme Vraisemblable', 71],
    ['Tove Exempelsson', 66],
    ['Bartolomeo Finto', 52],
    ['Ines Inventada', 47],
    ['Jorick Voorbeeld', 40],
    ['Salomé Fictive', 33],
    ['Amadou Modèle', 27],
    ['Wilhelmina Muster', 21],
    ['Rafaël Imaginaire', 15],
    ['Noor Specimen', 9],
  ].map(([name, points], i) => ({
    key: `m${i}`,
    name: String(name),
    team: i % 2 ? 'Workshop' : 'Design',
    points: Number(points),
  }));

/** Figures with something in each class. */
export const sampleFigures = (): Figures => ({
  raw: 12,
  human: 5,
  preview: 3,
  automated: 2,
  suspect: 1,
  own: 1,
  repeat: 0,
  version: 1,
});

/** Thanks that the reader received from two invented colleagues. */
export const sampleKudos = (): Kudos[] => [
  { from: 'Tove Exempelsson', at: '2026-11-19T15:20:00.000Z', contentId: 'green-line' },
  { from: 'Bartolomeo Finto', at: '2026-11-12T08:05:00.000Z' },
];

/** Who looked at figures that the reader is in, newest first. */
export const sampleLooks = (): Look[] => [
  {
    at: '2026-11-19T00:00:00.000Z',
    viewer: 'K7FQ2M9X',
    role: 'lead',
    what: '/v1/standings individual',
    shows: 'people',
    times: 3,
  },
  {
    at: '2026-11-16T00:00:00.000Z',
    viewer: 'B4TR8WZD',
    role: 'key',
    what: '/v1/indicators',
    shows: 'aggregate',
    times: 1,
  },
];

/** An open question that the reader has not answered. */
export const samplePulse = (): Pulse => ({
  id: 'heard',
  form: 'scale',
  language: 'en',
  question: 'Does what you share feel like your own voice?',
  low: 'Not at all',
  high: 'Very much',
  choices: ['1', '2', '3', '4', '5'].map((id) => ({ id, text: id })),
  opensAt: '2026-11-16T08:00:00.000Z',
  closesAt: '2026-11-30T08:00:00.000Z',
  open: true,
  answered: false,
  k: 5,
});

/** How often each of its choices was chosen so far. */
export const samplePulseCounts = () =>
  [1, 2, 4, 8, 6].map((answers, i) => ({ choice: String(i + 1), answers }));

/** What is coming in the three weeks after Friday, 20 November 2026. */
export const samplePlan = (): Plan => ({
  today: '2026-11-20',
  timeZone: 'Europe/Paris',
  feed: 'https://tandem.test/v1/plan.ics?feed=test.AAAAAAAAAAAAAAAAAAAAAA&language=en',
  items: [
    {
      id: 'green-line',
      kind: 'moment',
      language: 'en',
      title: 'The green line, one year on',
      note: 'Pictures from the workshop, all week.',
      startsOn: '2026-11-16',
      endsOn: '2026-11-20',
      content: {
        id: 'green-line',
        title: 'The green line is running',
        url: 'https://news.example.org/green-line',
      },
    },
    {
      id: 'breakfast',
      kind: 'event',
      language: 'en',
      title: 'Breakfast with the welders',
      startsOn: '2026-11-24',
      startsAt: '2026-11-24T08:30:00.000Z',
      endsAt: '2026-11-24T09:15:00.000Z',
    },
    {
      id: 'repair',
      kind: 'publication',
      language: 'en',
      title: 'What ten years of repairs taught us',
      startsOn: '2026-12-10',
    },
  ],
});
