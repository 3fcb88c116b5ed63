/**
 * Points: what each fact earned, and the scores they add up to, moved in the same transaction.
 * @module
 */
import {
  DEFAULT_RULES,
  pointsFor,
  pointsOfDay,
  type PointFact,
  type PointRules,
} from '@tandem-advocacy/core/rules';
import { sql, type Expression, type ExpressionBuilder } from 'kysely';
import { chunks, forgetRows, insertMany, isAnyOf, MANY, portions, type Db } from './db.js';
import { dayOf, momentOf, periodsAround, seasonAt } from './calendar.js';
import { often } from './often.js';
import type { ProgrammeRow } from './rows.js';
import type { Tables } from './schema.js';
import { moveScores, type ScoreMove } from './scores.js';

/** What one fact earned. `ref` names the fact: the same one said twice pays once. */
export interface PointEntry {
  ref: string;
  member: number;
  kind: PointFact['kind'];
  points: number;
  at: number;
  content?: number | undefined;
  network?: string | undefined;
}

/** A step, certificate or applause that may earn something, once. */
export interface Reward {
  kind: 'step' | 'certificate' | 'mission' | 'applause';
  ref: string;
  member: number;
  at: number;
}

/** The points of one programme's members. */
export type PointStore = ReturnType<typeof pointStore>;

/** Queries on points and scores. */
export const pointStore = (db: Db) => ({
  /** Sets what facts earned, each as a whole: scores move by the difference. Returns whether any did. */
  async put(programme: ProgrammeRow, entries: readonly PointEntry[]): Promise<boolean> {
    const before = new Map<string, number>();
    for (const refs of chunks(
      entries.map(({ ref }) => ref),
      MANY,
    ))
      for (const row of await db
        .selectFrom('points')
        .select(['ref', 'points'])
        .where('programme', '=', programme.number)
        .where(isAnyOf(db, 'ref', refs))
        .execute())
        before.set(row.ref, row.points);
    const changed = entries.filter(({ ref, points }) => (before.get(ref) ?? 0) !== points);
    await writePoints(db, programme, { entries: changed, meeting: replaced });
    const moves = changed.map((e) => ({ ...e, points: e.points - (before.get(e.ref) ?? 0) }));
    await moveScores(db, programme.number, scoreMoves(programme, moves));
    return changed.length > 0;
  },

  /** Adds to what facts earned: scores move by as much. Returns whether any did. */
  async add(programme: ProgrammeRow, entries: readonly PointEntry[]): Promise<boolean> {
    await writePoints(db, programme, { entries, meeting: added });
    await moveScores(db, programme.number, scoreMoves(programme, entries));
    return entries.length > 0;
  },

  /** The rules that were frozen for the season of a moment. */
  rulesAt: (programme: ProgrammeRow, at: number): PointRules =>
    seasonAt(programme, at)?.rules ?? DEFAULT_RULES,

  /** The season of a moment, if any runs. */
  seasonOf: (programme: ProgrammeRow, at: number): string | undefined =>
    seasonAt(programme, at)?.id,

  /** Awards a step, a certificate, a mission or applause by the rules of its time. */
  async reward(programme: ProgrammeRow, { kind, ref, member, at }: Reward): Promise<boolean> {
    const points = pointsFor({ kind, nthOfDay: 1, nthOfContent: 1 }, this.rulesAt(programme, at));
    return this.put(programme, [{ ref, member, kind, points, at }]);
  },

  /** Sets what all of a member's shares of one day earn together, from the novelty of each. */
  async putShares(
    programme: ProgrammeRow,
    { member, day }: { member: number; day: string },
  ): Promise<boolean> {
    const at = momentOf(programme.timeZone, day);
    const shares = await db
      .selectFrom('shares')
      .select('novelty')
      .where('programme', '=', programme.number)
      .where('member', '=', member)
      .where('earned_day', '=', day)
      .execute();
    const points = pointsOfDay(
      shares.map(({ novelty }) => novelty / 2),
      this.rulesAt(programme, at),
    );
    const ref = `shares:${member}:${day}`;
    return this.put(programme, [{ ref, member, kind: 'declared', points, at }]);
  },

  /** Forgets what clicks and shares of days before one earned: what happens once stays known, and scores stay. */
  async forget(programme: number, before: string): Promise<void> {
    await forgetRows(
      db,
      'points',
      sql`programme = ${programme} and day < ${before} and kind in ('click', 'declared')`,
    );
  },

  /** One member's points in one period. */
  async of(programme: number, member: number, [period, key]: ScoreKey): Promise<number> {
    const row = await db
      .selectFrom('scores')
      .select('points')
      .where('programme', '=', programme)
      .where('period', '=', period)
      .where('key', '=', key)
      .where('member', '=', member)
      .executeTakeFirst();
    return row?.points ?? 0;
  },

  /** A member's points in one period and in another before it, and the most in any before it. */
  async compared(
    programme: number,
    member: number,
    { key: [period, key], previous }: { key: ScoreKey; previous: string },
  ): Promise<OwnScores> {
    const [row] = await ownScores(db, { programme, member, period, key, previous });
    return row ?? { points: 0, previous: 0, best: 0 };
  },
});

