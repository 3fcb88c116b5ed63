/**
 * Invented contents for tests and galleries, and the pages of them that the service in memory answers.
 * @module
 */
import type { Content, ContentPage } from './schemas/index.js';

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

/** A page of some contents, as `GET /v1/content` answers one; a cursor is the id of the last that was seen. */
export function contentPage(contents: readonly Content[], query: URLSearchParams): ContentPage {
  const wanted = (name: string, values: readonly string[]) => {
    const one = query.get(name);
    return one === null || values.includes(one);
  };
  const state = query.get('state') ?? 'published';
  const all = contents.filter(
    (one) =>
      one.state === state &&
      wanted('kind', [one.kind]) &&
      wanted('origin', [one.origin]) &&
      wanted('topic', one.topics),
  );
  const from = all.findIndex(({ id }) => id === query.get('cursor')) + 1;
  const until = from + Number(query.get('limit') ?? 20);
  const items = all.slice(from, until);
  const last = items.at(-1);
  return { items, ...(until < all.length && last && { next: last.id }) };
}
