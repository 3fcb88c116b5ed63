/**
 * Looks: who asked for figures of others, on which day and how often.
 * @module
 */
import type { Db } from './db.js';

/** What was looked at, by whom. */
export interface Look {
  day: string;
  viewer: string;
  role: string;
  what: string;
  shows: 'people' | 'aggregate';
  at: number;
}

/** The looks of a programme. */
export type LookStore = ReturnType<typeof lookStore>;

/** Queries on looks. */
export const lookStore = (db: Db) => ({
  /** Counts a look. */
  async add(programme: number, { at, ...look }: Look): Promise<void> {
    await db
      .insertInto('looks')
      .values({ programme, ...look, times: 1, last_at: at })
      .onConflict((oc) =>
        oc
          .columns(['programme', 'day', 'viewer', 'what'])
          .doUpdateSet((eb) => ({ times: eb('looks.times', '+', 1), last_at: at })),
      )
      .execute();
  },

  /** Looks since a moment, newest first; so many of them at most where it is said. */
  async since(programme: number, at: number, limit?: number) {
    const query = db
      .selectFrom('looks')
      .select(['viewer', 'role', 'what', 'shows', 'times', 'last_at'])
      .where('programme', '=', programme)
      .where('last_at', '>=', at)
      .orderBy('last_at', 'desc')
      .orderBy('viewer')
      .orderBy('what');
    const rows = await (limit === undefined ? query : query.limit(limit)).execute();
    return rows.map(({ last_at: at, ...row }) => ({ ...row, at: Number(at) }));
  },

  /** Forgets those of days before one. */
  async forget(programme: number, before: string): Promise<void> {
    await db
      .deleteFrom('looks')
      .where('programme', '=', programme)
      .where('day', '<', before)
      .execute();
  },
});
