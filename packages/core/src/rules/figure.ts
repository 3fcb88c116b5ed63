/**
 * A figure that may honestly be missing: exact, between two bounds, or unknown with the reason.
 * @module
 */
import { TandemError } from '../errors.js';

/** Nobody knows, and why: a locale key. */
export interface Unknown<Reason extends string = string> {
  state: 'unknown';
  reason: Reason;
}

/** A figure that was counted. */
export interface Exact {
  state: 'exact';
  value: number;
}

/** A figure that lies between two bounds, both included. */
export interface Between {
  state: 'range';
  low: number;
  high: number;
}

/** What an indicator answers. */
export type Figure = Exact | Between | Unknown;

/** Says that nobody knows, and why. */
export const unknown = <Reason extends string>(reason: Reason): Unknown<Reason> => ({
  state: 'unknown',
  reason,
});

/** A count, or `not-recorded` where there is none. Throws `figure_invalid`. */
export const counted = (value: number | undefined): Exact | Unknown<'not-recorded'> =>
  value === undefined ? unknown('not-recorded') : { state: 'exact', value: amount(value) };

/** A part of a whole: unknown where either is, and `nothing-yet` of an empty whole. Throws `figure_invalid`. */
export function ratio(
  part: number | undefined,
  whole: number | undefined,
): Exact | Unknown<'not-recorded' | 'nothing-yet'> {
  if (part === undefined || whole === undefined) return unknown('not-recorded');
  if (amount(whole) === 0) return unknown('nothing-yet');
  return { state: 'exact', value: amount(part) / whole };
}

/** Refuses what cannot be an amount: `figure_invalid`. */
export function amount(value: number): number {
  if (!Number.isFinite(value) || value < 0)
    throw new TandemError('figure_invalid', 'A figure must be a number that is not negative.');
  return value;
}
