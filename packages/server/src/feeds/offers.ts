/**
 * What forms of feeds have in common: links between pages, people, pictures in Media RSS.
 * @module
 */
import type { parseRssFeed } from 'feedsmith';
import type { RawEntry } from './entry.js';
import { isPicture, type Offer } from './image.js';
import { type EntryNotes, type Markup } from './markup.js';

type RssItem = NonNullable<ReturnType<typeof parseRssFeed>['items']>[number];
type Media = NonNullable<RssItem['media']>;

/** A feed as its form offers it: nothing checked yet. */
export interface RawFeed {
  title?: string | undefined;
  home?: string | undefined;
  language?: string | undefined;
  base?: string | undefined;
  cutOff?: boolean;
  entries: RawEntry[];
}

/** What was noted of the entry with this `xml:id`. */
export const notesFor = ({ notes }: Markup, id: string | undefined): EntryNotes =>
  notes[Number(id)] ?? { links: [] };

/** A link as Atom writes it, in its own feeds and within others. */
export interface AtomLink {
  href?: string | undefined;
  rel?: string | undefined;
  type?: string | undefined;
}

/** The page an entry is about: `alternate`, said or implied, HTML before others. */
export function atomLink(links: readonly AtomLink[] | undefined): string | undefined {
  const pages = (links ?? []).filter(
    ({ rel }) => rel === undefined || /(?:^|\/)alternate$/i.test(rel),
  );
  return (pages.find(({ type }) => type === undefined || /html/i.test(type)) ?? pages[0])?.href;
}

/** The names of people. */
export const names = (people: readonly { name?: string | undefined }[] | undefined) =>
  (people ?? []).map(({ name }) => name);

const mediaGroups = (media: Media | undefined) => [media, ...(media?.groups ?? [])];
/** Titles or descriptions in Media RSS. */
export const mediaWords = (media: Media | undefined, what: 'title' | 'description') =>
  mediaGroups(media).map((group) => group?.[what]?.value);

/** Pictures in Media RSS: whole ones, or thumbnails where there are none. */
export function picturesOf(media: Media | undefined): Offer[] {
  const groups = mediaGroups(media);
  const contents = groups.flatMap((group) => group?.contents ?? []);
  const thumbnails = [
    ...groups.flatMap((group) => group?.thumbnails ?? []),
    ...contents.flatMap((content) => content.thumbnails ?? []),
  ];
  const pictures = contents.map(({ url, width, type, medium, description, title }) => ({
    url,
    width,
    type,
    medium,
    alt: description?.value ?? title?.value,
  }));
  const shown = pictures.filter(isPicture);
  return shown.length > 0 ? shown : thumbnails.map(({ url, width }) => ({ url, width }));
}

/** The pictures among what is enclosed. */
export const enclosed = (enclosures: readonly Offer[] | undefined): Offer[] =>
  (enclosures ?? []).filter(isPicture);
