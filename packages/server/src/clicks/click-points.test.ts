/** What clicks earn depends on how many there are, never on how they came in batches. @module */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES } from '@tandem-advocacy/core/rules';
import type { HitRow } from '../store/hits.js';
import { clickPoints } from './click-points.js';

const RULES = { ...DEFAULT_RULES, click: 3, clicksPerShareADay: 4 };
const row = (over: Partial<HitRow> = {}): HitRow => ({
  ...{ replica: 'r', sequence: 1, at: 0, day: '2026-11-26', content: 1, member: 7, network: 'x' },
  ...{ class: 'human', reason: 'reader', version: 2, visitor: 'v', facts: '{}' },
  ...over,
});
const rulesAt = () => ({ rules: RULES, season: undefined });
const sum = (list: readonly { points: number }[]) => list.reduce((all, one) => all + one.points, 0);

/** A batch that adds so many clicks, or takes so many back, and the count after it. */
function batchOf(clicks: number, hits: number) {
  const changed = { row: row({ class: 'suspect' }), was: 'human' as const };
  const batch =
    clicks < 0
      ? { rows: [], changed: Array.from({ length: -clicks }, () => changed) }
      : { rows: Array.from({ length: clicks }, () => row()), changed: [] };
  const { member, content, network, day } = row();
  return clickPoints(batch, [{ member, content, network, day, hits }], rulesAt);
}

describe('points of clicks', () => {
  it('are those of the clicks that count, however these came and went', () => {
    const moves = fc.array(fc.integer({ min: -5, max: 9 }), { maxLength: 12 });
    fc.assert(
      fc.property(moves, (steps) => {
        let [count, points] = [0, 0];
        for (const step of steps) {
          const clicks = Math.max(step, -count);
          count += clicks;
          points += sum(batchOf(clicks, count));
        }
        expect(points).toBe(3 * Math.min(count, 4));
      }),
    );
  });

  it('are nobody’s where the link is nobody’s', () => {
    const batch = { rows: [row({ member: 0 })], changed: [] };
    expect(clickPoints(batch, [], rulesAt)).toEqual([]);
  });

  it('go to the season of the click where one begins within the day', () => {
    const batch = { rows: [row({ at: 1 }), row({ at: 2 }), row({ at: 3 })], changed: [] };
    const seasons = (at: number) => ({ rules: RULES, season: at < 3 ? undefined : 'winter' });
    const after = [{ member: 7, content: 1, network: 'x', day: '2026-11-26', hits: 5 }];
    expect(clickPoints(batch, after, seasons).map(({ points, at }) => [at, points])).toEqual([
      [1, 6],
    ]);
  });
});
