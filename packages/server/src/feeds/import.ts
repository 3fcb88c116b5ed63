/**
 * From a feed's entries to content, once each: a second import of the same feed adds nothing.
 * @module
 */
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ImportReport, Origin } from '@tandem-advocacy/core/schemas';
import type { Random } from '../ports.js';
import { newId } from '../publishing.js';
import type { ContentRow } from '../store/content-rows.js';
import type { Store } from '../store/store.js';
import { addressIdentity } from './address.js';
import type { FeedEntry } from './entry.js';
import type { Feed } from './read.js';

/** Entries taken in at once: links are followed in between. */
const SLICE = 20;

/** Where the entries go. */
export interface ImportTarget {
  /** A transaction: either all of it is kept or nothing. */
  store: Store;
  programme: number;
  origin: Origin;
  now: number;
  random: Random;
}

/** What an import did, and the contents that it added. */
export interface Imported {
  report: ImportReport;
  added: ContentRow[];
}

interface Identified {
  entry: FeedEntry;
  /** What tells it apart: its id in the feed, and its address. */
  keys: string[];
  /** Whether other entries of the feed lead to the same page. */
  shared: boolean;
}

/** Makes content of every entry that is not content yet. */
export async function importFeed(target: ImportTarget, feed: Feed): Promise<Imported> {
  const { store, programme } = target;
  const entries = identify(feed);
  const known = await store.sources.knownEntries(
    programme,
    entries.flatMap(({ keys }) => keys),
  );
  const added: ContentRow[] = [];
  for (const [place, identified] of entries.entries()) {
    // The embedded database answers at once: whoever follows a link meanwhile would wait for all of it.
    if (place % SLICE === SLICE - 1) await nextTurn();
    const before = identified.keys
      .map((key) => known.get(key))
      .find((content) => content !== undefined);
    const content = before ?? (await becomeContent(target, identified, place));
    if (typeof content === 'object') added.push(content);
    const number = typeof content === 'object' ? content.number : content;
    for (const key of identified.keys) if (!known.has(key)) known.set(key, number);
  }
  const keys = entries.flatMap((entry) => entry.keys);
  await store.sources.rememberEntries(
    programme,
    keys.map((entry) => ({ entry, content: known.get(entry) ?? 0 })),
  );
  return { added, report: reportOf(feed, added.length) };
}

const reportOf = (feed: Feed, added: number): ImportReport => ({
  ...(feed.title && { title: feed.title }),
  entries: feed.entries.length + feed.skipped.length,
  added,
  known: feed.entries.length - added,
  skipped: feed.skipped,
  ...(feed.cutOff && { cutOff: true }),
});

/**
 * The id a feed gives an entry tells it apart, unless careless feeds give one to several. So does its
 * address, unless several entries lead to one page: then each is itself only with its id or title.
 */
function identify({ entries, home }: Feed): Identified[] {
  const scope = home === undefined ? '' : new URL(home).host;
  const ids = count(entries.map(({ id }) => id ?? ''));
  const pages = count(entries.map(({ url }) => pageOf(url)));
  return entries.map((entry) => {
    const { id, url, title } = entry;
    const page = addressIdentity(url);
    const shared = (pages.get(pageOf(url)) ?? 0) > 1;
    const own = id !== undefined && ids.get(id) === 1;
    const byPage = shared ? digest('part', page, own ? id : title) : digest('page', page);
    return { entry, shared, keys: own ? [digest('id', scope, id), byPage] : [byPage] };
  });
}

const pageOf = (url: string) =>
  addressIdentity(url)
    .replace(/#(?![!/]).*$/, '')
    .replace(/^www\./, '');
const digest = (...parts: string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27);

function count(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Adds an entry, or finds the content that its page is already. */
async function becomeContent(
  { store, programme, origin, now, random }: ImportTarget,
  { entry, keys, shared }: Identified,
  place: number,
): Promise<ContentRow | number> {
  const there = (await store.contents.byUrls(programme, [entry.url])).get(entry.url);
  if (there && (!shared || there.title === entry.title)) return there.number;
  const { publishedAt, url, title, summary, language, image, author, topics } = entry;
  return store.contents.add(programme, {
    ...{ url, title, summary, language, image, author, topics, origin },
    id: newId(random),
    kind: 'article',
    state: 'published',
    captions: [],
    // Without a date, an import keeps the order of the feed: newest first.
    publishedAt: publishedAt?.getTime() ?? now - place,
    createdAt: now,
    ...(there && { key: keys.at(-1) }),
  });
}
