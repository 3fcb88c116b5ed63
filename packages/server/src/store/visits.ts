/**
 * What is remembered of one day's visitors, by their hash of the day, and forgotten with it.
 * @module
 */
import { sql } from 'kysely';
import { forgetRows, insertMany, isAnyOf, portions, type Db } from './db.js';

/** The visitors of a programme's day. */
export type VisitStore = ReturnType<typeof visitStore>;

/** Queries on visitors of a day. */
export const visitStore = (db: Db) => ({
  /** Which of some readings (visitor and link) happened already that day. */
  async known(programme: number, days: string[], visits: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for await (const part of portions(db, visits))
      for (const { visit } of await db
        .selectFrom('visits')
        .select('visit')
        .where('programme', '=', programme)
        .where('day', 'in', days)
        .where(isAnyOf(db, 'visit', part))
        .execute())
        found.add(visit);
    return found;
  },

  /** Remembers readings. */
  async add(programme: number, visits: readonly { day: string; visit: string }[]): Promise<void> {
    for await (const part of portions(db, visits))
      await insertMany(
        db,
        'visits',
        part.map((visit) => ({ programme, ...visit })),
      )
        .onConflict((oc) => oc.doNothing())
        .execute();
  },

  /** Forgets readings that turned out to be nobody's. */
  async remove(programme: number, day: string, visits: readonly string[]): Promise<void> {
    for await (const part of portions(db, visits))
      await db
        .deleteFrom('visits')
        .where('programme', '=', programme)
        .where('day', '=', day)
        .where(isAnyOf(db, 'visit', part))
        .execute();
  },

  /** Remembers that a visitor is a member, from one of their own calls. */
  async addOwn(programme: number, own: { day: string; visitor: string; member: number }) {
    await db
      .insertInto('own_visitors')
      .values({ programme, ...own })
      .onConflict((oc) => oc.doNothing())
      .execute();
  },

  /** Which of some visitors are which members, as `visitor.member`. */
  async own(programme: number, days: string[], visitors: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for await (const part of portions(db, visitors))
      for (const row of await db
        .selectFrom('own_visitors')
        .select(['visitor', 'member'])
        .where('programme', '=', programme)
        .where('day', 'in', days)
        .where(isAnyOf(db, 'visitor', part))
        .execute())
        found.add(`${row.visitor}.${row.member}`);
    return found;
  },

  /** Forgets every day before the one named. */
  async forget(programme: number, before: string): Promise<void> {
    for (const table of ['visits', 'own_visitors'] as const)
      await forgetRows(db, table, sql`programme = ${programme} and day < ${before}`);
  },
});
