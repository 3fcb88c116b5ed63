/**
 * Feeds that content comes from, and which of their entries became which content.
 * @module
 */
import type { Origin } from '@tandem-advocacy/core/schemas';
import { chunks, type Db } from './db.js';
import type { SourcesTable } from './schema.js';

/** A feed that content comes from. */
export interface SourceRow {
  id: string;
  url: string;
  origin: Origin;
  title: string | undefined;
  createdAt: number;
}

/** The feeds of a programme. */
export type SourceStore = ReturnType<typeof sourceStore>;

/** Queries on feeds. */
export const sourceStore = (db: Db) => ({
  /** One feed by id. */
  async get(programme: number, id: string): Promise<SourceRow | undefined> {
    const row = await db
      .selectFrom('sources')
      .selectAll()
      .where('programme', '=', programme)
      .where('id', '=', id)
      .executeTakeFirst();
    return row && sourceOf(row);
  },

  /** Registers a feed by its address, once: what is there keeps its id. */
  async put(programme: number, source: SourceRow): Promise<SourceRow> {
    const { createdAt, title = null, ...row } = source;
    const kept = await db
      .insertInto('sources')
      .values({ programme, ...row, title, created_at: createdAt })
      .onConflict((oc) =>
        oc.columns(['programme', 'url']).doUpdateSet({ origin: row.origin, title }),
      )
      .returningAll()
      .executeTakeFirstOrThrow();
    return sourceOf(kept);
  },

  /** Which of some entries became content before, and which. */
  async knownEntries(programme: number, entries: readonly string[]): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for (const part of chunks(entries))
      for (const { entry, content } of await db
        .selectFrom('feed_entries')
        .select(['entry', 'content'])
        .where('programme', '=', programme)
        .where('entry', 'in', part)
        .execute())
        found.set(entry, content);
    return found;
  },

  /** Remembers what entries became. */
  async rememberEntries(
    programme: number,
    entries: readonly { entry: string; content: number }[],
  ): Promise<void> {
    for (const part of chunks(entries))
      await db
        .insertInto('feed_entries')
        .values(part.map((row) => ({ programme, ...row })))
        .onConflict((oc) => oc.doNothing())
        .execute();
  },
});

const sourceOf = (row: SourcesTable): SourceRow => ({
  id: row.id,
  url: row.url,
  origin: row.origin as Origin,
  title: row.title ?? undefined,
  createdAt: row.created_at,
});
