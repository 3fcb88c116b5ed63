/**
 * A made-up standing that stands where the real one is awaited.
 * @module
 */
import type { Period, Standings } from '@tandem-advocacy/core';
import type { View } from './together.js';

/** Something of the size that is to come. */
export function skeleton(
  { period, limit }: { period: Period; limit: number },
  { scope, mode }: View,
): Standings {
  const name = '\u2003'.repeat(8);
  const top = Array.from({ length: Math.min(limit || 5, 10) }, (_, i) => ({
    key: `ghost-${i}`,
    name,
    me: false,
    place: i + 1,
    points: 100,
    band: i < 2 ? ('beacon' as const) : ('steady' as const),
  }));
  const me = { points: 100, previous: 100, best: 100, place: 1, visible: true };
  return { period, scope, mode, top, around: [], me, version: 0 };
}
