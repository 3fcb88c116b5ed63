/**
 * A content as a row of the store and as the service handles it.
 * @module
 */
import { createHash } from 'node:crypto';
import type {
  Caption,
  ContentKind,
  ContentState,
  Origin,
  Picture,
} from '@tandem-advocacy/core/schemas';
import { fromJson } from './db.js';
import type { ContentsTable } from './schema.js';

/** A content as the service handles it. */
export interface ContentRow {
  number: number;
  id: string;
  kind: ContentKind;
  origin: Origin;
  state: ContentState;
  title: string;
  summary?: string | undefined;
  url: string;
  fallbackUrl?: string | undefined;
  image?: Picture | undefined;
  language?: string | undefined;
  author?: string | undefined;
  topics: string[];
  captions: Caption[];
  applause: number;
  publishedAt: number;
  createdAt: number;
}

/**
 * A content before it has a number. `key` stands in for that of its address where several entries of a
 * feed are parts of one page.
 */
export interface NewContent extends Omit<ContentRow, 'number' | 'applause'> {
  key?: string | undefined;
}

/** Reads a row. */
export const contentOf = (row: ContentsTable): ContentRow => ({
  number: row.content,
  id: row.id,
  kind: row.kind as ContentKind,
  origin: row.origin as Origin,
  state: row.state as ContentState,
  title: row.title,
  summary: row.summary ?? undefined,
  url: row.url,
  fallbackUrl: row.fallback_url ?? undefined,
  image: row.image === null ? undefined : fromJson<Picture>(row.image),
  language: row.language ?? undefined,
  author: row.author ?? undefined,
  topics: fromJson<string[]>(row.topics),
  captions: fromJson<Caption[]>(row.captions),
  applause: row.applause,
  publishedAt: row.published_at,
  createdAt: row.created_at,
});

/** Writes a row. */
export const tableRow = (programme: number, row: ContentRow): ContentsTable => ({
  programme,
  content: row.number,
  id: row.id,
  kind: row.kind,
  origin: row.origin,
  state: row.state,
  title: row.title,
  summary: row.summary ?? null,
  url: row.url,
  url_key: urlKey(row.url),
  fallback_url: row.fallbackUrl ?? null,
  image: row.image ? JSON.stringify(row.image) : null,
  language: row.language ?? null,
  author: row.author ?? null,
  topics: JSON.stringify(row.topics),
  captions: JSON.stringify(row.captions),
  applause: row.applause,
  published_at: row.publishedAt,
  created_at: row.createdAt,
});

const CAMPAIGN = /^(?:utm_|mtm_|pk_)|^(?:fbclid|gclid|msclkid|mc_eid|mc_cid|igshid)$/i;

/**
 * A key that two addresses of the same page share: campaign parameters, scheme, a last slash and an
 * anchor make no difference; the route of a page that lives behind `#/` does.
 */
export function urlKey(address: string): string {
  const url = new URL(address);
  const query = [...url.searchParams].filter(([name]) => !CAMPAIGN.test(name));
  const path = url.pathname.replace(/\/+$/, '');
  const route = /^#[!/]/.test(url.hash) ? url.hash : '';
  const page = url.host.replace(/^www\./, '') + path + JSON.stringify(query) + route;
  return createHash('sha256').update(page).digest('base64url');
}
