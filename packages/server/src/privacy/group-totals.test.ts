/** Promises about totals of teams and circles on one closed day. @module */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupTotals } from './group-totals.js';
import { safeGroups } from './safe-groups.js';

type Who = { team: string | null; circle?: string; shown?: boolean };
const people = (count: number, { team, circle = 'employee', shown = false }: Who) => [
  { team, circle, shown, people: count, points: 10 * count },
];
const names = (day: Parameters<typeof groupTotals>[0], k = 3) =>
  groupTotals(day, k).map(({ name, points }) => `${name} ${points}`);

describe('groupTotals', () => {
  it('tells of groups with enough people', () => {
    const day = [...people(5, { team: 'North' }), ...people(10, { team: 'South' })];
    expect(names(day)).toEqual(['North 50', 'South 100', 'employee 150']);
  });

  it('leaves out a group of which too few earned something', () => {
    expect(names([...people(5, { team: 'North' }), ...people(2, { team: 'South' })])).toEqual([
      'employee 70',
    ]);
  });

  it('leaves out a second group where one alone could be worked out', () => {
    const day = [...people(9, { team: 'North' }), ...people(5, { team: 'South' })];
    expect(names([...day, ...people(1, { team: 'West' })])).toEqual(['North 90', 'employee 150']);
  });

  it('tells nothing of a team that differs from a circle by one person', () => {
    const day = [
      ...people(5, { team: 'Former', circle: 'alumni' }),
      ...people(1, { team: null, circle: 'alumni' }),
      ...people(20, { team: 'North' }),
    ];
    expect(names(day).filter((line) => /Former|alumni/.test(line)).length).toBeLessThan(2);
  });

  it('counts those who chose not to appear only where they are enough', () => {
    const day = [...people(9, { team: 'North', shown: true }), ...people(2, { team: 'North' })];
    expect(names(day)).toEqual(['North 90', 'employee 90']);
    expect(names([...day, ...people(1, { team: 'North' })])).toEqual(['North 120', 'employee 120']);
  });
});

describe('safeGroups', () => {
  const cell = fc.record({
    team: fc.option(fc.constantFrom('A', 'B', 'C', 'D', 'E')),
    circle: fc.constantFrom('employee', 'alumni', 'client'),
    people: fc.integer({ min: 1, max: 9 }),
  });
  const cells = fc.uniqueArray(cell, {
    maxLength: 12,
    selector: ({ team, circle }) => `${team} ${circle}`,
  });

  it('tells nothing from which sums and differences could be made about fewer than k people', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 3, max: 6 }), (of, k) => {
        const { team, circle } = safeGroups(of, k);
        const known = [
          of.map(() => 1),
          ...[...team].map((name) => of.map((one) => Number(one.team === name))),
          ...[...circle].map((name) => of.map((one) => Number(one.circle === name))),
        ];
        for (const signs of combinations(known.length)) {
          const made = of.map((_, i) =>
            signs.reduce((sum, sign, j) => sum + sign * known[j]![i]!, 0),
          );
          const about = of.reduce((sum, one, i) => sum + (made[i] === 0 ? 0 : one.people), 0);
          if (about > 0 && about < k && team.size + circle.size > 0) return false;
        }
        return true;
      }),
    );
  });

  /** Every way to add, leave out or take away each of some sums. */
  function* combinations(length: number): Generator<number[]> {
    if (length === 0) return void (yield []);
    for (const rest of combinations(length - 1))
      for (const sign of [-1, 0, 1]) yield [...rest, sign];
  }

  it('tells of everything where every group and every difference is large enough', () => {
    const of = ['A', 'B', 'C'].map((team) => ({ team, circle: 'employee', people: 5 }));
    expect(safeGroups(of, 5)).toEqual({
      team: new Set(['A', 'B', 'C']),
      circle: new Set(['employee']),
    });
  });

  it('is quick among a thousand teams', () => {
    const of = Array.from({ length: 1000 }, (_, i) => ({
      ...{ team: `Team ${i}`, circle: i % 7 === 0 ? 'alumni' : 'employee', people: 1 + (i % 9) },
    }));
    expect(safeGroups(of, 5).team.size).toBeGreaterThan(500);
  });
});
