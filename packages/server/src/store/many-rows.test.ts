/** Many rows go into one statement whatever is in them, on either store. @module */
import { StatementSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
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

  it('go from what they led to as well, and no others go', async () => {
    const clicks = clicksOf(1);
    await store.conversions.remember(1, clicks);
    const told = { id: 'c', kind: 'lead', value: null, currency: null, reason: null, sent: '' };
    const credits = clicks.map(({ at: _, ...click }, position) => ({
      ...click,
      ...{ position, conversion: 'c', share: 1, value: null },
    }));
    await store.conversions.add(1, { ...told, at: 0, received_at: 0 }, credits);
    expect(await mostAtOnce(() => store.conversions.forget(1, 2_500))).toBeLessThanOrEqual(1_000);
    expect((await service.rows('clicks')).map(({ tcid }) => tcid)).toEqual(['1.2500']);
    const kept = (await store.conversions.get(1, 'c'))?.credits ?? [];
    expect(kept.filter(({ tcid }) => tcid !== null).map(({ tcid }) => tcid)).toEqual(['1.2500']);
    expect(kept.length).toBe(2_501);
  });

  it('are nobody’s some at a time, where they stay', async () => {
    await store.conversions.remember(1, clicksOf(7));
    await store.conversions.remember(1, clicksOf(8));
    const most = await mostAtOnce(() => store.erasure.erase(1, 7));
    expect(most).toBeLessThanOrEqual(1_000);
    const left = Map.groupBy(await service.rows('clicks'), ({ member }) => member);
    expect([7, 0, 8].map((member) => left.get(member)?.length)).toEqual([undefined, 2_501, 2_501]);
  });
});

/** Clicks of one member, a millisecond apart. */
const clicksOf = (member: number) =>
  Array.from({ length: 2_501 }, (_, at) => ({
    ...{ at, tcid: `${member}.${at}`, member, content: 1, network: 'x' },
  }));

/** How many rows one statement changed at most on the thread that answers readers. */
async function mostAtOnce(job: () => Promise<unknown>): Promise<number> {
  const run = vi.spyOn(StatementSync.prototype, 'run');
  await job();
  const results = run.mock.results.map(({ value }) => value as { changes: number | bigint });
  run.mockRestore();
  return Math.max(0, ...results.map(({ changes }) => Number(changes)));
}
