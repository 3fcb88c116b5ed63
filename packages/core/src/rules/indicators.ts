/**
 * Indicators of a programme, from counts: each a figure, or unknown with the reason.
 * @module
 */
import type { Circle, ContentKind, Figures, Origin } from '../schemas/index.js';
import { sure } from '../sure.js';
import {
  amount,
  counted,
  ratio,
  unknown,
  type Exact,
  type Figure,
  type Unknown,
} from './figure.js';
import { mixOf, type Mix } from './mix.js';
import type { Reach } from './reach.js';
import type { MediaValue } from './value.js';

/** What was counted in a period. What is absent was not recorded, which is not the same as 0. */
export interface IndicatorFacts {
  /** Members by circle. */
  members?: Partial<Record<Circle, number>> | undefined;
  /** Members with at least one action in the period: sharing, applauding, learning, suggesting. */
  activeMembers?: number | undefined;
  /** Members at any time of the period, those who left meanwhile too; the members of now when absent. */
  membersOfPeriod?: number | undefined;
  /** Members at its start, and how many of those are members still. */
  membersAtStart?: number | undefined;
  membersStayed?: number | undefined;
  contents?: readonly { kind: ContentKind; origin: Origin; count: number }[] | undefined;
  /** Shares by network and week: all of them, and those that reached `declared` or further. */
  shares?:
    readonly { network: string; week: string; prepared: number; declared: number }[] | undefined;
  figures?: Figures | undefined;
  /** Distinct visitors of each day; a visitor is never known beyond the day. */
  dailyVisitors?: readonly number[] | undefined;
  reach?: Reach | undefined;
  mediaValue?: MediaValue | undefined;
  applications?: number | undefined;
  hires?: number | undefined;
  leads?: number | undefined;
  /** What the leads were worth together, in minor units of one currency. */
  leadValue?: number | undefined;
  signUps?: number | undefined;
  /** Members who completed the training that is asked for first. */
  trained?: number | undefined;
  certificates?: number | undefined;
  /** The mean of anonymous answers, and how many there were. */
  pulse?: { mean: number; answers: number } | undefined;
}

/** Every indicator. Rates are from 0 to 1. */
export interface Indicators {
  members: Figure;
  membersByCircle: Record<string, Figure>;
  activation: Figure;
  retention: Figure;
  contents: Figure;
  contentsByKind: Record<string, Figure>;
  mix: Mix | Unknown;
  shares: Figure;
  sharesByNetwork: Record<string, Figure>;
  sharesByWeek: Record<string, Figure>;
  evidenceRate: Figure;
  hits: Figure;
  humanClicks: Figure;
  visitorsPerDay: Figure;
  engagement: Figure;
  reach: Reach | Unknown;
  mediaValue: MediaValue | Unknown;
  applications: Figure;
  hires: Figure;
  leads: Figure;
  leadValue: Figure;
  signUps: Figure;
  trainingCompleted: Figure;
  certificates: Figure;
  pulse: Figure;
}

/**
 * Computes the indicators.
 *
 * @param k the fewest people a figure may be about: below, members of a circle and pulse are unknown
 *   (`too-few-people`), and so are activation, retention and training where those who did, or those who
 *   did not, are fewer and not nobody
 * @throws TandemError `figure_invalid`
 * @example
 * indicatorsOf({ members: { employee: 40 }, activeMembers: 10 }, 5).activation; // { state: 'exact', value: 0.25 }
 */
