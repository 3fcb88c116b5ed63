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

  /** Active members per team or circle. */
  async sizes(programme: number, scope: 'team' | 'circle'): Promise<Map<string, number>> {
    const rows = await this.grouped(programme, scope)
      .select((eb) => eb.fn.countAll<number>().as('size'))
      .groupBy('group')
      .execute();
    return new Map(
      rows.flatMap(({ group, size }) => (group === null ? [] : [[group, Number(size)]])),
    );
  },

  /** Active members with their team or circle. */
  grouped(programme: number, scope: 'team' | 'circle') {
    return db
      .selectFrom('members')
      .innerJoin('people', (join) =>
        join
          .onRef('people.programme', '=', 'members.programme')
          .onRef('people.member', '=', 'members.member'),
      )
      .select((eb) => eb.ref(scope === 'team' ? 'people.team' : 'members.circle').as('group'))
      .where('members.programme', '=', programme)
      .where('members.status', '=', 'active');
  },
});
