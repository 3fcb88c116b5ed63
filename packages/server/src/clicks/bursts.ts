/**
 * Bursts: one visitor on many distinct links within two seconds is a scanner, whatever its agent says.
 * @module
 */

/** Distinct links within the window that make a burst. */
const BURST_LINKS = 4;
/** The window, in milliseconds. */
export const BURST_WINDOW = 2000;

/** Hits remembered per visitor: whoever asks for one link this often is no burst, only stubborn. */
const MEMORY = 200;

/** One hit as the window remembers it. */
export interface Seen {
  at: number;
  link: string;
}

interface Visitor<T> {
  recent: (T & { burst: boolean })[];
}

/** Remembers who was where in the last seconds. */
export class Bursts<T extends Seen> {
  readonly #visitors = new Map<string, Visitor<T>>();
  #swept = 0;

  /**
   * Takes in a hit. Answers whether it belongs to a burst, and which earlier ones turn out to: each is
   * named once.
   */
  see(visitor: string, hit: T): { burst: boolean; earlier: T[] } {
    this.#sweep(hit.at);
    const known = this.#visitors.get(visitor) ?? { recent: [] };
    this.#visitors.set(visitor, known);
    const within = known.recent.findIndex(({ at }) => at > hit.at - BURST_WINDOW);
    known.recent.splice(0, within < 0 ? known.recent.length : within);
    const one = { ...hit, burst: false };
    known.recent.push(one);
    const links = new Set<string>();
    for (let i = known.recent.length - 1; i >= 0 && links.size < BURST_LINKS; i--)
      links.add(known.recent[i]?.link ?? '');
    if (links.size < BURST_LINKS) {
      if (known.recent.length > MEMORY) known.recent.shift();
      return { burst: false, earlier: [] };
    }
    const earlier = known.recent.filter((other) => !other.burst && other !== one);
    for (const other of known.recent) other.burst = true;
    // A flood needs no more than the last few to be known as one.
    known.recent.splice(0, Math.max(0, known.recent.length - 4 * BURST_LINKS));
    return { burst: true, earlier };
  }

  /** Forgets everything: after a fold that failed, what it took in did not happen. */
  clear(): void {
    this.#visitors.clear();
  }

  #sweep(now: number): void {
    if (now - this.#swept < BURST_WINDOW) return;
    this.#swept = now;
    for (const [name, { recent }] of this.#visitors)
      if ((recent.at(-1)?.at ?? 0) < now - BURST_WINDOW) this.#visitors.delete(name);
  }
}