export const indicatorsOf = /* @__PURE__ */ sure(function indicatorsOf(
  facts: IndicatorFacts,
  k: number,
): Indicators {
  const { contents, shares, figures } = facts;
  const members = facts.members && sum(Object.values(facts.members));
  return {
    members: counted(members),
    membersByCircle: mapped(facts.members ?? {}, (count) => enough(count, k, counted(count))),
    activation: share(facts.activeMembers, facts.membersOfPeriod ?? members, k),
    retention: share(facts.membersStayed, facts.membersAtStart, k),
    contents: counted(contents && sum(contents.map(({ count }) => count))),
    contentsByKind: grouped(contents, ({ kind, count }) => [kind, count]),
    mix: contents ? mixOf(sums(contents, ({ origin, count }) => [origin, count])) : NOT_RECORDED,
    shares: counted(shares && sum(shares.map(({ prepared }) => prepared))),
    sharesByNetwork: grouped(shares, ({ network, prepared }) => [network, prepared]),
    sharesByWeek: grouped(shares, ({ week, prepared }) => [week, prepared]),
    evidenceRate: ratio(
      shares && sum(shares.map(({ declared }) => declared)),
      shares && sum(shares.map(({ prepared }) => prepared)),
    ),
    hits: counted(figures?.raw),
    humanClicks: counted(figures?.human),
    visitorsPerDay: ratio(
      facts.dailyVisitors && sum(facts.dailyVisitors),
      facts.dailyVisitors?.length,
    ),
    engagement: engagementOf(figures?.human, facts.reach),
    reach: facts.reach ?? NOT_RECORDED,
    mediaValue: facts.mediaValue ?? NOT_RECORDED,
    applications: counted(facts.applications),
    hires: counted(facts.hires),
    leads: counted(facts.leads),
    leadValue: counted(facts.leadValue),
    signUps: counted(facts.signUps),
    trainingCompleted: share(facts.trained, members, k),
    certificates: counted(facts.certificates),
    pulse: facts.pulse ? enough(facts.pulse.answers, k, counted(facts.pulse.mean)) : NOT_RECORDED,
  };
});

/**
 * Engagement: human clicks against reach, so a range as well; never more than 1. Reactions on networks
 * would need a connected account and are left out.
 *
 * @example
 * engagementOf(30, { state: 'unknown', reason: 'no-audience' }); // unknown as well
 */
export const engagementOf = /* @__PURE__ */ sure(function engagementOf(
  clicks: number | undefined,
  reach: Reach | undefined,
): Figure {
  if (clicks === undefined || !reach) return NOT_RECORDED;
  if (reach.state === 'unknown') return reach;
  if (reach.high === 0) return unknown('nothing-yet');
  const rate = (people: number) => Math.min(1, people === 0 ? 1 : amount(clicks) / people);
  return { state: 'range', low: rate(reach.high), high: rate(reach.low) };
});

/**
 * How far an objective has come from where it began, 1 being reached. It may be more, or less than 0.
 *
 * @param target what is to be reached at its horizon: after a year, after three
 * @example
 * objectiveProgress(150, { from: 100, target: 200 }); // { state: 'exact', value: 0.5 }
 */
export const objectiveProgress = /* @__PURE__ */ sure(function objectiveProgress(
  value: number | undefined,
  { from = 0, target }: { from?: number; target: number },
): Exact | Unknown<'not-recorded' | 'objective-incoherent'> {
  if (value === undefined) return unknown('not-recorded');
  const progress = (value - from) / (target - from);
  return Number.isFinite(progress)
    ? { state: 'exact', value: progress }
    : unknown('objective-incoherent');
});

const NOT_RECORDED = unknown('not-recorded');

const enough = (people: number | undefined, k: number, figure: Figure): Figure =>
  people !== undefined && people < k ? unknown('too-few-people') : figure;

/** A part of some people: unknown where they, those in it or those not in it are few, but not nobody. */
function share(part: number | undefined, whole: number | undefined, k: number): Figure {
  const few = (people: number) => people > 0 && people < k;
  if (part !== undefined && whole !== undefined && (few(part) || few(whole - part)))
    return unknown('too-few-people');
  return enough(whole, k, ratio(part, whole));
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + amount(one), 0);

function sums<T>(list: readonly T[], of: (one: T) => [key: string, count: number]) {
  const all = new Map<string, number>();
  for (const one of list) {
    const [key, count] = of(one);
    all.set(key, (all.get(key) ?? 0) + amount(count));
  }
  return Object.fromEntries(all);
}

const mapped = (counts: Record<string, number>, figure: (count: number) => Figure) =>
  Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, figure(count)]));

const grouped = <T>(list: readonly T[] | undefined, of: (one: T) => [string, number]) =>
  mapped(sums(list ?? [], of), counted);
