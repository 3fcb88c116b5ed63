/**
 * A list that stays in order: adding, removing, counting and slicing cost the logarithm of its length.
 *
 * Items lie in chunks of a few hundred beside their weights, plain numbers that are searched without
 * touching an item; a Fenwick tree counts what lies before each chunk (P. Fenwick, "A new data structure for
 * cumulative frequency tables", 1994). Moving half a chunk is one copy of memory, which is quicker than the
 * pointers of a balanced tree.
 * @module
 */

const MOST = 512;

/** How items are ordered: by weight, lightest first; equal weights by comparison, which calls no two items equal. */
export interface Order<T> {
  weight(item: T): number;
  compare(a: T, b: T): number;
}

interface Chunk<T> {
  weights: number[];
  items: T[];
}

/** Items in an order. */
export class OrderedList<T> {
  readonly #order: Order<T>;
  readonly #chunks: Chunk<T>[] = [];
  /** The weight of each chunk's last item. */
  #lasts: number[] = [];
  #counts = new Int32Array(1);

  constructor(items: Iterable<T>, order: Order<T>) {
    this.#order = order;
    const sorted = [...items].sort((a, b) => order.compare(a, b));
    for (let at = 0; at < sorted.length; at += MOST / 2)
      this.#chunks.push(this.#chunkOf(sorted.slice(at, at + MOST / 2)));
    this.#recount();
  }

  /** How many items there are. */
  get length(): number {
    return this.#before(this.#chunks.length);
  }

  /** Adds an item that is not there yet. */
  add(item: T): void {
    const { at, place } = this.#placeOf(item);
    const chunk = this.#chunks[at] ?? this.#chunks.at(-1);
    if (!chunk) {
      this.#chunks.push(this.#chunkOf([item]));
      return this.#recount();
    }
    const into = at < this.#chunks.length ? place : chunk.items.length;
    chunk.weights.splice(into, 0, this.#order.weight(item));
    chunk.items.splice(into, 0, item);
    this.#changed(Math.min(at, this.#chunks.length - 1), 1);
  }

  /** Takes out an item as it was when it was added. Whether it was there. */
  delete(item: T): boolean {
    const { at, place } = this.#placeOf(item);
    const chunk = this.#chunks[at];
    if (!chunk || this.#order.compare(chunk.items[place]!, item) !== 0) return false;
    chunk.weights.splice(place, 1);
    chunk.items.splice(place, 1);
    this.#changed(at, -1);
    return true;
  }

  /** How many items lead the list that are lighter, or of that weight and such as said. */
  leading(weight: number, such: (item: T) => boolean): number {
    const { at, place } = this.#search(weight, such);
    return this.#before(at) + place;
  }

  /** How many items come before one. */
  before(item: T): number {
    const { at, place } = this.#placeOf(item);
    return this.#before(at) + place;
  }

  /** The items from one index to before another. */
  slice(from: number, to: number): T[] {
    const items: T[] = [];
    let { at, skipped } = this.#find(Math.max(from, 0));
    for (; at < this.#chunks.length && skipped < to; at++) {
      const chunk = this.#chunks[at]!.items;
      items.push(...chunk.slice(Math.max(from - skipped, 0), to - skipped));
      skipped += chunk.length;
    }
    return items;
  }

  #placeOf(item: T) {
    const { weight, compare } = this.#order;
    return this.#search(weight(item), (other) => compare(other, item) < 0);
  }

  #search(weight: number, such: (item: T) => boolean): { at: number; place: number } {
    const leads = (weights: readonly number[], i: number, item: () => T) =>
      weights[i]! < weight || (weights[i] === weight && such(item()));
    const chunks = this.#chunks;
    const at = lead(chunks.length, (i) => leads(this.#lasts, i, () => chunks[i]!.items.at(-1)!));
    const { weights, items } = chunks[at] ?? { weights: [], items: [] };
    return { at, place: lead(items.length, (i) => leads(weights, i, () => items[i]!)) };
  }

  #chunkOf = (items: T[]): Chunk<T> => ({ weights: items.map(this.#order.weight), items });

  /** A chunk has an item more or less: a full one becomes two, an empty one none. */
  #changed(at: number, by: number): void {
    const { items, weights } = this.#chunks[at]!;
    if (items.length > 0 && items.length <= MOST) {
      this.#lasts[at] = weights.at(-1)!;
      return this.#count(at, by);
    }
    const halves = [items.slice(0, MOST / 2), items.slice(MOST / 2)];
    const kept = halves.filter((half) => half.length > 0).map(this.#chunkOf);
    this.#chunks.splice(at, 1, ...kept);
    this.#recount();
  }

  #recount(): void {
    this.#lasts = this.#chunks.map(({ weights }) => weights.at(-1)!);
    this.#counts = new Int32Array(this.#chunks.length + 1);
    this.#chunks.forEach(({ items }, at) => this.#count(at, items.length));
  }

  #count(at: number, by: number): void {
    for (let i = at + 1; i < this.#counts.length; i += i & -i) this.#counts[i]! += by;
  }

  /** How many items lie in the chunks before one. */
  #before(at: number): number {
    let sum = 0;
    for (let i = at; i > 0; i -= i & -i) sum += this.#counts[i]!;
    return sum;
  }

  /** The chunk that an index lies in, and how many items lie before that chunk. */
  #find(index: number): { at: number; skipped: number } {
    let at = 0;
    let skipped = 0;
    for (let bit = 2 ** Math.floor(Math.log2(this.#counts.length)); bit >= 1; bit /= 2) {
      const next = this.#counts[at + bit];
      if (next === undefined || skipped + next > index) continue;
      at += bit;
      skipped += next;
    }
    return { at, skipped };
  }
}

/** How many indexes from 0 lead a range of which something is true that is true of none after them. */
function lead(length: number, isTrue: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
