/**
 * Reading a feed of any form: bytes in, entries out that are ready to become content.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { resolveAddress } from './address.js';
import { decodeFeed } from './decode.js';
import { readEntry, type FeedEntry, type SkippedEntry } from './entry.js';
import { fromAtom } from './atom.js';
import { fromJson } from './json.js';
import type { RawFeed } from './offers.js';
import { fromRdf, fromRss } from './rss.js';
import { languageTag } from './language.js';
import { readMarkup } from './markup.js';
import { cut, plainText } from './text.js';

/** A feed, read. */
export interface Feed {
  title?: string;
  /** The page it is the feed of. */
  home?: string;
  language?: string;
  /** Its end is missing: the last entry may be incomplete, and others absent. */
  cutOff?: boolean;
  entries: FeedEntry[];
  skipped: SkippedEntry[];
}

/** What is known of a feed besides its bytes. */
export interface FeedOrigin {
  contentType?: string | undefined;
  /** Where it was fetched, to make its addresses absolute. */
  url?: string | undefined;
  now: Date;
  /** Entries that are read at most: those that the feed names first. All of them when absent. */
  most?: number;
}

const unreadable = (found: string, cause?: unknown) =>
  new TandemError(
    'feed_unreadable',
    `This is not an RSS, Atom or JSON feed: it is ${found}. Give the address or file of the feed itself.`,
    { status: 422, cause },
  );

/**
 * Reads RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed, as they are really published.
 *
 * @throws TandemError `feed_unreadable` with what was found instead, `feed_too_large` above 10 MB
 * @example
 * readFeed(await readFile('news.rss'), { now: new Date() }).entries.length;
 */
export function readFeed(bytes: Uint8Array, { contentType, url, now, most }: FeedOrigin): Feed {
  const text = decodeFeed(bytes, contentType);
  const raw = /^\s*[{[]/.test(text) ? rawJson(text, url) : rawMarkup(text, url);
  const language = languageTag(raw.language);
  const base = raw.base ?? raw.home;
  const named = raw.entries.slice(0, most);
  const read = named.map((entry) =>
    readEntry(
      { ...entry, base: entry.base ?? base, languages: [...entry.languages, language] },
      now,
    ),
  );
  const title = cut(plainText(raw.title), 200);
  const home = resolveAddress(raw.home, url);
  return {
    ...(title && { title }),
    ...(home && { home }),
    ...(language && { language }),
    ...((raw.cutOff || named.length < raw.entries.length) && { cutOff: true }),
    entries: read.filter((entry): entry is FeedEntry => 'url' in entry),
    skipped: read.filter((entry): entry is SkippedEntry => 'reason' in entry),
  };
}

function rawJson(text: string, url: string | undefined): RawFeed {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw unreadable('JSON that is damaged or cut short', cause);
  }
  try {
    return fromJson(json, url);
  } catch (cause) {
    throw unreadable('JSON, but without the "version", "title" and "items" of a feed', cause);
  }
}

function rawMarkup(text: string, url: string | undefined): RawFeed {
  try {
    const markup = readMarkup(text, url);
    if ('found' in markup) throw unreadable(markup.found);
    const { cutOff } = markup;
    if (markup.notes.length === 0) return { cutOff, entries: [] };
    return { ...{ rss: fromRss, atom: fromAtom, rdf: fromRdf }[markup.form](markup), cutOff };
  } catch (error) {
    if (error instanceof TandemError) throw error;
    throw unreadable('XML that looks like a feed but is too damaged to read', error);
  }
}
