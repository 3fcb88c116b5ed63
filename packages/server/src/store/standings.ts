/**
 * What standings are made of: scores of people who opted in, and closed days of teams and circles.
 * @module
 */
import type { Score } from '@tandem-advocacy/core/rules';
import type { Db } from './db.js';
import type { ScoreKey } from './points.js';
import { readField, type FieldQuery } from './score-field.js';

/** Standings of a programme. */
export type StandingStore = ReturnType<typeof standingStore>;

/** Queries for standings. */
export const standingStore = (db: Db) => ({
  /** The part of a standing of many people that one window needs. */
  field: (programme: number, of: { key: ScoreKey; query: FieldQuery }) =>
    readField(db, programme, of),

  /** Everybody active who chose to appear, with their points of one period (0 without any). */
  async individuals(programme: number, [period, key]: ScoreKey): Promise<Score[]> {
    const rows = await db
      .selectFrom('members')
      .innerJoin('people', (join) =>
        join
          .onRef('people.programme', '=', 'members.programme')
          .onRef('people.member', '=', 'members.member'),
      )
      .leftJoin('scores', (join) =>
        join
          .onRef('scores.programme', '=', 'members.programme')
          .onRef('scores.member', '=', 'members.member')
          .on('scores.period', '=', period)
          .on('scores.key', '=', key),
      )
      .select(['members.member', 'people.name', 'people.team', 'scores.points'])
      .where('members.programme', '=', programme)
      .where('members.status', '=', 'active')
      .where('members.leaderboard', '=', 1)
      .execute();
    return rows.map(({ member, name, team, points }) => ({
      key: String(member),
      name,
      team: team ?? undefined,
      points: points ?? 0,
    }));
  },

  /**
   * Members by team and circle, those who pause too: pausing is nobody else's to see, and indicators count
   * the same people.
   */
  async cells(
    programme: number,
  ): Promise<{ team: string | null; circle: string; people: number }[]> {
    const rows = await db
      .selectFrom('members')
      .innerJoin('people', (join) =>
        join
          .onRef('people.programme', '=', 'members.programme')
          .onRef('people.member', '=', 'members.member'),
      )
      .select(['people.team', 'members.circle'])
      .select((eb) => eb.fn.countAll<number>().as('people'))
      .where('members.programme', '=', programme)
      .where('members.status', '<>', 'left')
      .groupBy(['people.team', 'members.circle'])
      .execute();
    return rows.map(({ people, ...cell }) => ({ ...cell, people: Number(people) }));
  },
});
