/**
 * What indicators and readiness count, in totals: no query here answers with a member.
 * @module
 */
import { sql } from 'kysely';
import type { Circle, ContentKind, Origin } from '@tandem-advocacy/core/schemas';
import type { Db } from './db.js';

/** From a moment to before another. */
export interface Span {
  start: number;
  end: number;
}

/** Shares of one key, with how many people stand behind them. */
export interface ShareCount {
  key: string;
  prepared: number;
  /** Those that were declared or confirmed. */
  declared: number;
  people: number;
}

/** The counts of a programme. */
export type IndicatorStore = ReturnType<typeof indicatorStore>;

const declared = sql<number>`sum(case when earned_day is null then 0 else 1 end)`.as('declared');

/** People behind the shares that were declared or confirmed, and behind the others. */
export interface Halves {
  declaring: number;
  waiting: number;
}

/** Counts people of both halves. */
export const halves = sql`count(distinct case when earned_day is not null then member end) as declaring,
  count(distinct case when earned_day is null then member end) as waiting`;

/** Queries on counts. */
export const indicatorStore = (db: Db) => {
  const members = (programme: number) =>
    db.selectFrom('members').where('programme', '=', programme);
  const shares = (programme: number, { start, end }: Span) =>
    db
      .selectFrom('shares')
      .where('programme', '=', programme)
      .where('prepared_at', '>=', start)
      .where('prepared_at', '<', end);
  return {
    /** Members by circle, those who pause too. */
    async circles(programme: number): Promise<{ circle: Circle; members: number }[]> {
      const rows = await members(programme)
        .select(['circle', (eb) => eb.fn.countAll<number>().as('members')])
        .where('status', '<>', 'left')
        .groupBy('circle')
        .execute();
      return rows.map((row) => ({ ...row, circle: row.circle as Circle }));
    },

    /** Members at a moment, and how many of those are members still. */
    async retention(programme: number, at: number): Promise<{ then: number; still: number }> {
      const row = await members(programme)
        .select((eb) => [
          eb.fn.countAll<number>().as('then'),
          sql<number>`coalesce(sum(case when status = 'left' then 0 else 1 end), 0)`.as('still'),
        ])
        .where('joined_at', '<', at)
        .where((eb) => eb.or([eb('left_at', 'is', null), eb('left_at', '>=', at)]))
        .executeTakeFirst();
      return { then: row?.then ?? 0, still: row?.still ?? 0 };
    },

    /** Members at any time since a moment, those who left since then too. */
    async since(programme: number, start: number): Promise<number> {
      const row = await members(programme)
        .select((eb) => eb.fn.countAll<number>().as('members'))
        .where((eb) => eb.or([eb('status', '<>', 'left'), eb('left_at', '>=', start)]))
        .executeTakeFirst();
      return row?.members ?? 0;
    },

    /** Members with at least one action in a span: sharing, applauding, learning; those who left since too. */
    async active(programme: number, span: Span): Promise<number> {
      const acted = (table: 'applause' | 'steps') =>
        db
          .selectFrom(table)
          .select('member')
          .where('programme', '=', programme)
          .where('at', '>=', span.start)
          .where('at', '<', span.end);
      const row = await members(programme)
        .select((eb) => eb.fn.countAll<number>().as('members'))
        .where(
          'member',
          'in',
          shares(programme, span).select('member').union(acted('applause')).union(acted('steps')),
        )
        .executeTakeFirst();
      return row?.members ?? 0;
    },

    /** What is published, by kind and origin. */
    async contents(
      programme: number,
    ): Promise<{ kind: ContentKind; origin: Origin; count: number }[]> {
      const rows = await db
        .selectFrom('contents')
        .select(['kind', 'origin', (eb) => eb.fn.countAll<number>().as('count')])
        .where('programme', '=', programme)
        .where('state', '=', 'published')
        .groupBy(['kind', 'origin'])
        .execute();
      return rows.map(({ kind, origin, count }) => ({
        kind: kind as ContentKind,
        origin: origin as Origin,
        count,
      }));
    },

    /** Shares of a span by network. */
    async sharesByNetwork(programme: number, span: Span): Promise<ShareCount[]> {
      return shares(programme, span)
        .select((eb) => [
          'network as key',
          eb.fn.countAll<number>().as('prepared'),
          declared,
          eb.fn.count<number>('member').distinct().as('people'),
        ])
        .groupBy('network')
        .execute();
    },

    /** People behind all shares of a span, and behind those of each half. */
    async sharing(programme: number, { start, end }: Span): Promise<Halves & { people: number }> {
      const { rows } = await sql<Halves & { people: number }>`
        select count(distinct member) as people, ${halves} from shares
        where programme = ${programme} and prepared_at >= ${start} and prepared_at < ${end}`.execute(
        db,
      );
      return rows[0] ?? { people: 0, declaring: 0, waiting: 0 };
    },

    /** Certificates of a span. */
    async certificates(
      programme: number,
      { start, end }: Span,
    ): Promise<{ count: number; people: number }> {
      const row = await db
        .selectFrom('certificates')
        .select((eb) => [
          eb.fn.countAll<number>().as('count'),
          eb.fn.count<number>('member').distinct().as('people'),
        ])
        .where('programme', '=', programme)
        .where('earned_at', '>=', start)
        .where('earned_at', '<', end)
        .executeTakeFirst();
      return { count: row?.count ?? 0, people: row?.people ?? 0 };
    },

    /** How many of the members completed a course. */
    async certified(programme: number, course: string): Promise<number> {
      const row = await members(programme)
        .select((eb) => eb.fn.countAll<number>().as('members'))
        .where('status', '<>', 'left')
        .where(
          'member',
          'in',
          db
            .selectFrom('certificates')
            .select('member')
            .where('programme', '=', programme)
            .where('course', '=', course),
        )
        .executeTakeFirst();
      return row?.members ?? 0;
    },
  };
};
