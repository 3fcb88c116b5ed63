/**
 * What Atom offers, 0.3 and 1.0.
 * @module
 */
import { parseAtomFeed } from 'feedsmith';
import type { RawEntry } from './entry.js';
import { type EntryNotes, type Markup } from './markup.js';
import {
  atomLink,
  enclosed,
  mediaWords,
  names,
  notesFor,
  picturesOf,
  type RawFeed,
} from './offers.js';

// The parser's types follow the form of dates, which stay text here.
const readAtom = (xml: string) => parseAtomFeed(xml);

type AtomEntry = NonNullable<ReturnType<typeof readAtom>['entries']>[number];

/** Reads Atom, 0.3 and 1.0. */
export function fromAtom(markup: Markup): RawFeed {
  const feed = readAtom(markup.xml);
  const home = atomLink(feed.links);
  const base = markup.base ?? feed.links?.find(({ rel }) => rel === 'self')?.href ?? home;
  return {
    title: feed.title?.value,
    home,
    language: markup.language ?? feed.dc?.languages?.[0],
    base,
    entries: (feed.entries ?? []).map((entry) => {
      const raw = atomEntry(entry, notesFor(markup, entry.xml?.id));
      return {
        ...raw,
        authors: [...raw.authors, ...names(entry.source?.authors), ...names(feed.authors)],
      };
    }),
  };
}

function atomEntry(entry: AtomEntry, notes: EntryNotes): RawEntry {
  const rel = (name: string) => entry.links?.find((link) => link.rel?.toLowerCase() === name)?.href;
  const enclosures = (entry.links ?? []).filter((link) => link.rel === 'enclosure');
  return {
    id: entry.id,
    base: notes.base,
    links: [
      notes.original,
      atomLink(entry.links),
      entry.content?.src,
      /^https?:/i.test(entry.id ?? '') ? entry.id : undefined,
      rel('related'),
      rel('via'),
      rel('enclosure'),
      rel('self'),
    ],
    titles: [entry.title?.value, ...mediaWords(entry.media, 'title')],
    summaries: [
      entry.summary?.value,
      entry.content?.value,
      ...mediaWords(entry.media, 'description'),
    ],
    dates: [entry.published, entry.dc?.dates?.[0], entry.updated],
    languages: [notes.language, entry.dc?.languages?.[0]],
    authors: [...names(entry.authors), ...(entry.dc?.creators ?? [])],
    topics: [
      ...(entry.categories ?? []).map(({ label, term }) => label ?? term),
      ...(entry.dc?.subjects ?? []),
    ],
    pictures: [
      ...picturesOf(entry.media),
      ...enclosed(enclosures.map(({ href, type }) => ({ url: href, type }))),
    ],
  };
}
