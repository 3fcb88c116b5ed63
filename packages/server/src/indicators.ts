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
import { isToldFrom, toldMoments, type Moments } from './privacy/nested-spans.js';
import { sharesTold } from './shares-told.js';
import type { Reads } from './store/reading.js';
import type { ProgrammeRow } from './store/rows.js';

/** What a report is read from: one moment of the store. */
export interface ReportPorts extends Pick<Deps, 'clock'> {
  store: Reads;
}

/** What is asked: a programme, from a moment on until now. */
export interface Asked {
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
  const report = await reading.ask((store) => reportOf({ store, clock }, { programme, start }));
  return { period, ...report };
}

/** The indicators from a moment until now. */
export async function reportOf(deps: ReportPorts, asked: Asked): Promise<Report> {
  const { programme, start } = asked;
  const now = deps.clock.now();
  const span = { start, end: now + 1 };
  const moments = await momentsOf(deps, programme);
  const shares = await sharesTold(deps.store, { programme, span, moments });
  const { currency, facts } = await factsOf(deps, { ...asked, span });
  const all = indicatorsOf({ ...facts, shares: shares.cells }, programme.k);
  const { circle: told } = await groupSizes(deps.store, programme);
  const circles = new Set(Object.keys(facts.members ?? {}).filter((name) => !told.has(name)));
  const counted = await countsTold(deps, { programme, span, moments });
  const few = {
    ...(!shares.told && { shares: UNKNOWN }),
    ...(!shares.evidence && { evidenceRate: UNKNOWN }),
    ...(!counted.activation && { activation: UNKNOWN }),
    ...(!counted.certificates && { certificates: UNKNOWN }),
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
async function momentsOf({ store, clock }: ReportPorts, programme: ProgrammeRow): Promise<Moments> {
  const now = clock.now();
  const starts = Period.options.map((period) => startOf(programme, period, now));
  const first = (await store.stretches.firstAct(programme.number)) ?? now;
  return {
    periods: [...new Set(starts)].sort((a, b) => a - b),
    weeks: weekStarts(programme.timeZone, { start: first, end: now + 1 }),
  };
}

/** Which counts of people of a span may be told beside those of longer and shorter ones. */
async function countsTold(
  { store: { indicators, stretches } }: ReportPorts,
  { programme: { number, k }, span, moments }: Counting,
) {
  const { end } = span;
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
  return {
    activation: isToldFrom(acting, moments, span.start),
    certificates: isToldFrom(certified, moments, span.start),
  };
}

interface Counting {
  programme: ProgrammeRow;
  span: Span;
  moments: Moments;
}

interface Begun extends Asked {
  span: Span;
}

async function factsOf(
  { store }: ReportPorts,
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
