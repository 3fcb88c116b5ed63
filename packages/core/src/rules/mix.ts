/**
 * The mix of voices: how much a programme speaks of itself, and when that turns into advertising.
 * @module
 */
import type { Origin } from '../schemas/index.js';
import { sure } from '../sure.js';
import { amount, unknown, type Unknown } from './figure.js';

/** At least this part by others than the brand is what is commonly recommended. Not a law of nature. */
export const RECOMMENDED_OTHERS = 2 / 3;

/** What a programme offers to read, by whose voice it is. */
export interface Mix {
  state: 'balanced' | 'brand-heavy' | 'advertising';
  total: number;
  /** Each origin's part, from 0 to 1. */
  parts: Record<Origin, number>;
  /** How many more contents of others would bring it back to the recommendation. */
  missing: number;
}

/**
 * Looks at the origins of contents, those of members counting as others' voices: `brand-heavy` above a third
 * of the brand's own, `advertising` above two thirds.
 *
 * @throws TandemError `figure_invalid`
 * @example
 * mixOf({ brand: 2, 'third-party': 3 }); // { state: 'brand-heavy', missing: 1, … }
 */
export const mixOf = /* @__PURE__ */ sure(function mixOf(
  counts: Partial<Record<Origin, number>>,
): Mix | Unknown<'nothing-yet'> {
  const { brand = 0, 'third-party': thirdParty = 0, member = 0 } = counts;
  const total = amount(brand) + amount(thirdParty) + amount(member);
  if (total === 0) return unknown('nothing-yet');
  const missing = Math.max(0, Math.ceil(3 * brand - total));
  const advertising = 3 * brand > 2 * total;
  return {
    state: advertising ? 'advertising' : missing > 0 ? 'brand-heavy' : 'balanced',
    total,
    parts: { brand: brand / total, 'third-party': thirdParty / total, member: member / total },
    missing,
  };
});
