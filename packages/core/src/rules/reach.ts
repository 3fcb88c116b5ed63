/**
 * Reach: between how few and how many people some shares may have stood, as far as anybody can tell.
 *
 * Networks do not tell how many people saw a post, and followers of colleagues are partly the same people:
 * the overlap is unknown. So the lower bound counts the largest audience alone, at the rate at which a post
 * is seen; the upper bound counts every audience in full, once. A single figure would be invented.
 * @module
 */
import { sure } from '../sure.js';
import { amount, unknown, type Between, type Unknown } from './figure.js';

/** Somebody's audience on a network, as they typed it themselves. */
export interface Audience {
  /** One person on one network: several shares there have the same audience. */
  key: string;
  /** How many follow or are connected; absent where the person did not say. */
  followers?: number | undefined;
}

/** What is known besides. */
export interface ReachKnowledge {
  /** Which part of an audience sees a post, from 0 to 1, and where that figure stands. */
  seen?: { rate: number; source: string } | undefined;
  /** Human readers that links counted: they were reached for certain. */
  readers?: number | undefined;
}

/** What a reach rests on: a locale key, with a figure and its source where there are. */
export interface Assumption {
  code:
    'followers-typed' | 'overlap-unknown' | 'seen-rate' | 'readers-counted' | 'audiences-missing';
  value?: number;
  source?: string;
}

/** A reach with all that is needed to question it. */
export interface ReachRange extends Between {
  /** How many audiences were told. */
  audiences: number;
  overlap: 'unknown';
  assumptions: Assumption[];
}

/** A reach, or why there is none. */
export type Reach = ReachRange | Unknown<'no-audience'>;

/**
 * The reach of some shares.
 *
 * @param audiences those of every share; of several with one key the greatest counts
 * @throws TandemError `figure_invalid`
 * @example
 * reachOf([{ key: 'ada linkedin', followers: 800 }], { seen: { rate: 0.1, source: 'Our posts, 2026' } });
 * // { state: 'range', low: 80, high: 800, overlap: 'unknown', … }
 */
export const reachOf = /* @__PURE__ */ sure(function reachOf(
  audiences: readonly Audience[],
  { seen, readers }: ReachKnowledge = {},
): Reach {
  const known = new Map<string, number>();
  for (const { key, followers } of audiences)
    if (followers !== undefined) known.set(key, Math.max(known.get(key) ?? 0, amount(followers)));
  if (known.size === 0) return unknown('no-audience');
  const told = [...known.values()];
  const missing = new Set(audiences.map(({ key }) => key)).size - known.size;
  const certain = amount(readers ?? 0);
  const low = Math.max(certain, told.reduce((a, b) => Math.max(a, b)) * rateOf(seen));
  return {
    state: 'range',
    low,
    high: Math.max(
      low,
      told.reduce((a, b) => a + b),
    ),
    audiences: told.length,
    overlap: 'unknown',
    assumptions: [
      { code: 'followers-typed', value: told.length },
      { code: 'overlap-unknown' },
      ...(seen ? [{ code: 'seen-rate' as const, value: seen.rate, source: seen.source }] : []),
      ...(readers === undefined ? [] : [{ code: 'readers-counted' as const, value: readers }]),
      ...(missing > 0 ? [{ code: 'audiences-missing' as const, value: missing }] : []),
    ],
  };
});

/** Without a rate nothing is certain to be seen but what readers prove. */
const rateOf = (seen: ReachKnowledge['seen']) => (seen ? Math.min(amount(seen.rate), 1) : 0);
