/**
 * Points: recognition by rules that are frozen for a season and make spam pay nothing.
 * @module
 */
import { sure } from '../sure.js';

/** What earns how much. Kept with a season and never changed while it runs. */
export interface PointRules {
  /** A share its person declared; a corroborated one earns no more. */
  declared: number;
  /** A human click on a share. */
  click: number;
  /** A step of a course, once. */
  step: number;
  /** A certificate, once. */
  certificate: number;
  /** A mission done, once; absent from rules that were frozen before there were missions: nothing. */
  mission?: number | undefined;
  /** Applause. Nothing by default: people who only read are never compared. */
  applause: number;
  /** The weight of the first, second … share of a day; the last one repeats, best 0. Never rising. */
  dailyShares: readonly number[];
  /** Human clicks that count per share and day. */
  clicksPerShareADay: number;
}

/** The rules of a season that names none. */
export const DEFAULT_RULES: PointRules = {
  declared: 10,
  click: 1,
  step: 2,
  certificate: 10,
  mission: 10,
  applause: 0,
  dailyShares: [1, 1, 0.5, 0.25, 0.1, 0],
  clicksPerShareADay: 10,
};

/** One fact that may earn points, with its place among the member's facts of the same kind. */
export interface PointFact {
  kind: 'declared' | 'click' | 'step' | 'certificate' | 'mission' | 'applause';
  contentId?: string;
  network?: string;
  /**
   * From 1. A share: its place among that day's shares that earn something. A click: its place among that
   * day's human clicks on the same share.
   */
  nthOfDay: number;
  /**
   * From 1, over the season. A share: how often its content was shared so far, on any network, this one
   * included. A step or certificate: how often it was completed. A mission: how often it was done.
   */
  nthOfContent: number;
  /** From 1, over the season: how often the content was shared on this same network. 1 when absent. */
  nthOnNetwork?: number;
}

/**
 * How much a share counts by what was shared before: again on the same network nothing, elsewhere half.
 *
 * @example
 * novelty({ nthOfContent: 2 }); // 0.5
 */
export const novelty = /* @__PURE__ */ sure(function novelty(
  fact: Pick<PointFact, 'nthOfContent' | 'nthOnNetwork'>,
): number {
  if ((fact.nthOnNetwork ?? 1) > 1) return 0;
  return fact.nthOfContent > 1 ? 0.5 : 1;
});

/**
 * The points of one fact, a whole number.
 *
 * @example
 * pointsFor({ kind: 'declared', nthOfDay: 1, nthOfContent: 1 }, DEFAULT_RULES); // 10
 */
export const pointsFor = /* @__PURE__ */ sure(function pointsFor(
  fact: PointFact,
  rules: PointRules,
): number {
  switch (fact.kind) {
    case 'declared':
      return sharePoints(novelty(fact), fact.nthOfDay, rules);
    case 'click':
      return fact.nthOfDay <= rules.clicksPerShareADay ? rules.click : 0;
    case 'step':
    case 'certificate':
    case 'mission':
      return fact.nthOfContent > 1 ? 0 : (rules[fact.kind] ?? 0);
    case 'applause':
      return rules.applause;
  }
});

/**
 * The points of all of one member's shares of one day, from the novelty of each: the same in whatever
 * order they arrive (an outbox may be late), and one more share never lowers them.
 *
 * @example
 * pointsOfDay([1, 1, 0.5], DEFAULT_RULES); // whatever the order
 */
export const pointsOfDay = /* @__PURE__ */ sure(function pointsOfDay(
  novelties: readonly number[],
  rules: PointRules,
): number {
  const dearestFirst = [...novelties].sort((a, b) => b - a);
  return dearestFirst.reduce((sum, value, i) => sum + sharePoints(value, i + 1, rules), 0);
});

function sharePoints(value: number, nth: number, { declared, dailyShares }: PointRules): number {
  const weight = dailyShares[Math.min(nth, dailyShares.length) - 1] ?? 1;
  return Math.round(declared * value * weight);
}
