/**
 * Standings: a window that recognises people and never shows a last place.
 *
 * Whoever did not opt in is never handed to it; the reader's own line is theirs apart from the rows.
 * @module
 */
import type { Band, StandingMode, StandingRow, Standings } from '../schemas/index.js';
import { sure } from '../sure.js';
import { compareText, fieldOf, type Field, type Ranked, type Score } from './field.js';
import { nameOrder } from './names.js';

/** What a window shows, and to whom. */
export interface WindowOptions {
  /** The reader's key, when they are among the scores. */
  me?: string | undefined;
  /** Rows on the top, and around the reader. */
  size: number;
  /** The fewest people an aggregate may cover; rankings need twice as many. */
  k: number;
  mode: StandingMode;
}

/** What is shown to one reader. `own` is for the reader alone: no place for the last, no band in `personal`. */
export interface StandingWindow {
  mode: StandingMode;
  top: StandingRow[];
  around: StandingRow[];
  own?: { place?: number; band?: Band };
  note?: NonNullable<Standings['note']>;
}

/**
 * Makes a window on a standing. The promises:
 *
 * - the last place, with everybody who shares it, is in no row, nor is anybody without points; in a
 *   field of fewer than 4 × k rows the lowest third is in nobody's rows but their own;
 * - equals share a place; which of them is shown where not all fit is by lot, for an alphabet would
 *   always show the same people;
 * - below 2 × k people a ranking becomes recognition, and `note` says so;
 * - teams and circles of fewer than k people are left out;
 * - in recognition a row has a band and neither place nor points, and order follows names within bands.
 *
 * @param scores everybody who opted in, in any order; for many events and few windows of many people,
 *   a `StandingIndex` gives the same without sorting anew
 * @throws TandemError `points_invalid` for points that are no number
 * @example
 * window(scores, { me: 'm42', size: 5, k: 5, mode: 'recognition' }).around;
 */
export const window = /* @__PURE__ */ sure(
  (scores: readonly Score[], options: WindowOptions): StandingWindow =>
    windowOn(fieldOf(scores, options.k), options),
);

/**
 * Makes a window on a field that is in order already, with the promises of `window`.
 *
 * @example
 * windowOn(field, { me: 'm42', size: 5, k: 5, mode: 'recognition' }).top;
 */
export const windowOn = /* @__PURE__ */ sure(function windowOn(
  field: Field,
  options: WindowOptions,
): StandingWindow {
  const { k, me } = options;
  const few = options.mode === 'ranking' && field.people < 2 * k;
  const mode = few ? 'recognition' : options.mode;
  const own = me === undefined ? undefined : ownOf(field, me);
  const shown = seen(field, own, k);
  const notLast = own !== undefined && own.index < field.above(lowest(field));
  return {
    mode,
    ...ROWS[mode](shown, options),
    ...(own && { own: ownLine(own, mode, notLast) }),
    ...(few && { note: 'too-few-people' as const }),
  };
});

/**
 * The band of some points among everybody's: `beacon` for the first fifth, `steady` up to three fifths,
 * `spark` for the others and for whoever has none yet. Equals share a band.
 *
 * @param sorted everybody's points, greatest first
 * @example
 * band(40, [90, 40, 10]);
 */
export const band = /* @__PURE__ */ sure(function band(
  points: number,
  sorted: readonly number[],
): Band {
  const above = sorted.findIndex((other) => other <= points);
  return bandAt(points, above < 0 ? sorted.length : above, sorted.length);
});

function bandAt(points: number, above: number, count: number): Band {
  if (points <= 0 || count === 0) return 'spark';
  const share = above / count;
  return share < 0.2 ? 'beacon' : share < 0.6 ? 'steady' : 'spark';
}

interface Placed {
  score: Ranked;
  place: number;
  band: Band;
}

interface Own extends Placed {
  index: number;
}

/** The rows that a reader may see: the first ones of a field, and their own where it stands below them. */
interface Seen {
  length: number;
  own: number;
  slice(from: number, to: number): Placed[];
}

const lowest = (field: Field) =>
  Math.max(field.slice(field.length - 1, field.length)[0]?.points ?? 0, 0);

function ownOf(field: Field, me: string): Own | undefined {
  const index = field.indexOf(me);
  const row = index < 0 ? undefined : placed(field, index, index + 1)[0];
  return row && { ...row, index };
}

function seen(field: Field, own: Own | undefined, k: number): Seen {
  const pointed = field.above(lowest(field));
  const first = Math.min(pointed, highest(field, k));
  const apart = own && own.index >= first && own.index < pointed ? [own] : [];
  return {
    length: first + apart.length,
    own: apart.length > 0 ? first : own && own.index < first ? own.index : -1,
    slice: (from, to) => [
      ...placed(field, from, Math.min(to, first)),
      ...(to > first ? apart : []),
    ],
  };
}

/** How many rows are not in the lowest third; all of them where there are enough. */
function highest(field: Field, k: number): number {
  const { length } = field;
  if (length >= 4 * k) return length;
  const last = Math.ceil((length * 2) / 3);
  const edge = field.slice(last - 1, last)[0];
  return edge ? field.reaching(edge.points) : 0;
}

function placed(field: Field, from: number, to: number): Placed[] {
  let place = 0;
  return field.slice(from, to).map((score, i, all) => {
    // Not by the index: that of a great field may be any among equals.
    if (score.points !== all[i - 1]?.points) place = field.above(score.points) + 1;
    return { score, place, band: bandAt(score.points, place - 1, field.length) };
  });
}

function ownLine({ place, band }: Placed, mode: StandingMode, notLast: boolean) {
  if (mode === 'personal') return {};
  return mode === 'ranking' && notLast ? { place, band } : { band };
}

type Rows = Pick<StandingWindow, 'top' | 'around'>;
const ROWS: Record<StandingMode, (seen: Seen, options: WindowOptions) => Rows> = {
  personal: () => ({ top: [], around: [] }),
  ranking,
  recognition,
};

function ranking(seen: Seen, { me, size }: WindowOptions): Rows {
  const rows = (from: number) =>
    seen.slice(from, from + size).map(({ score, place }) => ({
      ...rowOf(score, me),
      place,
      points: score.points,
    }));
  const start = Math.max(0, Math.min(seen.own - Math.floor(size / 2), seen.length - size));
  return { top: rows(0), around: seen.own < 0 ? [] : rows(start) };
}

function recognition(seen: Seen, { me, size }: WindowOptions): Rows {
  const recognised = seen.slice(0, size).filter(({ band }) => band !== 'spark');
  const named = recognised.map((row) => ({ ...row, order: nameOrder(row.score.name) }));
  const top = (['beacon', 'steady'] as const).flatMap((band) =>
    named
      .filter((row) => row.band === band)
      .sort((a, b) => compareText(a.order, b.order))
      .map(({ score }) => ({
        ...rowOf(score, me),
        band,
        ...(score.key === me && { points: score.points }),
      })),
  );
  return { top, around: [] };
}

const rowOf = ({ key, name, team, members }: Ranked, me: string | undefined): StandingRow => ({
  key,
  name,
  me: key === me,
  ...(team !== undefined && { team }),
  ...(members !== undefined && { members }),
});
