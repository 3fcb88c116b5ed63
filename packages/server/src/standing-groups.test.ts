/** Promises about totals of teams and circles. @module */
import { describe, expect, it } from 'vitest';
import { groupScores } from './standing-groups.js';

const day = (date: string, group: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({ day: date, group, member: i + 1, points: 10 }));
const sizes = new Map([
  ['North', 5],
  ['South', 10],
  ['Tiny', 2],
]);

describe('groupScores', () => {
  it('averages over all people of a group, so that size is no advantage', () => {
    const scores = groupScores([...day('d1', 'North', 5), ...day('d1', 'South', 10)], sizes, 3);
    expect(scores.map(({ key, points }) => [key, points])).toEqual([
      ['North', 10],
      ['South', 10],
    ]);
  });

  it('leaves out a day on which too few of a group earned something', () => {
    const scores = groupScores([...day('d1', 'North', 5), ...day('d2', 'North', 2)], sizes, 3);
    expect(scores[0]?.points).toBe(10);
  });

  it('leaves out a day whose others are too few, for they could be told by subtraction', () => {
    const scores = groupScores([...day('d1', 'North', 5), ...day('d1', 'South', 2)], sizes, 3);
    expect(scores.map(({ points }) => points)).toEqual([0, 0]);
  });
});
