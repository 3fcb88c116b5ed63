/**
 * How many people have how many points: kept point by point, and in stretches, so that a place among
 * millions is read from a few rows.
 * @module
 */
import { sql } from 'kysely';
import { chunks, insertMany, MANY, type Db } from './db.js';
import type { ScoreKey } from './points.js';

interface Count {
  period: string;
  key: string;
  points: number;
  members: number;
}

/** Points in a stretch of each level. */
const STRETCHES = [
  { level: 1, size: 64 },
  { level: 2, size: 4_096 },
] as const;

/** How many more or fewer have which points. Whoever has none is counted nowhere. */
export class Counts {
  readonly #counts = new Map<string, Count>();

  /** Somebody has other points than before. */
  move(to: Omit<Count, 'members'>, { from }: { from: number }): void {
    if (from === to.points) return;
    this.#add({ ...to, points: from, members: -1 });
    this.#add({ ...to, members: 1 });
  }

  /** Writes what moved. */
  async write(db: Db, programme: number): Promise<void> {
    const counts = [...this.#counts.values()].filter(({ members }) => members !== 0);
    for (const part of chunks(counts, MANY))
      await insertMany(
        db,
        'score_counts',
        part.map((count) => ({ programme, ...count })),
      )
        .onConflict((oc) =>
          oc.columns(['programme', 'period', 'key', 'points']).doUpdateSet((eb) => ({
            members: eb('score_counts.members', '+', eb.ref('excluded.members')),
          })),
        )
        .execute();
    for (const part of chunks(stretchesOf(counts), MANY))
      await insertMany(
        db,
        'score_levels',
        part.map((stretch) => ({ programme, ...stretch })),
      )
        .onConflict((oc) =>
          oc.columns(['programme', 'period', 'key', 'level', 'stretch']).doUpdateSet((eb) => ({
            members: eb('score_levels.members', '+', eb.ref('excluded.members')),
          })),
        )
        .execute();
  }

  #add({ period, key, points, members }: Count): void {
    if (points <= 0) return;
    const name = `${period} ${key} ${points}`;
    const known = this.#counts.get(name);
    if (known) known.members += members;
    else this.#counts.set(name, { period, key, points, members });
  }
}

function stretchesOf(counts: readonly Count[]) {
  const sums = new Map<string, Omit<Count, 'points'> & { level: number; stretch: number }>();
  for (const { period, key, points, members } of counts)
    for (const { level, size } of STRETCHES) {
      const stretch = Math.floor(points / size);
      const name = `${period} ${key} ${level} ${stretch}`;
      const sum = sums.get(name);
      if (sum) sum.members += members;
      else sums.set(name, { period, key, level, stretch, members });
    }
  return [...sums.values()].filter(({ members }) => members !== 0);
}

/** The counts of one standing, to be read. */
export const countsOf = (db: Db, programme: number, [period, key]: ScoreKey) => {
  const of = sql`programme = ${programme} and period = ${period} and key = ${key}`;
  return {
    /** How many have more points than these: whole stretches above, then what is left of their own. */
    async above(points: number): Promise<number> {
      const [fine, coarse] = STRETCHES.map(({ size }) => Math.floor(points / size));
      const next = { points: (fine ?? 0) * 64 + 64, fine: (coarse ?? 0) * 64 + 64 };
      const { rows } = await sql<{ members: number }>`select
        coalesce((select sum(members) from score_levels
          where ${of} and level = 2 and stretch > ${coarse}), 0)
        + coalesce((select sum(members) from score_levels
          where ${of} and level = 1 and stretch > ${fine} and stretch < ${next.fine}), 0)
        + coalesce((select sum(members) from score_counts
          where ${of} and points > ${points} and points < ${next.points}), 0)
        as members`.execute(db);
      return rows[0]?.members ?? 0;
    },

    /** How many have points, and the fewest of them with how many have just those. */
    async totals(): Promise<{ pointed: number; lowest: number; least: number }> {
      const { rows } = await sql<{ pointed: number; lowest: number | null; least: number | null }>`
        select coalesce((select sum(members) from score_levels where ${of} and level = 2), 0)
          as pointed, points as lowest, members as least
        from (select 1 as one) as one left join (select points, members from score_counts
          where ${of} and members > 0 order by points limit 1) as last on true`.execute(db);
      const { pointed = 0, lowest, least } = rows[0] ?? {};
      return { pointed, lowest: lowest ?? 0, least: least ?? 0 };
    },

    /** How many have each of the points from one to another, both included. */
    async between(from: number, to: number): Promise<{ points: number; members: number }[]> {
      return db
        .selectFrom('score_counts')
        .select(['points', 'members'])
        .where('programme', '=', programme)
        .where('period', '=', period)
        .where('key', '=', key)
        .where('points', '>=', from)
        .where('points', '<=', to)
        .execute();
    },
  };
};
