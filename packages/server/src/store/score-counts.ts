/**
 * How many people have how many points: kept point by point, and in stretches, so that a place among
 * millions is read from a few rows.
 * @module
 */
import { sql, type RawBuilder } from 'kysely';
import { chunks, insertMany, MANY, type Db } from './db.js';

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

/**
 * The figures of one standing, to be read: how many people may be shown, how many of them have points, the
 * fewest that one has with how many have just those, and how many have more than some `points`: whole
 * stretches above, then what is left of their own.
 */
export const figuresOf = (
  v: { programme: number; period: string; key: string },
  points: RawBuilder<unknown>,
) => {
  const of = sql`programme = ${v.programme} and period = ${v.period} and key = ${v.key}`;
  const level = (n: number, rest: RawBuilder<unknown>) =>
    sql`coalesce((select sum(members) from score_levels
      where ${of} and level = ${sql.lit(n)} ${rest}), 0)`;
  const [fine, coarse] = STRETCHES.map(({ size }) => sql`(${points} / ${sql.lit(size)})`);
  return sql`select
      (select people from fields where programme = ${v.programme}) as people,
      ${level(2, sql``)} as pointed,
      last.points as lowest, last.members as least,
      ${level(2, sql`and stretch > ${coarse}`)}
      + ${level(1, sql`and stretch > ${fine} and stretch < ${coarse} * 64 + 64`)}
      + coalesce((select sum(members) from score_counts
          where ${of} and points > ${points} and points < ${fine} * 64 + 64), 0) as above
    from (select 1 as one) as one left join (select points, members from score_counts
      where ${of} and members > 0 order by points limit 1) as last on true`;
};
