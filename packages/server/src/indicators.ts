/**
 * Indicators of a programme, from what the store counts: totals, with small parts left out.
 * @module
 */
import {
  dayKey,
  indicatorsOf,
  mediaValue,
  type Figure,
  type IndicatorFacts,
} from '@tandem-advocacy/core/rules';
import { Indicator, Period, type Indicators } from '@tandem-advocacy/core/schemas';
import { startOf } from './impact.js';
import type { Deps } from './ports.js';
import { cardOf } from './programme-view.js';
import { conversionFacts } from './conversion-facts.js';
import { count, noFigures } from './store/figures.js';
import { weekStarts } from './store/calendar.js';
import type { Span } from './store/indicators.js';
import { groupSizes } from './privacy/group-sizes.js';
import { isToldFrom, toldMoments, type Moments, type Told } from './privacy/nested-spans.js';
import { sharesTold, tellableShares, type Tellable } from './shares-told.js';
import type { Stretch } from './store/stretches.js';
import type { Reads } from './store/reading.js';
import type { ProgrammeRow } from './store/rows.js';

/** What a report is read from: one moment of the store. */
export interface ReportPorts extends Pick<Deps, 'clock'> {
  store: Reads;
}

/** What is asked: a programme, from a moment on until now. */
interface Asked {
  programme: ProgrammeRow;
  /** 0 for the very beginning; where no period begins, a week does. */
  start: number;
}

/** Every indicator as the wire has it, but for the period's own name. */
export type Report = Omit<Indicators, 'period'>;

const UNKNOWN: Figure = { state: 'unknown', reason: 'too-few-people' };
const DAY = 86_400_000;

/** The indicators of a named period. */
export async function indicatorsFor(
  { reading, clock }: Pick<Deps, 'reading' | 'clock'>,
  programme: ProgrammeRow,
  period: Period,
): Promise<Indicators> {
  const start = startOf(programme, period, clock.now());
  const report = await reading.ask((store) => reportsOf({ store, clock }, programme)(start));
  return { period, ...report };
}

/** Makes reports: the indicators from a moment until now. What they have in common is asked once. */
export function reportsOf(
  deps: ReportPorts,
  programme: ProgrammeRow,
): (start: number) => Promise<Report> {
  let common: Promise<Common> | undefined;
  return async (start) => {
    common ??= commonOf(deps, programme);
    return reportOf(deps, await common, { programme, start });
  };
}

/** What reports of one moment have in common, from whichever moment on they count. */
interface Common {
  now: number;
  moments: Moments;
  shares: Tellable;
  acting: Told<Stretch>;
  certified: Told<Stretch>;
}

async function commonOf({ store, clock }: ReportPorts, programme: ProgrammeRow): Promise<Common> {
  const now = clock.now();
  const moments = await momentsOf(store, programme, now);
  const counting = { programme, end: now + 1, moments };
  const shares = await tellableShares(store, counting);
  return { now, moments, shares, ...(await countsTold(store, counting)) };
}

async function reportOf(
  { store }: ReportPorts,
  { now, moments, ...common }: Common,
  asked: Asked,
): Promise<Report> {
  const { programme, start } = asked;
  const span = { start, end: now + 1 };
  const shares = await sharesTold(store, common.shares, { programme, span, moments });
  const { currency, facts } = await factsOf(store, { ...asked, span });
  const all = indicatorsOf({ ...facts, shares: shares.cells }, programme.k);
  const { circle: told } = await groupSizes(store, programme);
  const circles = new Set(Object.keys(facts.members ?? {}).filter((name) => !told.has(name)));
  const few = {
    ...(!shares.told && { shares: UNKNOWN }),
    ...(!shares.evidence && { evidenceRate: UNKNOWN }),
    ...(!isToldFrom(common.acting, moments, start) && { activation: UNKNOWN }),
    ...(!isToldFrom(common.certified, moments, start) && { certificates: UNKNOWN }),
  };
  return {
    ...(start > 0 && { since: dayKey(new Date(start), programme.timeZone) }),
    until: dayKey(new Date(now), programme.timeZone),
    k: programme.k,
    figures: figuresOf({ ...all, ...few }),
    membersByCircle: hidden(all.membersByCircle, circles),
    contentsByKind: all.contentsByKind,
    sharesByNetwork: hidden(all.sharesByNetwork, shares.hidden),
    sharesByWeek: shares.weeks,
    mix: all.mix,
    reach: all.reach as Indicators['reach'],
    mediaValue: all.mediaValue,
    ...(currency !== undefined && { currency }),
  };
}

