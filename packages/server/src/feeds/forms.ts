/**
 * What each form of feed offers: RSS, Atom, RDF and JSON Feed, as one shape.
 * @module
 */
import { parseAtomFeed, parseJsonFeed, parseRdfFeed, parseRssFeed } from 'feedsmith';
import { type RawEntry } from './entry.js';
import { isPicture, type Offer } from './image.js';
import { type EntryNotes, type Markup } from './markup.js';

type RssItem = NonNullable<ReturnType<typeof parseRssFeed>['items']>[number];
type RdfItem = NonNullable<ReturnType<typeof parseRdfFeed>['items']>[number];
type AtomEntry = NonNullable<ReturnType<typeof parseAtomFeed>['entries']>[number];
type JsonItem = NonNullable<ReturnType<typeof parseJsonFeed>['items']>[number];
type Media = NonNullable<RssItem['media']>;

/** A feed as its form offers it: nothing checked yet. */
export interface RawFeed {
  title?: string | undefined;
  home?: string | undefined;
  language?: string | undefined;
  base?: string | undefined;
  entries: RawEntry[];
}

/** Reads RSS, from 0.9x to 2.0. */
export function fromRss(markup: Markup): RawFeed {
  const feed = parseRssFeed(markup.xml);
  const home = feed.link ?? feed.atom?.links?.find(({ rel }) => rel !== 'self')?.href;
  return {
    title: feed.title,
    home,
    language: feed.language ?? feed.dc?.languages?.[0] ?? markup.language,
    base: markup.base ?? home,
    entries: (feed.items ?? []).map((item) => rssEntry(item, notesFor(markup, item.xml?.id))),
  };
}

const notesFor = ({ notes }: Markup, id: string | undefined): EntryNotes =>
  notes[Number(id)] ?? { links: [] };

function rssEntry(item: RssItem, notes: EntryNotes): RawEntry {
  const permanent = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  return {
    ...sharedEntry(item, notes),
    id: item.guid?.value,
    links: [
      notes.original,
      item.link,
      ...notes.links,
      atomLink(item.atom?.links),
      /^https?:/i.test(permanent ?? '') ? permanent : undefined,
      item.enclosures?.[0]?.url,
    ],
    dates: [item.pubDate, ...otherDates(item)],
    authors: [...names(item.authors), ...(item.dc?.creators ?? []), item.itunes?.author],
    topics: [...(item.categories ?? []).map(({ name }) => name), ...(item.dc?.subjects ?? [])],
    pictures: [
      ...picturesOf(item.media),
      ...enclosed(item.enclosures),
      { url: item.itunes?.image },
    ],
  };
}

/** What RSS and RDF items have in common. */
function sharedEntry(item: RssItem | RdfItem, notes: EntryNotes) {
  const itunes = 'itunes' in item ? item.itunes : undefined;
  return {
    base: notes.base,
    titles: [item.title, item.dc?.titles?.[0], ...mediaWords(item.media, 'title'), itunes?.title],
    summaries: [
      item.description,
      item.content?.encoded,
      item.atom?.summary?.value,
      item.dc?.descriptions?.[0],
      ...mediaWords(item.media, 'description'),
      itunes?.summary,
      itunes?.subtitle,
      item.atom?.content?.value,
    ],
    languages: [item.dc?.languages?.[0], notes.language],
  };
}

const otherDates = ({ dc, dcterms, atom }: RssItem | RdfItem) => [
  dc?.dates?.[0],
  dcterms?.issued?.[0],
  dcterms?.created?.[0],
  dcterms?.dates?.[0],
  atom?.published,
  dcterms?.modified?.[0],
  atom?.updated,
];

/** Reads RSS 1.0 and 0.90, which are RDF. */
export function fromRdf(markup: Markup): RawFeed {
  const feed = parseRdfFeed(markup.xml);
  return {
    title: feed.title,
    home: feed.link,
    language: feed.dc?.languages?.[0] ?? markup.language,
    base: markup.base ?? feed.link,
    entries: (feed.items ?? []).map((item) => {
      const notes = notesFor(markup, item.xml?.id);
      return {
        ...sharedEntry(item, notes),
        id: item.rdf?.about,
        links: [notes.original, item.link, ...notes.links, atomLink(item.atom?.links)],
        dates: otherDates(item),
        authors: item.dc?.creators ?? [],
        topics: item.dc?.subjects ?? [],
        pictures: picturesOf(item.media),
      };
    }),
  };
}

/** Reads Atom, 0.3 and 1.0. */
export function fromAtom(markup: Markup): RawFeed {
  const feed = parseAtomFeed(markup.xml);
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

/** The page an entry is about: `alternate`, said or implied, HTML before others. */
function atomLink(links: AtomEntry['links']): string | undefined {
  const pages = (links ?? []).filter(
    ({ rel }) => rel === undefined || /(?:^|\/)alternate$/i.test(rel),
  );
  return (pages.find(({ type }) => type === undefined || /html/i.test(type)) ?? pages[0])?.href;
}

const names = (people: readonly { name?: string | undefined }[] | undefined) =>
  (people ?? []).map(({ name }) => name);

const mediaGroups = (media: Media | undefined) => [media, media?.group, ...(media?.groups ?? [])];
const mediaWords = (media: Media | undefined, what: 'title' | 'description') =>
  mediaGroups(media).map((group) => group?.[what]?.value);

function picturesOf(media: Media | undefined): Offer[] {
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

const enclosed = (enclosures: readonly Offer[] | undefined): Offer[] =>
  (enclosures ?? []).filter(isPicture);

/** Reads JSON Feed, 1.0 and 1.1. */
export function fromJson(json: unknown, address?: string): RawFeed {
  // Feeds that forget their version, or say it wrongly, are still feeds, when they have items.
  const items =
    typeof json === 'object' && json !== null && 'items' in json && Array.isArray(json.items);
  const feed = parseJsonFeed(
    items ? { ...json, version: 'https://jsonfeed.org/version/1.1' } : json,
  );
  return {
    title: feed.title,
    home: feed.home_page_url,
    language: feed.language,
    base: address ?? feed.feed_url ?? feed.home_page_url,
    entries: (feed.items ?? []).map((item) => jsonEntry(item, feed.authors)),
  };
}

function jsonEntry(item: JsonItem, authors: JsonItem['authors']): RawEntry {
  return {
    id: item.id,
    links: [item.url, /^https?:/i.test(item.id ?? '') ? item.id : undefined, item.external_url],
    titles: [item.title],
    summaries: [item.summary, item.content_text, item.content_html],
    dates: [item.date_published, item.date_modified],
    languages: [item.language],
    pictures: [
      { url: item.image },
      { url: item.banner_image },
      ...enclosed(item.attachments?.map(({ url, mime_type }) => ({ url, type: mime_type }))),
    ],
    authors: [...names(item.authors), ...names(authors)],
    topics: item.tags ?? [],
  };
}
