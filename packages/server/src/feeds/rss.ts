/**
 * What RSS offers: 0.9x and 2.0, and 1.0, which is RDF.
 * @module
 */
import { parseRdfFeed, parseRssFeed } from 'feedsmith';
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

// The parsers' types follow the form of dates, which stay text here.
const readRss = (xml: string) => parseRssFeed(xml);
const readRdf = (xml: string) => parseRdfFeed(xml);

type RssItem = NonNullable<ReturnType<typeof readRss>['items']>[number];
type RdfItem = NonNullable<ReturnType<typeof readRdf>['items']>[number];

/** Reads RSS, from 0.9x to 2.0. */
export function fromRss(markup: Markup): RawFeed {
  const feed = readRss(markup.xml);
  const home = feed.link ?? feed.atom?.links?.find(({ rel }) => rel !== 'self')?.href;
  return {
    title: feed.title,
    home,
    language: feed.language ?? feed.dc?.languages?.[0] ?? markup.language,
    base: markup.base ?? home,
    entries: (feed.items ?? []).map((item) => rssEntry(item, notesFor(markup, item.xml?.id))),
  };
}

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
  const feed = readRdf(markup.xml);
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