const figuresOf = (all: ReturnType<typeof indicatorsOf>): Indicators['figures'] =>
  Object.fromEntries(Indicator.options.map((name) => [name, all[name]])) as Indicators['figures'];

const hidden = (figures: Record<string, Figure>, keys: ReadonlySet<string>) =>
  Object.fromEntries(
    Object.entries(figures).map(([key, figure]) => [key, keys.has(key) ? UNKNOWN : figure]),
  );

/** Every moment from which on something may be told, whoever asks for whatever: what is told of one must not give away another. */
async function momentsOf(store: Reads, programme: ProgrammeRow, now: number): Promise<Moments> {
  const starts = Period.options.map((period) => startOf(programme, period, now));
  const first = (await store.stretches.firstAct(programme.number)) ?? now;
  return {
    periods: [...new Set(starts)].sort((a, b) => a - b),
    weeks: weekStarts(programme.timeZone, { start: first, end: now + 1 }),
  };
}

/** Which counts of people of a span may be told beside those of longer and shorter ones. */
async function countsTold(
  { indicators, stretches }: Reads,
  { programme: { number, k }, end, moments }: Counting,
): Promise<Pick<Common, 'acting' | 'certified'>> {
  const active = (start: number) => indicators.active(number, { start, end });
  const acting = await toldMoments(moments, {
    // Who was active in a longer span and is not in a shorter one is what the two differ by.
    people: async (start, to) =>
      to === Infinity ? active(start) : (await active(start)) - (await active(to)),
    between: (marks) => stretches.active(number, marks),
    k,
  });
  const certified = await toldMoments(moments, {
    people: async (start, to) =>
      (await indicators.certificates(number, { start, end: Math.min(to, end) })).people,
    between: (marks) => stretches.certified(number, marks),
    k,
  });
  return { acting, certified };
}

interface Counting {
  programme: ProgrammeRow;
  end: number;
  moments: Moments;
}

interface Begun extends Asked {
  span: Span;
}

async function factsOf(
  store: Reads,
  { programme, start, span }: Begun,
): Promise<{ facts: IndicatorFacts; currency: string | undefined }> {
  const { number } = programme;
  const counts = store.indicators;
  const circles = await counts.circles(number);
  const retention = await counts.retention(number, start);
  const first = (await store.courses.list(number))[0]?.id;
  const conversions = await conversionFacts(store, programme, span);
  return {
    currency: conversions.currency,
    facts: {
      members: Object.fromEntries(circles.map((one) => [one.circle, one.members])),
      activeMembers: await counts.active(number, span),
      membersOfPeriod: await counts.since(number, start),
      membersAtStart: retention.then,
      membersStayed: retention.still,
      contents: await counts.contents(number),
      trained: first === undefined ? undefined : await counts.certified(number, first),
      certificates: (await counts.certificates(number, span)).count,
      ...conversions.facts,
      ...(await hitFacts(store, programme, span)),
    },
  };
}

/** Hits of every class, visitors of the days that have ended, and what the clicks would have cost. */
async function hitFacts(
  store: Reads,
  programme: ProgrammeRow,
  { start, end }: Span,
): Promise<IndicatorFacts> {
  const { number, timeZone } = programme;
  const since = start === 0 ? '0000-01-01' : dayKey(new Date(start), timeZone);
  const until = dayKey(new Date(end), timeZone);
  const figures = noFigures();
  const networks: Record<string, { human: number }> = {};
  for (const row of await store.figures.ofDays(number, { since, until })) {
    count(figures, row);
    if (row.class === 'human') networks[row.network] = { human: row.hits };
  }
  const days = await endedDays(store, programme, { start, end });
  return {
    figures,
    dailyVisitors: await store.visitors.ofDays(number, { days, timeZone }),
    mediaValue: mediaValue(networks, cardOf(programme.settings), new Date(end)),
  };
}

/** The days of a span that have ended, from the first hit on. */
async function endedDays(
  store: Reads,
  { number, timeZone }: ProgrammeRow,
  { start, end }: Span,
): Promise<string[]> {
  const first = await store.figures.firstDay(number);
  if (first === undefined) return [];
  const from = dayKey(new Date(start), timeZone);
  const today = dayKey(new Date(end), timeZone);
  const days: string[] = [];
  const noon = Date.parse(`${first > from ? first : from}T12:00:00Z`);
  for (let at = noon; ; at += DAY) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (day >= today) return days;
    days.push(day);
  }
}
