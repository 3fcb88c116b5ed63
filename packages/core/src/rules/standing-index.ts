/**
 * A standing that is kept: one event moves one score, and a window costs the same among any number of people.
 * @module
 */
import { sure } from '../sure.js';
import {
  checkPoints,
  compareScores,
  covers,
  ranked,
  type Field,
  type Ranked,
  type Score,
} from './field.js';
import { OrderedList, type Order } from './ordered-list.js';
import { windowOn, type StandingWindow, type WindowOptions } from './standings.js';

/** Something that moves somebody's points: up, or down where a hit was judged anew. */
export interface StandingEvent {
  key: string;
  /** What is added. Whole numbers stay exact. */
  points: number;
}

const read = sure((scores: Iterable<Score>): Ranked[] => Array.from(scores, ranked));
const shownOf = sure((scores: Iterable<Ranked>, k: number): Ranked[] =>
  [...scores].filter((score) => covers(score, k)),
);

const LOTS = 2 ** 32;
/**
 * Whole points stand in front and lots behind in one number, so that a search compares numbers alone. Other
 * points weigh as much as the next whole ones without a lot, and comparing decides. Beyond two million
 * points lots are rounded, which makes equals and never disorder.
 */
const ORDER: Order<Ranked> = {
  weight: ({ points, lot }) => (Number.isInteger(points) ? lot : 0) - Math.floor(points) * LOTS,
  compare: compareScores,
};

/**
 * A standing of everybody who opted in.
 *
 * @example
 * const standing = new StandingIndex(5, scores);
 * standing.apply({ key: 'm42', points: 10 });
 * standing.window({ me: 'm42', size: 5, mode: 'ranking' });
 */
export class StandingIndex {
  readonly #k: number;
  readonly #scores = new Map<string, Ranked>();
  readonly #list: OrderedList<Ranked>;
  readonly #field: Field;
  #people = 0;

  /**
   * @param k the fewest people an aggregate may cover
   * @param scores everybody who opted in so far; of two with one key the later counts
   */
  constructor(k: number, scores: Iterable<Score> = []) {
    this.#k = k;
    for (const score of read(scores)) this.#scores.set(score.key, score);
    const shown = shownOf(this.#scores.values(), k);
    this.#list = new OrderedList(shown, ORDER);
    this.#people = shown.reduce((sum, { members = 1 }) => sum + members, 0);
    this.#field = this.#asField();
  }

  /** How many scores it holds, those of groups that are too small to be shown included. */
  get size(): number {
    return this.#scores.size;
  }

  /**
   * Moves one score. Whoever did not opt in has none here: nothing happens, and the answer is `false`.
   *
   * @throws TandemError `points_invalid`
   */
  readonly apply = sure(({ key, points }: StandingEvent): boolean => {
    const score = this.#scores.get(key);
    if (!score) return false;
    const moved = score.points + points;
    checkPoints(moved);
    const shown = this.#list.delete(score);
    score.points = moved;
    if (shown) this.#list.add(score);
    return true;
  });

  /** Takes somebody in, or what changed of them: they opted in, or have another name. Throws `points_invalid`. */
  readonly set = sure((score: Score): void => {
    const row = ranked(score);
    this.delete(row.key);
    this.#scores.set(row.key, row);
    if (!covers(row, this.#k)) return;
    this.#list.add(row);
    this.#people += row.members ?? 1;
  });

  /** Leaves somebody out from now on: they opted out. Whether they were there. */
  delete(key: string): boolean {
    const score = this.#scores.get(key);
    if (!score) return false;
    this.#scores.delete(key);
    if (this.#list.delete(score)) this.#people -= score.members ?? 1;
    return true;
  }

  /** Somebody's points; `undefined` for whoever did not opt in. */
  points(key: string): number | undefined {
    return this.#scores.get(key)?.points;
  }

  /** A window as `window` makes it, with its promises. */
  readonly window = sure((options: Omit<WindowOptions, 'k'>): StandingWindow =>
    windowOn(this.#field, { ...options, k: this.#k }),
  );

  #asField(): Field {
    const [list, scores] = [this.#list, this.#scores];
    const people = () => this.#people;
    return {
      get length() {
        return list.length;
      },
      get people() {
        return people();
      },
      above: (points) => list.leading(-Math.floor(points) * LOTS, (row) => row.points > points),
      reaching: (points) =>
        list.leading((1 - Math.ceil(points)) * LOTS, (row) => row.points >= points),
      slice: (from, to) => list.slice(from, to),
      indexOf: (key) => {
        const score = scores.get(key);
        return score && covers(score, this.#k) ? list.before(score) : -1;
      },
    };
  }
}
