/** Many rows go into one statement whatever is in them, on either store. @module */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestService } from '../testing/service.js';
import type { Store } from './store.js';

const service = new TestService();
let store: Store;
beforeAll(async () => {
  await service.start();
  await service.programme();
  store = service.app.deps.store;
});
afterAll(() => service.stop());

/** Quotes, slashes, braces and the like: what a list of texts is written with. */
const ODD = fc.string({ unit: fc.constantFrom(...'"\\{},\'$ \nnullé🙂'), maxLength: 12 });

describe('rows of one statement', () => {
  it('come back as they went in', async () => {
    let day = 0;
    const visits = fc.uniqueArray(ODD, { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(visits, async (list) => {
        const on = `day-${(day += 1)}`;
        const readings = list.map((visit) => ({ day: on, visit }));
        expect(await store.visits.claim(1, readings)).toEqual(readings);
        expect(await store.visits.claim(1, readings)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('keep what a hit said, once for all that said the same', async () => {
    const facts = '{"agent":"Say \\"no\\" {once}, \\\\ twice"}';
    const hit = (sequence: number) => ({
      ...{ replica: 'r', sequence, at: sequence, day: '2026-11-26', content: 1, member: 0 },
      ...{ network: 'x', class: 'human' as const, reason: 'reader', version: 2, visitor: 'v' },
      facts,
    });
    await store.hits.addFacts(1, [hit(1), hit(2)]);
    await store.hits.add(1, [hit(1), hit(2)]);
    const kept = await store.hits.since(1, 0);
    expect(kept).toMatchObject([hit(1), hit(2)]);
    // A hit that is there was folded in, whatever was noted; nobody can add it twice.
    expect(await store.hits.folded(1, 'r')).toBe(2);
    await expect(store.hits.add(1, [hit(2)])).rejects.toThrow();
  });
});

describe('rows that are forgotten', () => {
  it('go some at a time, so that readers have their turn, and no others go', async () => {
    const visits = Array.from({ length: 2_500 }, (_, i) => ({ day: '2020-01-01', visit: `${i}` }));
    await store.visits.claim(1, [...visits, { day: '2020-01-02', visit: 'later' }]);
    let turns = 0;
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    await store.visits.forget(1, '2020-01-02');
    clearImmediate(next);
    expect(turns).toBeGreaterThanOrEqual(2);
    const days = (await service.rows('visits')).map(({ day }) => day);
    expect([days.includes('2020-01-01'), days.includes('2020-01-02')]).toEqual([false, true]);
  });
});
