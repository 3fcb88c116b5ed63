/**
 * Spans that all end now, longer and shorter ones, and the weeks beside them: which may be told, so that no
 * difference of two is about fewer than k people.
 * @module
 */
import type { Stretch } from '../store/stretches.js';
import { suppressed, type Part } from '../suppress.js';

/** Counts the people of a span, from a moment to before another; `Infinity` is now. */
type PeopleOf = (from: number, to: number) => Promise<number>;

/**
 * The starts of the spans that may be told, the longest first. The same whichever of them is asked for:
 * a shorter one is told where it, and what the one before has more, are about nobody or at least k.
 *
 * @param starts in rising order
 */
async function toldStarts(
  starts: readonly number[],
  people: PeopleOf,
  k: number,
): Promise<number[]> {
  const told: number[] = [];
  for (const start of starts) {
    const before = told.at(-1);
    const counts = [await people(start, Infinity)];
    if (before !== undefined) counts.push(await people(before, start));
    if (counts.every((count) => enough(count, k))) told.push(start);
  }
  return told;
}

/** Whether a count of people is about nobody, or about enough. */
const enough = (count: number, k: number): boolean => count === 0 || count >= k;

/**
 * The parts of a breakdown that are not told of a span: too small in it, or in what a longer one has more,
 * with whatever would give them away. Who is left out once is left out of every shorter span too.
 *
 * @param told the starts that may be told, the longest first
 */
export async function hiddenParts(
  told: readonly number[],
  partsOf: (from: number, to: number) => Promise<readonly Part[]>,
  k: number,
): Promise<Map<number, ReadonlySet<string>>> {
  const hidden = new Map<number, ReadonlySet<string>>();
  let all: ReadonlySet<string> = new Set();
  for (const [i, start] of told.entries()) {
    const before = told[i - 1];
    const more = before === undefined ? [] : await partsOf(before, start);
    const own = await partsOf(start, Infinity);
    all = new Set([...all, ...suppressed(more, k), ...suppressed(own, k)]);
    hidden.set(start, all);
  }
  return hidden;
}

/**
 * The moments at which stretches may be told apart. Of several stretches together it is known only that
 * they are about as many people as the greatest of them at least.
 *
 * @param stretches in order, the last one up to now
 * @param fixed moments that are told apart already, the first one among them
 * @param wished moments to be told apart besides, the most wished first
 */
function toldApart(
  stretches: readonly Stretch[],
  { fixed, wished, k }: { fixed: readonly number[]; wished: readonly number[]; k: number },
): ReadonlySet<number> {
  const apart = new Set(fixed);
  for (const moment of wished) {
    if (apart.has(moment)) continue;
    const marks = [...apart].sort((a, b) => a - b);
    const from = marks.findLast((mark) => mark < moment) ?? -Infinity;
    const to = marks.find((mark) => mark > moment) ?? Infinity;
    const most = (low: number, high: number) =>
      Math.max(0, ...stretches.filter((s) => s.from >= low && s.from < high).map((s) => s.people));
    if (enough(most(from, moment), k) && enough(most(moment, to), k)) apart.add(moment);
  }
  return apart;
}

/** Moments from which on something is counted: those of periods, the longest first, and the weeks since the first act. */
export interface Moments {
  periods: readonly number[];
  weeks: readonly number[];
}

/** How people are counted: in a span, and in stretches that follow each other. */
export interface Counting<S extends Stretch> {
  people: PeopleOf;
  between(moments: readonly number[]): Promise<readonly S[]>;
  k: number;
}

/** What may be told: periods, the moments at which weeks are told apart beside them, and what is in between. */
export interface Told<S extends Stretch> {
  starts: readonly number[];
  apart: ReadonlySet<number>;
  stretches: readonly S[];
}

/**
 * Which periods and weeks may be told. It depends on the calendar and on what people did, and on nothing that
 * anybody chooses: who asks again with another day in mind learns no more.
 */
export async function toldMoments<S extends Stretch>(
  { periods, weeks }: Moments,
  { people, between, k }: Counting<S>,
): Promise<Told<S>> {
  const starts = await toldStarts(periods, people, k);
  const fixed = [0, ...starts.filter((start) => start > 0)];
  const moments = [...new Set([...fixed, ...weeks])].sort((a, b) => a - b);
  const stretches = await between(moments);
  return {
    starts,
    stretches,
    apart: toldApart(stretches, { fixed, wished: weeks.toReversed(), k }),
  };
}

/** Whether what is counted from a moment on may be told; before the first week it is what was ever counted. */
export function isToldFrom(
  { starts, apart }: Pick<Told<Stretch>, 'starts' | 'apart'>,
  { periods, weeks }: Moments,
  start: number,
): boolean {
  const known = periods.includes(start) || weeks.includes(start) ? start : 0;
  return starts.includes(known) || (known > 0 && apart.has(known));
}
