/** Promises of breakdowns: nothing small is told, and nothing small follows from the rest. @module */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressed } from './suppress.js';

const parts = fc
  .array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 })
  .map((counts) => counts.map((people, i) => ({ key: `p${i}`, people })));
const k = fc.integer({ min: 3, max: 6 });

describe('a breakdown', () => {
  it('tells no part behind which fewer than k people stand', () => {
    fc.assert(
      fc.property(parts, k, (given, least) => {
        const hidden = suppressed(given, least);
        for (const { key, people } of given) expect(hidden.has(key) || people >= least).toBe(true);
      }),
    );
  });

  it('leaves a rest that is about k people, or the whole', () => {
    fc.assert(
      fc.property(parts, k, (given, least) => {
        const hidden = suppressed(given, least);
        const rest = given.filter(({ key }) => hidden.has(key));
        const largest = Math.max(0, ...rest.map(({ people }) => people));
        expect(rest.length === 0 || rest.length === given.length || largest >= least).toBe(true);
      }),
    );
  });

  it('is told whole where every part is large', () => {
    expect(
      suppressed(
        [
          { key: 'a', people: 5 },
          { key: 'b', people: 9 },
        ],
        5,
      ).size,
    ).toBe(0);
  });
});
