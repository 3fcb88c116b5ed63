/**
 * `GET /v1/standings`: recognition, as a window that shows nobody who did not choose to be shown.
 * @module
 */
import { Hono } from 'hono';
import {
  dayKey,
  JUDGE_VERSION,
  periodRange,
  teamScores,
  window,
  windowOn,
  type Score,
  type StandingWindow,
} from '@tandem-advocacy/core/rules';
import {
  StandingsQuery,
  type OwnStanding,
  type Period,
  type Standings,
} from '@tandem-advocacy/core/schemas';
import { readerOf, type Env } from '../env.js';
import { readQuery } from '../input.js';
import type { Deps, Reader } from '../ports.js';
import { groupSizes } from '../privacy/group-sizes.js';
import { dayOf, periodsAround, seasonAt } from '../store/calendar.js';
import type { ScoreKey } from '../store/points.js';
import type { ProgrammeRow } from '../store/rows.js';

interface Asked {
  period: Period;
  scope: Standings['scope'];
  mode: Standings['mode'];
  size: number;
}

/** The route of standings. */
export function standingRoutes(deps: Deps): Hono<Env> {
  return new Hono<Env>().get('/v1/standings', async (c) => {
    const reader = readerOf(c);
    const asked = readQuery(c, StandingsQuery, ['size']);
    const { programme } = reader;
    const now = deps.clock.now();
    const season = asked.period === 'season' ? seasonAt(programme, now) : undefined;
    const [seen, line] = await Promise.all([
      seenBy(deps, reader, asked),
      ownLine(deps, reader, asked),
    ]);
    const own = asked.scope === 'individual' ? seen.own : undefined;
    return c.json({
      ...{ period: asked.period, scope: asked.scope, mode: seen.mode },
      ...(season && { season: { id: season.id, name: season.name, endsAt: season.endsAt } }),
      ...{ top: seen.top, around: seen.around },
      me: line && { ...line, ...own },
      ...(seen.note && { note: seen.note }),
      version: JUDGE_VERSION,
    } satisfies Standings);
  });
}

/** What one reader may see of others. */
async function seenBy(deps: Deps, reader: Reader, asked: Asked): Promise<StandingWindow> {
  const { k, council } = reader.programme;
  const modest = council === 'off' || asked.mode === 'personal';
  const mode = modest ? asked.mode : 'recognition';
  const nobody = (note: NonNullable<StandingWindow['note']>) => ({
    ...{ mode, top: [], around: [], note },
  });
  if (asked.scope === 'individual') {
    if (mode === 'personal') return { mode, top: [], around: [] };
    if (council === 'aggregates') return nobody('aggregates-only');
    // Names are for those who show theirs: everybody else has their own line.
    if (reader.member?.status !== 'active' || !reader.member.leaderboard)
      return nobody('members-only');
    return individualWindow(deps, reader.programme, { asked, member: reader.member.number });
  }
  const me = reader.member?.status === 'active' ? reader[asked.scope] : undefined;
  const scores = await groupScores(deps, reader.programme, { ...asked, scope: asked.scope });
  const seen = window(scores, { size: asked.size, mode, k, me });
  return { ...seen, note: seen.note ?? 'closed-days-only' };
}

/**
 * The name of a member's row. It never carries their number: links carry that, and anybody can read one.
 * Under a pseudonym it also changes with the period, so that nobody is followed from one to the next.
 */
function rowKey(
  { keys, clock }: Deps,
  programme: ProgrammeRow,
  { member, asked }: { member: number; asked: Pick<Asked, 'period'> },
): string {
  const { number, council } = programme;
  if (council !== 'pseudonymous') return keys.row(number, String(member));
  const period = scoreKey(programme, asked.period, clock.now()).join(' ');
  return keys.pseudonym(number, `${period} ${member}`);
}

/** From this many times k people on, a window reads its part of the standing and not all of it. */
const MANY = 40;

async function individualWindow(
  deps: Deps,
  programme: ProgrammeRow,
  { asked, member }: { asked: Asked; member: number },
): Promise<StandingWindow> {
  const { standings } = deps.store;
  const { number, k } = programme;
  const key = scoreKey(programme, asked.period, deps.clock.now());
  const named = (one: number) => rowKey(deps, programme, { member: one, asked });
  const shown = (score: Score): Score => {
    const name = named(Number(score.key));
    if (programme.council !== 'pseudonymous') return { ...score, key: name };
    return { key: name, name, points: score.points };
  };
  const options = { size: asked.size, mode: asked.mode, k, me: named(member) };
  const query = { me: member, size: asked.size, shown };
  const field = await standings.field(number, { key, query });
  if (field.people < Math.max(MANY * k, 3 * asked.size))
    return window((await standings.individuals(number, key)).map(shown), options);
  return windowOn(field, options);
}

/** Averages over all of a group's people, drawn to everybody's where they are few: of closed days, as they were told. */
async function groupScores(
  deps: Deps,
  programme: ProgrammeRow,
  { scope, period }: { scope: 'team' | 'circle'; period: Period },
): Promise<Score[]> {
  const { number, k } = programme;
  const now = deps.clock.now();
  const range = { from: firstDay(programme, period, now), before: today(programme, now) };
  await deps.closeDays(programme);
  const totals = await deps.store.groups.totals(number, scope, range);
  const sizes = await deps.reading.ask((store) => groupSizes(store, programme));
  const groups = [...sizes[scope]].map(([name, members]) => ({
    ...{ key: name, name, members },
    points: totals.get(name) ?? 0,
  }));
  return teamScores(groups, { k });
}

/** The reader's own line: theirs to see whether others may or not, beside their own past. */
async function ownLine(
  { store, clock }: Deps,
  { programme, member }: Reader,
  { period }: Pick<Asked, 'period'>,
): Promise<OwnStanding | null> {
  if (!member || member.status === 'left') return null;
  const now = clock.now();
  const { number, timeZone } = programme;
  const key = scoreKey(programme, period, now);
  const compared = period === 'week' || period === 'month' ? period : undefined;
  const previous = compared && periodsAround(timeZone, now).previous[compared];
  const points =
    previous === undefined
      ? { points: await store.points.of(number, member.number, key) }
      : await store.points.compared(number, member.number, { key, previous });
  return {
    ...points,
    visible: member.status === 'active' && member.leaderboard && programme.council !== 'aggregates',
  };
}

const today = ({ timeZone }: ProgrammeRow, now: number) => dayOf(timeZone, now);

/** The score that a period reads; where no season runs, a season is all there is. */
function scoreKey(programme: ProgrammeRow, period: Period, now: number): ScoreKey {
  const season = seasonAt(programme, now)?.id;
  if (period === 'season' && season !== undefined) return [period, season];
  if (period === 'all' || period === 'season') return ['all', 'all'];
  return [period, periodsAround(programme.timeZone, now)[period]];
}

/** The first day of a period. */
function firstDay(programme: ProgrammeRow, period: Period, now: number): string {
  const { timeZone } = programme;
  if (period === 'week' || period === 'month')
    return dayKey(periodRange(period, new Date(now), timeZone).start, timeZone);
  const season = period === 'season' ? seasonAt(programme, now) : undefined;
  return season ? dayKey(new Date(season.startsAt), timeZone) : '0000-01-01';
}
