/**
 * One entry of a feed: what its form offers, and what becomes of it in Tandem.
 * @module
 */
import { addressIdentity, isSafe, resolveAddress } from './address.js';
import { readDate } from './dates.js';
import { choosePicture, type Offer } from './image.js';
import { languageTag } from './language.js';
import { cut, plainText } from './text.js';

type Maybe = string | undefined;

/** What a form of feed offers for an entry, best first; any of it may be missing or wrong. */
export interface RawEntry {
  id?: Maybe;
  links: Maybe[];
  titles: Maybe[];
  summaries: Maybe[];
  dates: Maybe[];
  languages: Maybe[];
  pictures: Offer[];
  authors: Maybe[];
  topics: Maybe[];
  base?: Maybe;
}

/** An entry ready to become content: plain text, absolute addresses, a date that is one. */
export interface FeedEntry {
  /** The feed's own id of it, where it has one. */
  id?: string;
  url: string;
  title: string;
  summary?: string;
  publishedAt?: Date;
  language?: string;
  image?: { url: string; alt?: string };
  author?: string;
  topics: string[];
}

/** An entry that cannot become content, and why. */
export interface SkippedEntry {
  title: string;
  reason: string;
}

const TITLE = 300;
const SUMMARY = 500;

/** Makes an entry ready, or says why it cannot be content. */
export function readEntry(raw: RawEntry, now: Date): FeedEntry | SkippedEntry {
  const summary = cut(firstText(raw.summaries), SUMMARY);
  const title = cut(firstText(raw.titles), TITLE);
  const url = linkOf(raw);
  if (url === undefined)
    return { title: title || cut(summary, 80) || '(no title)', reason: whyNot(raw) };
  const publishedAt = first(raw.dates.map((date) => readDate(date, now)));
  const language = first(raw.languages.map(languageTag));
  const author = cut(firstText(raw.authors), 120);
  const image = choosePicture(raw.pictures, raw.summaries, raw.base);
  return {
    url,
    title: title || cut(summary, 80) || addressIdentity(url).slice(0, TITLE),
    topics: topicsOf(raw.topics),
    ...(raw.id !== undefined && { id: raw.id.slice(0, 2000) }),
    ...(summary && { summary }),
    ...(publishedAt && { publishedAt }),
    ...(language && { language }),
    ...(image && { image }),
    ...(author && { author }),
  };
}

function linkOf(raw: RawEntry): string | undefined {
  const links = [...raw.links, isAddress(raw.id) ? raw.id : undefined];
  return links
    .map((link) => resolveAddress(plainLink(link), raw.base))
    .find((address) => address !== undefined && isSafe(address));
}

const isAddress = (text: Maybe) => /^https?:\/\/[^\s/]/i.test(text ?? '');
const plainLink = (link: Maybe) => link?.replaceAll('&amp;', '&');

function whyNot(raw: RawEntry): string {
  const link = raw.links.find((candidate) => candidate?.trim());
  if (link === undefined) return 'It has no link.';
  if (!/^[a-z][a-z0-9+.-]*:/i.test(link.trim()))
    return `Its link is relative, and the feed does not say to what: ${link.trim().slice(0, 80)}`;
  return `Its link is not an http: or https: address that can be shared: ${link.trim().slice(0, 80)}`;
}

function first<Value>(values: (Value | undefined)[]): Value | undefined {
  return values.find((value) => value !== undefined);
}

function firstText(candidates: Maybe[]): string {
  for (const candidate of candidates) {
    const text = plainText(candidate);
    if (text !== '') return text;
  }
  return '';
}

function topicsOf(topics: Maybe[]): string[] {
  const plain = topics.map((topic) => cut(plainText(topic), 60));
  const named = plain.filter((topic) => topic !== '' && !/^https?:\/\//i.test(topic));
  return [...new Map(named.map((topic) => [topic.toLowerCase(), topic])).values()].slice(0, 20);
}
