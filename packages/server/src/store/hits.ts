/**
 * Hits that were folded in, and what is remembered of a day's visitors to judge the next ones.
 * @module
 */
import { chunks, insertMany, MANY, type Db } from './db.js';
import type { HitsTable } from './schema.js';

/** A hit as the store keeps it. */
export type HitRow = Omit<HitsTable, 'programme'>;

/** The hits of a programme. */
export type HitStore = ReturnType<typeof hitStore>;

/** Queries on hits. */
export const hitStore = (db: Db) => ({
  /** The last sequence of a journal that was folded in. */
  async folded(programme: number, replica: string): Promise<number> {
    const row = await db
      .selectFrom('folds')
      .select('sequence')
      .where('programme', '=', programme)
      .where('replica', '=', replica)
      .executeTakeFirst();
    return row?.sequence ?? -1;
  },

  /** Notes how far a journal has been folded in. */
  async setFolded(programme: number, replica: string, sequence: number): Promise<void> {
    await db
      .insertInto('folds')
      .values({ programme, replica, sequence })
      .onConflict((oc) => oc.columns(['programme', 'replica']).doUpdateSet({ sequence }))
      .execute();
  },

  /** Adds hits; one that is there already stays as it is. */
  async add(programme: number, hits: readonly HitRow[]): Promise<void> {
    for (const part of chunks(hits, MANY))
      await insertMany(
        db,
        'hits',
        part.map((hit) => ({ programme, ...hit })),
      )
        .onConflict((oc) => oc.doNothing())
        .execute();
  },

  /** Writes the verdict that a hit has now. */
  async reclass(programme: number, hit: HitRow): Promise<void> {
    await db
      .updateTable('hits')
      .set({ class: hit.class, reason: hit.reason, version: hit.version })
      .where('programme', '=', programme)
      .where('replica', '=', hit.replica)
      .where('sequence', '=', hit.sequence)
      .execute();
  },

  /** Every hit of a local day, in order. */
  async ofDay(programme: number, day: string): Promise<HitRow[]> {
    const noon = Date.parse(`${day}T12:00:00Z`);
    return (
      db
        .selectFrom('hits')
        .selectAll()
        .where('programme', '=', programme)
        // A local day lies within a day and a half around its noon: the index finds it, no scan.
        .where('at', '>=', noon - 129_600_000)
        .where('at', '<=', noon + 129_600_000)
        .where('day', '=', day)
        .orderBy('at')
        .orderBy('replica')
        .orderBy('sequence')
        .execute()
    );
  },

  /** Hits since a moment, in order. */
  async since(programme: number, at: number): Promise<HitRow[]> {
    return db
      .selectFrom('hits')
      .selectAll()
      .where('programme', '=', programme)
      .where('at', '>=', at)
      .orderBy('at')
      .limit(10_000)
      .execute();
  },

  /** A member's hits of one class since a moment, newest first. */
  async ofMember(
    programme: number,
    member: number,
    { since, classes }: { since: number; classes: readonly HitRow['class'][] },
  ): Promise<HitRow[]> {
    return db
      .selectFrom('hits')
      .selectAll()
      .where('programme', '=', programme)
      .where('member', '=', member)
      .where('at', '>=', since)
      .where('class', 'in', classes)
      .orderBy('at', 'desc')
      .limit(200)
      .execute();
  },

  /** Hits on one link since a moment, in order. */
  async onLink(
    programme: number,
    link: { member: number; content: number; network: string },
    since: number,
  ): Promise<HitRow[]> {
    return db
      .selectFrom('hits')
      .selectAll()
      .where('programme', '=', programme)
      .where('member', '=', link.member)
      .where('content', '=', link.content)
      .where('network', '=', link.network)
      .where('at', '>=', since)
      .orderBy('at')
      .limit(200)
      .execute();
  },
});
