/**
 * `GET /v1/standings`: recognition, as a window that shows nobody who did not choose to be shown.
 * @module
 */
import { Hono } from 'hono';
import {
  dayKey,
  JUDGE_VERSION,
  periodKey,
  periodRange,
  previousKey,
  window,
  type Score,
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
import { groupScores } from '../standing-groups.js';
import { seasonAt } from '../store/calendar.js';
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
    const scores = await scoresOf(deps, programme, asked);
    const me = keyOf(deps, reader, asked.scope);
    const seen = window(scores, { ...asked, k: programme.k, me });
    const closed = asked.scope === 'individual' ? undefined : ('closed-days-only' as const);
    const note = seen.note ?? closed;
    return c.json({
      ...{ period: asked.period, scope: asked.scope, mode: seen.mode },
      ...(season && { season: { id: season.id, name: season.name, endsAt: season.endsAt } }),
      ...{ top: seen.top, around: seen.around },
      me: await ownLine(deps, reader, { asked, own: seen.own }),
      ...(note && { note }),
      version: JUDGE_VERSION,
    } satisfies Standings);
  });
}

async function scoresOf(deps: Deps, programme: ProgrammeRow, asked: Asked): Promise<Score[]> {
  const { store, clock, keys } = deps;
  const { number, k } = programme;
  const now = clock.now();
  if (asked.scope === 'individual') {
    const scores = await store.standings.individuals(
      number,
      scoreKey(programme, asked.period, now),
    );
    // A row beside a name never carries the member's number: links carry that, and anybody can read one.
    return scores.map((score) => ({ ...score, key: keys.row(number, score.key) }));
  }
  const range = { from: firstDay(programme, asked.period, now), before: today(programme, now) };
  const days = await store.standings.days(number, asked.scope, range);
  return groupScores(days, await store.standings.sizes(number, asked.scope), k);
}

function keyOf({ keys }: Deps, { programme, member, team, circle }: Reader, scope: Asked['scope']) {
  if (member?.status !== 'active') return undefined;
  if (scope === 'individual') return keys.row(programme.number, String(member.number));
  return scope === 'team' ? team : circle;
}

/** The reader's own line: theirs to see whether others may or not, beside their own past. */
async function ownLine(
  { store, clock }: Deps,
  { programme, member }: Reader,
  { asked, own }: { asked: Asked; own: { place?: number; band?: OwnStanding['band'] } | undefined },
): Promise<OwnStanding | null> {
  if (!member || member.status === 'left') return null;
  const now = clock.now();
  const of = (key: ScoreKey) => store.points.of(programme.number, member.number, key);
  const { period } = asked;
  const shown = asked.scope === 'individual' ? own : undefined;
  const past =
    period === 'week' || period === 'month'
      ? {
          previous: await of([period, previousKey(period, new Date(now), programme.timeZone)]),
          best: await store.points.best(
            programme.number,
            member.number,
            scoreKey(programme, period, now),
          ),
        }
      : {};
  return {
    points: await of(scoreKey(programme, period, now)),
    ...shown,
    ...past,
    visible: member.status === 'active' && member.leaderboard,
  };
}

const today = ({ timeZone }: ProgrammeRow, now: number) => dayKey(new Date(now), timeZone);

/** The score that a period reads; where no season runs, a season is all there is. */
function scoreKey(programme: ProgrammeRow, period: Period, now: number): ScoreKey {
  const season = seasonAt(programme, now)?.id;
  if (period === 'all' || (period === 'season' && season === undefined)) return ['all', 'all'];
  return [period, periodKey(period, new Date(now), { timeZone: programme.timeZone, season })];
}

/** The first day of a period. */
function firstDay(programme: ProgrammeRow, period: Period, now: number): string {
  const { timeZone } = programme;
  if (period === 'week' || period === 'month')
    return dayKey(periodRange(period, new Date(now), timeZone).start, timeZone);
  const season = period === 'season' ? seasonAt(programme, now) : undefined;
  return season ? dayKey(new Date(season.startsAt), timeZone) : '0000-01-01';
}
