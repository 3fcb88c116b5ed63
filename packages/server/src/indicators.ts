/**
 * Indicators of a programme, from what the store counts: totals, with small parts left out.
 * @module
 */
import {
  dayKey,
  indicatorsOf,
  mediaValue,
  periodKey,
  periodRange,
  type Figure,
  type IndicatorFacts,
} from '@tandem-advocacy/core/rules';
import { Indicator, type Indicators, type Period } from '@tandem-advocacy/core/schemas';
import { startOf } from './impact.js';
import type { Deps } from './ports.js';
import { cardOf } from './programme-view.js';
import { conversionFacts } from './conversion-facts.js';
import { count, noFigures } from './store/figures.js';
import type { ShareCount, Span } from './store/indicators.js';
import type { ProgrammeRow } from './store/rows.js';
import { suppressed, type Part } from './suppress.js';

type IndicatorDeps = Pick<Deps, 'store' | 'clock'>;

/** What is asked: a programme, from a moment on until now. */
export interface Asked {
  programme: ProgrammeRow;
  /** 0 for the very beginning. */
  start: number;
}

/** Every indicator as the wire has it, but for the period's own name. */
export type Report = Omit<Indicators, 'period'>;

const UNKNOWN: Figure = { state: 'unknown', reason: 'too-few-people' };
const DAY = 86_400_000;

/** The indicators of a named period. */
export async function indicatorsFor(
  deps: IndicatorDeps,
  programme: ProgrammeRow,
  period: Period,
): Promise<Indicators> {
  const start = startOf(programme, period, deps.clock.now());
  return { period, ...(await reportOf(deps, { programme, start })) };
}

/** The indicators from a moment until now. */
export async function reportOf(deps: IndicatorDeps, asked: Asked): Promise<Report> {
  const { programme, start } = asked;
  const now = deps.clock.now();
  const span = { start, end: now + 1 };
  const shares = await sharesOf(deps, programme, span);
  const { currency, facts } = await factsOf(deps, { ...asked, span });
  const all = indicatorsOf({ ...facts, shares: shares.cells }, programme.k);
  const people = (parts: readonly Part[], figures: Record<string, Figure>) =>
    hidden(figures, suppressed(parts, programme.k));
  const few = shares.people > 0 && shares.people < programme.k;
  return {
    ...(start > 0 && { since: dayKey(new Date(start), programme.timeZone) }),
    until: dayKey(new Date(now), programme.timeZone),
    k: programme.k,
    figures: figuresOf(few ? { ...all, shares: UNKNOWN, evidenceRate: UNKNOWN } : all),
    membersByCircle: people(circleParts(facts), all.membersByCircle),
    contentsByKind: all.contentsByKind,
    sharesByNetwork: people(shares.networks, all.sharesByNetwork),
    sharesByWeek: people(shares.weeks, all.sharesByWeek),
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

const circleParts = ({ members = {} }: IndicatorFacts): Part[] =>
  Object.entries(members).map(([key, people]) => ({ key, people }));

interface Counting extends Asked {
  span: Span;
}

async function factsOf(
  { store }: IndicatorDeps,
  { programme, start, span }: Counting,
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
      membersAtStart: retention.then,
      membersStayed: retention.still,
      contents: await counts.contents(number),
      trained: first === undefined ? undefined : await counts.certified(number, first),
      certificates: await counts.certificates(number, span),
      ...conversions.facts,
      ...(await hitFacts(store, programme, span)),
    },
  };
}

/** Hits of every class, visitors of the days that have ended, and what the clicks would have cost. */
async function hitFacts(
  store: Deps['store'],
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
    dailyVisitors: await store.indicators.visitors(number, { days, timeZone }),
    mediaValue: mediaValue(networks, cardOf(programme.settings), new Date(end)),
  };
}

/** The days of a span that have ended, from the first hit on. */
async function endedDays(
  store: Deps['store'],
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

interface Shared {
  /** For the rule, which adds them up by network and by week. */
  cells: { network: string; week: string; prepared: number; declared: number }[];
  people: number;
  networks: ShareCount[];
  weeks: ShareCount[];
}

async function sharesOf(
  { store }: IndicatorDeps,
  programme: ProgrammeRow,
  span: Span,
): Promise<Shared> {
  const { number } = programme;
  const { people } = await store.indicators.shares(number, span);
  const networks = await store.indicators.sharesByNetwork(number, span);
  const cells: Shared['cells'] = [];
  const weeks: ShareCount[] = [];
  for (const { key, ...week } of await weeksOf(store, programme, span)) {
    const counted = await store.indicators.sharesByNetwork(number, week);
    if (counted.length === 0) continue;
    weeks.push({ key, ...(await store.indicators.shares(number, week)) });
    for (const { key: network, prepared, declared } of counted)
      cells.push({ network, week: key, prepared, declared });
  }
  return { cells, people, networks, weeks };
}

async function weeksOf(
  store: Deps['store'],
  { number, timeZone }: ProgrammeRow,
  { start, end }: Span,
): Promise<(Span & { key: string })[]> {
  const first = await store.indicators.firstShare(number);
  const weeks: (Span & { key: string })[] = [];
  if (first === undefined) return weeks;
  for (let at = Math.max(first, start); at < end;) {
    const date = new Date(at);
    const until = Math.min(periodRange('week', date, timeZone).end.getTime(), end);
    weeks.push({ key: periodKey('week', date, { timeZone }), start: at, end: until });
    at = until;
  }
  return weeks;
}
