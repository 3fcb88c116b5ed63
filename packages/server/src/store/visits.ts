/**
 * What is remembered of one day's visitors, by their hash of the day, and forgotten with it.
 * @module
 */
import { sql } from 'kysely';
import { forgetRows, insertMany, isAnyOf, portions, rowsOf, type Db } from './db.js';

/** A visitor's reading of a link on a day. */
export interface Reading {
  day: string;
  visit: string;
}

/** The visitors of a programme's day. */
export type VisitStore = ReturnType<typeof visitStore>;

/** Queries on visitors of a day. */
export const visitStore = (db: Db) => ({
  /** Remembers readings. Answers which of them are the first of their day. */
  async claim(programme: number, readings: readonly Reading[]): Promise<Reading[]> {
    const first: Reading[] = [];
    for await (const part of portions(db, readings))
      first.push(
        ...(await insertMany(
          db,
          'visits',
          part.map(({ day, visit }) => ({ programme, day, visit })),
        )
          .onConflict((oc) => oc.doNothing())
          .returning(['day', 'visit'])
          .execute()),
      );
    return first;
  },

  /** Forgets readings that turned out to be nobody's. */
  async remove(programme: number, readings: readonly Reading[]): Promise<void> {
    for await (const part of portions(db, readings))
      await sql`delete from visits where programme = ${programme} and (day, visit) in
        (${rowsOf(
          db,
          part.map(({ day, visit }) => ({ day, visit })),
        )})`.execute(db);
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
