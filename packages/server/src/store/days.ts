/**
 * Days of a programme that are over, as closing them needs them: which are open, and who earned what, in counts.
 * @module
 */
import type { Db } from './db.js';

/** People of one team and circle on one day, who all chose to appear or all did not, with what they earned. */
export interface DayPoints {
  team: string | null;
  circle: string;
  shown: boolean;
  people: number;
  points: number;
}

/** The days of a programme. */
export type DayStore = ReturnType<typeof dayStore>;

/** Queries on days that are over. */
export const dayStore = (db: Db) => ({
  /** Days before today with points that are later than the last closed one, oldest first. */
  async open(programme: number, today: string): Promise<string[]> {
    const last = await db
      .selectFrom('closed_days')
      .select((eb) => eb.fn.max('day').as('day'))
      .where('programme', '=', programme)
      .executeTakeFirst();
    const rows = await db
      .selectFrom('points')
      .select('day')
      .distinct()
      .where('programme', '=', programme)
      .where('day', '>', last?.day ?? '')
      .where('day', '<', today)
      .orderBy('day')
      .execute();
    return rows.map(({ day }) => day);
  },

  /** What active members earned on a day, those who earned nothing left out. */
  async points(programme: number, day: string): Promise<DayPoints[]> {
    const earned = db
      .selectFrom('members')
      .innerJoin('people', (join) =>
        join
          .onRef('people.programme', '=', 'members.programme')
          .onRef('people.member', '=', 'members.member'),
      )
      .innerJoin('points', (join) =>
        join
          .onRef('points.programme', '=', 'members.programme')
          .onRef('points.member', '=', 'members.member'),
      )
      .select(['people.team', 'members.circle', 'members.leaderboard'])
      .select((eb) => eb.fn.sum<number>('points.points').as('points'))
      .where('members.programme', '=', programme)
      .where('members.status', '=', 'active')
      .where('points.day', '=', day)
      .groupBy(['members.member', 'people.team', 'members.circle', 'members.leaderboard'])
      .having((eb) => eb.fn.sum('points.points'), '>', 0);
    const rows = await db
      .selectFrom(earned.as('earned'))
      .select(['team', 'circle', 'leaderboard'])
      .select((eb) => [
        eb.fn.countAll<number>().as('people'),
        eb.fn.sum<number>('points').as('points'),
      ])
      .groupBy(['team', 'circle', 'leaderboard'])
      .execute();
    return rows.map(({ leaderboard, ...cell }) => ({ ...cell, shown: leaderboard === 1 }));
  },
});
