/**
 * What JSON Feed offers, 1.0 and 1.1.
 * @module
 */
import { parseJsonFeed } from 'feedsmith';
import type { RawEntry } from './entry.js';
import { enclosed, names, type RawFeed } from './offers.js';

// The parser's types follow the form of dates, which stay text here.
const readJson = (json: unknown) => parseJsonFeed(json);

type JsonItem = NonNullable<ReturnType<typeof readJson>['items']>[number];

/** Reads JSON Feed, 1.0 and 1.1. */
export function fromJson(json: unknown, address?: string): RawFeed {
  // Feeds that forget their version, or say it wrongly, are still feeds, when they have items.
  const items =
    typeof json === 'object' && json !== null && 'items' in json && Array.isArray(json.items);
  const feed = readJson(items ? { ...json, version: 'https://jsonfeed.org/version/1.1' } : json);
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
