/**
 * An invented course, figures, thanks, looks and a question for tests and galleries.
 * @module
 */
import type { Course, Figures, Kudos, Look, Pulse, Step } from './schemas/index.js';

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
