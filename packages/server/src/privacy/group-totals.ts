/**
 * What a closed day tells of teams and circles: totals that reveal nobody, and no others.
 * @module
 */
import type { DayPoints } from '../store/days.js';
import { safeGroups, type Cell, type Groups } from './safe-groups.js';

/** The total of one group on one day. */
export interface GroupTotal {
  scope: keyof Groups;
  name: string;
  points: number;
}

/**
 * The totals of one day, of those who earned something. A group is there when they are at least `k` of its people,
 * and of all the others at least `k` or nobody.
 *
 * Whoever chose to appear can be counted out of a total by anybody: their points stand beside their name.
 * So those who did not are counted in a group only where at least `k` of them are, else not at all.
 */
export function groupTotals(day: readonly DayPoints[], k: number): GroupTotal[] {
  const hidden = safeGroups(cellsOf(day.filter(({ shown }) => !shown)), k);
  const told = safeGroups(cellsOf(day), k);
  return (['team', 'circle'] as const).flatMap((scope) =>
    [...told[scope]].flatMap((name) => {
      const counted = day.filter(
        (one) => one[scope] === name && (one.shown || hidden[scope].has(name)),
      );
      if (sum(counted, 'people') < k) return [];
      return [{ scope, name, points: sum(counted, 'points') }];
    }),
  );
}

const sum = (day: readonly DayPoints[], what: 'people' | 'points') =>
  day.reduce((total, one) => total + one[what], 0);

function cellsOf(day: readonly DayPoints[]): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { team, circle, people } of day) {
    const name = JSON.stringify([team, circle]);
    const cell = cells.get(name) ?? { team, circle, people: 0 };
    cell.people += people;
    cells.set(name, cell);
  }
  return [...cells.values()];
}
