/**
 * Closed days of teams and circles: what may be told of them, kept as it was worked out.
 * @module
 */
import { chunks, type Db } from './db.js';

/** One group's total of one day. */
export interface GroupTotalRow {
  scope: 'team' | 'circle';
  name: string;
  points: number;
}

/** The closed days of a programme. */
export type GroupStore = ReturnType<typeof groupStore>;

/** Queries on closed days. */
export const groupStore = (db: Db) => ({
  /** Marks a day as closed; says whether it was open. */
  async close(programme: number, day: string): Promise<boolean> {
    const closed = await db
      .insertInto('closed_days')
      .values({ programme, day })
      .onConflict((oc) => oc.doNothing())
      .returning('day')
      .executeTakeFirst();
    return closed !== undefined;
  },

  /** Keeps the totals of a day. */
  async add(
    programme: number,
    { day, totals }: { day: string; totals: readonly GroupTotalRow[] },
  ): Promise<void> {
    const rows = totals.map((total) => ({ programme, day, ...total }));
    for (const part of chunks(rows)) await db.insertInto('group_days').values(part).execute();
  },

  /** Totals of closed days by group, from one day to before another. */
  async totals(
    programme: number,
    scope: 'team' | 'circle',
    { from, before }: { from: string; before: string },
  ): Promise<Map<string, number>> {
    const rows = await db
      .selectFrom('group_days')
      .select('name')
      .select((eb) => eb.fn.sum<number>('points').as('points'))
      .where('programme', '=', programme)
      .where('scope', '=', scope)
      .where('day', '>=', from)
      .where('day', '<', before)
      .groupBy('name')
      .execute();
    return new Map(rows.map(({ name, points }) => [name, Number(points)]));
  },
});
