/**
 * Standings of teams and circles: closed days only, and of those only what reveals nobody.
 * @module
 */
import type { Score } from '@tandem-advocacy/core/rules';
import type { DayPoints } from './store/standings.js';

/**
 * The scores of groups. A group's day counts when at least `k` of its people earned something, and of
 * all the others at least `k` or nobody: else the day, or what is missing from it, would tell of one
 * person. A score is the average over the group's people, so that size is no advantage.
 */
export function groupScores(
  days: readonly DayPoints[],
  sizes: ReadonlyMap<string, number>,
  k: number,
): Score[] {
  const sums = new Map<string, number>();
  for (const of of Map.groupBy(days, ({ day }) => day).values())
    for (const [group, own] of Map.groupBy(of, (one) => one.group)) {
      const others = of.length - own.length;
      if (own.length < k || (others > 0 && others < k)) continue;
      const points = own.reduce((sum, one) => sum + one.points, 0);
      sums.set(group, (sums.get(group) ?? 0) + points);
    }
  return [...sizes]
    .filter(([, members]) => members >= k)
    .map(([group, members]) => ({
      key: group,
      name: group,
      members,
      points: Math.round(((sums.get(group) ?? 0) / members) * 10) / 10,
    }));
}
