/**
 * People of stretches of time that follow each other: what spans that are told apart differ by.
 * @module
 */
import { sql, type RawBuilder } from 'kysely';
import type { Db } from './db.js';
import { halves, type Halves, type ShareCount } from './indicators.js';

/** People of a stretch of time between two moments that follow each other. */
export interface Stretch {
  from: number;
  people: number;
}

/** Shares of such a stretch. */
export type ShareStretch = Pick<ShareCount, 'prepared'> & Halves & Stretch;

/** Counts by stretch. */
export type StretchStore = ReturnType<typeof stretchStore>;

/** The last of some moments that a time is not before. */
const stretchOf = (column: string, [first = 0, ...rest]: readonly number[]): RawBuilder<number> => {
  const stretch = rest.reduce<RawBuilder<number>>(
    (sofar, at) =>
      sql<number>`case when ${sql.ref(column)} >= ${sql.lit(at)} then ${sql.lit(at)} else ${sofar} end`,
    sql<number>`${sql.lit(first)}`,
  );
  return sql`cast(${stretch} as bigint)`;
};

/** Queries on stretches: `moments` rise, each begins one, the last goes up to now. */
export const stretchStore = (db: Db) => {
  /** Counts by stretch; `query` is told how to write which stretch a time is in. */
  async function between<C>(
    moments: readonly number[],
    none: C,
    query: (stretch: (column: string) => RawBuilder<number>) => RawBuilder<unknown>,
  ): Promise<(C & { from: number })[]> {
    const { rows } = await (
      query((column) => stretchOf(column, moments)) as RawBuilder<{ stretch: number } & C>
    ).execute(db);
    const found = new Map(rows.map(({ stretch, ...counts }) => [Number(stretch), counts as C]));
    return moments.map((from) => ({ from, ...(found.get(from) ?? none) }));
  }
  return {
    /** Shares between moments that follow each other, the last stretch up to now; `from` says which. */
    shares(programme: number, moments: readonly number[]): Promise<ShareStretch[]> {
      return between<Omit<ShareStretch, 'from'>>(
        moments,
        { prepared: 0, people: 0, declaring: 0, waiting: 0 },
        (stretch) => sql`
          select stretch, count(*) as prepared, count(distinct member) as people,
            ${halves}
          from (select ${stretch('prepared_at')} as stretch, member, earned_day from shares
            where programme = ${programme} and prepared_at >= ${moments[0] ?? 0}) as stretches
          group by stretch`,
      );
    },

    /** Members by the stretch that their last action is in: by those, two spans that end now differ. */
    active(programme: number, moments: readonly number[]): Promise<Stretch[]> {
      return between(
        moments,
        { people: 0 },
        (stretch) => sql`
          select stretch, count(*) as people
          from (select ${stretch('at')} as stretch from (
            select member, max(at) as at from (
              select member, prepared_at as at from shares where programme = ${programme}
              union all select member, at from applause where programme = ${programme}
              union all select member, at from steps where programme = ${programme}) as acts
            where member in (select member from members where programme = ${programme})
            group by member) as last_acts) as stretches
          group by stretch`,
      );
    },

    /** People who earned certificates, by stretch. */
    certified(programme: number, moments: readonly number[]): Promise<Stretch[]> {
      return between(
        moments,
        { people: 0 },
        (stretch) => sql`
          select stretch, count(distinct member) as people
          from (select ${stretch('earned_at')} as stretch, member from certificates
            where programme = ${programme}) as stretches
          group by stretch`,
      );
    },

    /** When somebody first shared, applauded or learned. */
    async firstAct(programme: number): Promise<number | undefined> {
      const { rows } = await sql<{ at: number | null }>`
        select min(at) as at from (
          select min(prepared_at) as at from shares where programme = ${programme}
          union all select min(at) from applause where programme = ${programme}
          union all select min(at) from steps where programme = ${programme}
          union all select min(earned_at) from certificates where programme = ${programme}) as acts`.execute(
        db,
      );
      return rows[0]?.at ?? undefined;
    },
  };
};
