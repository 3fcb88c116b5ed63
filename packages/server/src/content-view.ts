/**
 * Contents as one reader receives them: with their own applause and shares.
 * @module
 */
import type { Content } from '@tandem-advocacy/core/schemas';
import { applauderOf } from './applauder.js';
import type { Deps, Reader } from './ports.js';
import type { ContentRow } from './store/content-rows.js';
import { iso } from './store/db.js';

/** Shows some contents to a reader, in the order given. */
export async function viewContents(
  deps: Pick<Deps, 'store' | 'keys'>,
  reader: Reader,
  rows: readonly ContentRow[],
): Promise<Content[]> {
  const numbers = rows.map(({ number }) => number);
  const { store } = deps;
  const { programme, member } = reader;
  const applauded = await store.applause.of(applauderOf(deps, reader), numbers);
  const own = member && member.status !== 'left' ? member.number : 0;
  const shared = own
    ? await store.shares.networksOf(programme.number, own, numbers)
    : new Map<number, string[]>();
  return rows.map((row) => ({
    ...plain(row),
    applauded: applauded.has(row.number),
    shared: shared.get(row.number) ?? [],
  }));
}

const plain = (row: ContentRow): Omit<Content, 'applauded' | 'shared'> => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  origin: row.origin,
  state: row.state,
  title: row.title,
  ...(row.summary !== undefined && { summary: row.summary }),
  url: row.url,
  ...(row.fallbackUrl !== undefined && { fallbackUrl: row.fallbackUrl }),
  ...(row.image && { image: row.image }),
  ...(row.language !== undefined && { language: row.language }),
  topics: row.topics,
  ...(row.author !== undefined && { author: row.author }),
  captions: row.captions,
  publishedAt: iso(row.publishedAt),
  applause: row.applause,
});
