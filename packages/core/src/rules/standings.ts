/**
 * Standings: a window that recognises people and never shows a last place.
 *
 * Whoever did not opt in is never handed to it; the reader's own line is theirs apart from the rows.
 * @module
 */
import type { Band, StandingMode, StandingRow, Standings } from '../schemas/index.js';

/** Somebody, or a team or circle, who may be shown, with their points of the period. */
export interface Score {
  key: string;
  name: string;
  team?: string | undefined;
  points: number;
  /** How many people stand behind a team or circle; absent for one person. */
  members?: number | undefined;
}

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

interface Placed extends Score {
  place: number;
  band: Band;
}

/**
 * Makes a window on a standing. The promises:
 *
 * - the last place, with everybody who shares it, is in no row, nor is anybody without points; in a
 *   field of fewer than 4 × k rows the lowest third is in nobody's rows but their own;
 * - equals share a place;
 * - below 2 × k people a ranking becomes recognition, and `note` says so;
 * - teams and circles of fewer than k people are left out;
 * - in recognition a row has a band and neither place nor points, and order follows names within bands.
 *
 * @param scores everybody who opted in, in any order
 */
export function window(scores: readonly Score[], options: WindowOptions): StandingWindow {
  const { k, me } = options;
  const field = placed(scores.filter(({ members = k }) => members >= k));
  const few = options.mode === 'ranking' && peopleIn(field) < 2 * k;
  const mode = few ? 'recognition' : options.mode;
  const own = field.find(({ key }) => key === me);
  const lowest = Math.max(field.at(-1)?.points ?? 0, 0);
  const seen = field.filter((row) => row.points > lowest && (row === own || isHigh(row, field, k)));
  return {
    mode,
    ...ROWS[mode](seen, options),
    ...(own && { own: ownLine(own, mode, own.points > lowest) }),
    ...(few && { note: 'too-few-people' as const }),
  };
}

/**
 * The band of some points among everybody's: `beacon` for the first fifth, `steady` up to three fifths,
 * `spark` for the others and for whoever has none yet. Equals share a band.
 *
 * @param sorted everybody's points, greatest first
 */
export function band(points: number, sorted: readonly number[]): Band {
  const above = sorted.findIndex((other) => other <= points);
  return bandAt(points, above < 0 ? sorted.length : above, sorted.length);
}

function bandAt(points: number, above: number, count: number): Band {
  if (points <= 0 || count === 0) return 'spark';
  const share = above / count;
  return share < 0.2 ? 'beacon' : share < 0.6 ? 'steady' : 'spark';
}

const names = new Intl.Collator('en', { numeric: true });
const byName = (a: Score, b: Score) => names.compare(a.name, b.name) || (a.key < b.key ? -1 : 1);

function placed(scores: readonly Score[]): Placed[] {
  const sorted = [...scores].sort((a, b) => b.points - a.points || byName(a, b));
  let place = 0;
  return sorted.map((score, i) => {
    if (score.points !== sorted[i - 1]?.points) place = i + 1;
    return { ...score, place, band: bandAt(score.points, place - 1, sorted.length) };
  });
}

const peopleIn = (field: readonly Score[]) =>
  field.reduce((sum, { members = 1 }) => sum + members, 0);

const isHigh = (row: Placed, { length }: readonly Placed[], k: number) =>
  length >= 4 * k || row.place <= Math.ceil((length * 2) / 3);

function ownLine({ place, band }: Placed, mode: StandingMode, notLast: boolean) {
  if (mode === 'personal') return {};
  return mode === 'ranking' && notLast ? { place, band } : { band };
}

type Rows = Pick<StandingWindow, 'top' | 'around'>;
const ROWS: Record<StandingMode, (seen: readonly Placed[], options: WindowOptions) => Rows> = {
  personal: () => ({ top: [], around: [] }),
  ranking,
  recognition,
};

function ranking(seen: readonly Placed[], { me, size }: WindowOptions): Rows {
  const row = (one: Placed) => ({ ...rowOf(one, me), place: one.place, points: one.points });
  const index = seen.findIndex(({ key }) => key === me);
  const start = Math.max(0, Math.min(index - Math.floor(size / 2), seen.length - size));
  return {
    top: seen.slice(0, size).map(row),
    around: index < 0 ? [] : seen.slice(start, start + size).map(row),
  };
}

function recognition(seen: readonly Placed[], { me, size }: WindowOptions): Rows {
  const top = seen
    .filter(({ band }) => band !== 'spark')
    .slice(0, size)
    .sort((a, b) => (a.band === b.band ? byName(a, b) : a.band === 'beacon' ? -1 : 1))
    .map((one) => ({
      ...rowOf(one, me),
      band: one.band,
      ...(one.key === me && { points: one.points }),
    }));
  return { top, around: [] };
}

const rowOf = ({ key, name, team, members }: Placed, me: string | undefined): StandingRow => ({
  key,
  name,
  me: key === me,
  ...(team !== undefined && { team }),
  ...(members !== undefined && { members }),
});