/** A member's scores, side by side. */
export interface OwnScores {
  points: number;
  previous: number;
  best: number;
}

/**
 * From one's first to the one named, as places in an order: by columns alone, SQLite
 * looks through everybody's; by the order alone, PostgreSQL expects thousands. */
const ownScores = often(
  (db, v: { programme: number; member: number; period: string; key: string; previous: string }) =>
    sql<OwnScores>`select
      coalesce(max(case when key = ${v.key} then points end), 0) as points,
      coalesce(max(case when key = ${v.previous} then points end), 0) as previous,
      coalesce(max(case when key < ${v.key} then points end), 0) as best
    from scores where programme = ${v.programme} and member = ${v.member}
      and (member, period, key) >= (${v.member}, ${v.period}, '')
      and (member, period, key) <= (${v.member}, ${v.period}, ${v.key})`.compile(db),
);

/** A kind of period and the key of one of them. */
export type ScoreKey = readonly [period: string, key: string];

/** The scores that a fact of this moment moves. */
export function scoreKeys(programme: ProgrammeRow, at: number): ScoreKey[] {
  const season = seasonAt(programme, at)?.id;
  const { week, month } = periodsAround(programme.timeZone, at);
  return [
    ['week', week],
    ['month', month],
    ...(season === undefined ? [] : [['season', season] as const]),
    ['all', 'all'],
  ];
}

/** What points become where their fact has some already. */
type Meeting = (eb: ExpressionBuilder<MetPoints, 'points' | 'excluded'>) => Expression<number>;
type MetPoints = Tables & { excluded: Tables['points'] };

const replaced: Meeting = (eb) => eb.ref('excluded.points');
const added: Meeting = (eb) => eb('points.points', '+', eb.ref('excluded.points'));

async function writePoints(
  db: Db,
  programme: ProgrammeRow,
  { entries, meeting }: { entries: readonly PointEntry[]; meeting: Meeting },
) {
  const rows = entries.map((entry) => ({
    programme: programme.number,
    ref: entry.ref,
    member: entry.member,
    kind: entry.kind,
    content: entry.content ?? null,
    network: entry.network ?? null,
    points: entry.points,
    day: dayOf(programme.timeZone, entry.at),
    at: entry.at,
  }));
  for await (const part of portions(db, rows))
    await insertMany(db, 'points', part)
      .onConflict((oc) =>
        oc.columns(['programme', 'ref']).doUpdateSet((eb) => ({ points: meeting(eb as never) })),
      )
      .execute();
}

/** What each fact adds to the scores of its time. */
function scoreMoves(programme: ProgrammeRow, entries: readonly PointEntry[]): ScoreMove[] {
  const sums = new Map<string, ScoreMove>();
  for (const { member, at, points } of entries)
    for (const [period, key] of scoreKeys(programme, at)) {
      const name = `${period} ${key} ${member}`;
      const sum = sums.get(name);
      if (sum) sum.points += points;
      else sums.set(name, { period, key, member, points });
    }
  return [...sums.values()];
}
