/**
 * Conversions: which click gets how much of what it led to, or that nobody knows.
 *
 * A click is known by its `tcid` alone, random per hit: nothing here recognises a person. With one `tcid`
 * the last click is known and no other; an earlier one is only known where an integrator's own consented
 * record hands over a list.
 * @module
 */
import { TandemError } from '../errors.js';
import { sure } from '../sure.js';
import { amount, unknown, type Unknown } from './figure.js';

/** Something that a click led to. */
export interface ConversionFact {
  /** Milliseconds since 1970. */
  at: number;
  /** The click that the address carried. */
  tcid?: string | undefined;
  /** Every click of an integrator's own record, the earliest first. */
  tcids?: readonly string[] | undefined;
  /** What it is worth, in whole minor units: cents. */
  value?: number | undefined;
}

/** How credit is given. The half-life is in days: a click that much earlier than the last one gets half. */
export type Attribution =
  { model: 'last-click' | 'first-click' | 'linear' } | { model: 'time-decay'; halfLife: number };

/** What one click gets. */
export interface Credit {
  tcid: string;
  /** From 0 to 1; all of them together are 1. */
  share: number;
  /** Its part of the value, in whole minor units; all of them together are the value. */
  value?: number;
}

/** Credits, or why there are none. */
export type Credits =
  { state: 'known'; credits: Credit[] } | Unknown<'no-click' | 'click-forgotten' | 'list-needed'>;

const DAY = 86_400_000;

/**
 * Gives credit to clicks.
 *
 * @param timeOf when a click was; `undefined` where it is forgotten after its retention, or never was
 * @throws TandemError `figure_invalid` for a value or a half-life that is none
 * @example
 * attribute({ at: Date.now(), tcid: 'q8…' }, (tcid) => hits.get(tcid)?.at); // { state: 'known', credits: [{ tcid: 'q8…', share: 1 }] }
 */
export const attribute = /* @__PURE__ */ sure(function attribute(
  conversion: ConversionFact,
  timeOf: (tcid: string) => number | undefined,
  how: Attribution = { model: 'last-click' },
): Credits {
  const { at, tcid, tcids, value } = conversion;
  const listed = [...new Set(tcids ?? (tcid === undefined ? [] : [tcid]))];
  if (listed.length === 0) return unknown('no-click');
  if (!tcids && how.model !== 'last-click') return unknown('list-needed');
  const clicks = listed.map((id) => ({ tcid: id, at: timeOf(id) }));
  const known = clicks.filter((one): one is Click => one.at !== undefined);
  if (FORGETS[how.model](clicks.map((one) => one.at === undefined)))
    return unknown('click-forgotten');
  const before = known.filter((one) => one.at <= at).sort((a, b) => a.at - b.at);
  if (before.length === 0) return unknown('no-click');
  const weights = weightsOf(before, how);
  const sum = weights.reduce((a, b) => a + b);
  const values = value === undefined ? [] : apportion(value, weights);
  const credits = before.map((one, i) => ({
    tcid: one.tcid,
    share: weights[i]! / sum,
    ...(values[i] !== undefined && { value: values[i] }),
  }));
  return { state: 'known', credits: credits.filter(({ share }) => share > 0) };
});

interface Click {
  tcid: string;
  at: number;
}

/** Whether what is forgotten may be what the model credits. A list is in the order of its clicks. */
const FORGETS: Record<Attribution['model'], (forgotten: readonly boolean[]) => boolean> = {
  'last-click': (forgotten) => forgotten.at(-1) === true,
  'first-click': (forgotten) => forgotten[0] === true,
  linear: (forgotten) => forgotten.includes(true),
  'time-decay': (forgotten) => forgotten.includes(true),
};

/** What each click weighs, the earliest first. */
function weightsOf(clicks: readonly Click[], how: Attribution): number[] {
  const last = clicks.length - 1;
  switch (how.model) {
    case 'last-click':
      return clicks.map((_, i) => (i === last ? 1 : 0));
    case 'first-click':
      return clicks.map((_, i) => (i === 0 ? 1 : 0));
    case 'linear':
      return clicks.map(() => 1);
    case 'time-decay':
      if (!(how.halfLife > 0))
        throw new TandemError('figure_invalid', 'A half-life is a number of days.');
      return clicks.map(({ at }) => 2 ** ((at - clicks[last]!.at) / DAY / how.halfLife));
  }
}

/**
 * Divides a whole amount by weights into whole amounts that add up to it: each gets what the rounded sum up
 * to it has more than the one before, and so lies within one of its exact part.
 *
 * @throws TandemError `figure_invalid` where the amount is not whole, or the weights are none
 * @example
 * apportion(100, [1, 1, 1]); // [33, 34, 33]
 */
export const apportion = /* @__PURE__ */ sure(function apportion(
  total: number,
  weights: readonly number[],
): number[] {
  const sum = weights.reduce((all, weight) => all + amount(weight), 0);
  if (!Number.isSafeInteger(amount(total)) || sum === 0)
    throw new TandemError(
      'figure_invalid',
      'Whole amounts are divided, by weights that are not all 0.',
    );
  let weight = 0;
  let given = 0;
  return weights.map((one) => {
    weight += one;
    const part = Math.round(total * (weight / sum)) - given;
    given += part;
    return part;
  });
});
