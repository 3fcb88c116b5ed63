/**
 * Which parts of a breakdown may not be told: those behind which fewer than k people stand, and what would
 * give them away by subtraction.
 * @module
 */

/** A part of a breakdown, with how many people stand behind it. */
export interface Part {
  key: string;
  people: number;
}

/**
 * The keys to leave out. What is left out is known together, as the rest of the total: so at least one
 * part among it has k people itself, the smallest that has as many.
 *
 * @param k the fewest people a figure may be about
 */
export function suppressed(parts: readonly Part[], k: number): Set<string> {
  const small = parts.filter(({ people }) => people < k);
  const keys = new Set(small.map(({ key }) => key));
  if (keys.size === 0) return keys;
  const large = parts.filter(({ people }) => people >= k);
  const cover = large.reduce<Part | undefined>(
    (least, part) => (least && least.people <= part.people ? least : part),
    undefined,
  );
  if (cover) keys.add(cover.key);
  return keys;
}
