/** What the programme offers on its first day: its settings, its contents, its courses. @module */
import { newsroom } from '../data/newsroom.mjs';
import { press } from '../data/press.mjs';

const DAY = 86_400_000;

/** The programme, as one is created. Links may lead to, and pages be shared from, the portal itself. */
export const programmeDraft = (origin) => ({
  id: 'valmeroy',
  name: 'Valmeroy',
  languages: ['fr', 'en'],
  timeZone: 'Europe/Paris',
  origins: [origin],
  hosts: [new URL(origin).host, 'localhost'],
  disclosures: { fr: 'Je travaille chez Valmeroy.', en: 'I work at Valmeroy.' },
});

/** A season of four months that began with the history; its rules stay as they are until it ends. */
export const season = (start) => ({
  id: 'first-season',
  name: 'Saison 1',
  startsAt: new Date(start - DAY).toISOString(),
  endsAt: new Date(start + 120 * DAY).toISOString(),
});

/** Every piece with what a content needs, by the time it was published. */
export function drafts(origin, now) {
  const all = [
    ...newsroom.map((piece) => ({ ...piece, place: 'newsroom', origin: 'brand' })),
    ...press.map((piece) => ({ ...piece, place: 'press' })),
  ];
  return all
    .map((piece) => ({
      slug: piece.slug,
      publishedAt: now - piece.days * DAY,
      draft: {
        kind: piece.kind,
        origin: piece.origin,
        title: piece.title,
        summary: piece.summary,
        url: addressOf(origin, piece),
        image: { url: `${origin}/assets/pictures/${piece.slug}.svg`, alt: piece.alt },
        language: piece.language ?? (piece.magazine === 'culvert' ? 'en' : 'fr'),
        topics: piece.topics,
        author: piece.author,
        captions: piece.captions,
      },
    }))
    .sort((a, b) => a.publishedAt - b.publishedAt);
}

const addressOf = (origin, { place, slug }) => `${origin}/${place}/${slug}`;
