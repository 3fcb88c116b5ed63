/**
 * A field of scores in order, greatest first: what a window reads, whether it was sorted just now or kept.
 * @module
 */
import { hash32 } from '../composer/hash.js';
import { TandemError } from '../errors.js';

/** Somebody, or a team or circle, who may be shown, with their points of the period. */
export interface Score {
  key: string;
  name: string;
  team?: string | undefined;
  points: number;
  /** How many people stand behind a team or circle; absent for one person. */
  members?: number | undefined;
}

/** A score ready to be compared. */
export interface Ranked extends Score {
  /** Where it stands among equals: by chance, so that no alphabet decides who is shown. */
  readonly lot: number;
}

/** What a window asks of a field, whose rows are in the order of `compareScores`. */
export interface Field {
  readonly length: number;
  /** How many people stand behind the rows. */
  readonly people: number;
  /** How many rows have more points than these. */
  above(points: number): number;
  /** How many rows have these points or more. */
  reaching(points: number): number;
  /** The rows from one index to before another. */
  slice(from: number, to: number): readonly Ranked[];
  /** The index of a key, -1 where it is not among the rows. */
  indexOf(key: string): number;
}

/** A score made ready to be compared: a copy. Throws `points_invalid`. */
export function ranked({ key, name, team, points, members }: Score): Ranked {
  checkPoints(points);
  return { key, name, team, points, members, lot: hash32(key) };
}

/** Refuses points that are no number: `points_invalid`. */
export function checkPoints(points: number): void {
  if (!Number.isFinite(points)) throw new TandemError('points_invalid', 'Points must be a number.');
}

/** The order of a standing: more points first; equals by lot. */
export const compareScores = (a: Ranked, b: Ranked): number =>
  b.points - a.points || a.lot - b.lot || compareText(a.key, b.key);

/** The order of two texts by their characters: the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a score stands for nobody or for at least k people. */
export const covers = ({ members = Infinity }: Score, k: number): boolean => members >= k;

/** Sorts scores into a field, without teams and circles of fewer than k people. */
export function fieldOf(scores: readonly Score[], k: number): Field {
  const rows = scores
    .filter((score) => covers(score, k))
    .map(ranked)
    .sort(compareScores);
  const before = (there: (row: Ranked) => boolean) => {
    const end = rows.findIndex((row) => !there(row));
    return end < 0 ? rows.length : end;
  };
  return {
    length: rows.length,
    people: rows.reduce((sum, { members = 1 }) => sum + members, 0),
    above: (points) => before((row) => row.points > points),
    reaching: (points) => before((row) => row.points >= points),
    slice: (from, to) => rows.slice(Math.max(from, 0), to),
    indexOf: (key) => rows.findIndex((row) => row.key === key),
  };
}
