/** Indicators of forty members: whichever periods, networks and weeks are compared, nobody is revealed. @module */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Indicators } from '@tandem-advocacy/core/schemas';
import { periodKey, periodRange } from '@tandem-advocacy/core/rules';
import { startOf } from '../impact.js';
import { indicatorsFor } from '../indicators.js';
import { TestService } from '../testing/service.js';

const K = 3;
const DAY = 86_400_000;
const PERIODS = ['all', 'month', 'week'] as const;
const NETWORKS = ['linkedin', 'x', 'bluesky', 'teams'];

interface Act {
  member: number;
  network: string;
  at: number;
}

const service = new TestService();
beforeAll(async () => {
  await service.start();
  service.now = Date.parse('2026-11-26T10:00:00Z');
});
afterAll(() => service.stop());

const act = fc.record({
  network: fc.oneof(
    { weight: 6, arbitrary: fc.constant('linkedin') },
    fc.constantFrom(...NETWORKS),
  ),
  // Mostly lately: that is where short periods are about few.
  ago: fc.oneof(
    fc.double({ min: 0, max: 5, noNaN: true }),
    fc.double({ min: 0, max: 70, noNaN: true }),
  ),
});

let worlds = 0;
async function settle(acts: readonly { network: string; ago: number }[]) {
  const id = `world-${(worlds += 1)}`;
  const { programme } = await service.programme({ id, name: id, k: K });
  const { store } = service.app.deps;
  const found: Act[] = [];
  for (const [n, { network, ago }] of acts.entries()) {
    const one = { member: n + 1, network, at: Math.floor(service.now - ago * DAY) };
    found.push(one);
    const joined = {
      status: 'active',
      circle: 'employee',
      leaderboard: false,
      joinedAt: 0,
    } as const;
    await store.members.put(programme.number, { number: n + 1, ...joined });
    await store.shares.put(programme.number, {
      ...{ ...one, id: `share-${n}`, content: 1, state: 'opened', caption: 'own' },
      ...{ preparedAt: one.at, declaredAt: undefined, corroboration: undefined },
      ...{ corroboratedBy: undefined, novelty: 0, earnedDay: undefined, fingerprint: undefined },
    });
  }
  return { programme, acts: found };
}

const peopleOf = (acts: readonly Act[]) => new Set(acts.map(({ member }) => member)).size;
const isSafe = (acts: readonly Act[]) => peopleOf(acts) === 0 || peopleOf(acts) >= K;
const isTold = (figure: Indicators['sharesByWeek'][string] | undefined) =>
  figure?.state === 'exact';

describe('indicators of forty members', () => {
  it('reveal nobody, whichever two periods, networks or weeks are compared', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 40, maxLength: 40 }), async (wished) => {
        const { programme, acts } = await settle(wished);
        const within = (from: number, to: number) => acts.filter(({ at }) => at >= from && at < to);
        const answers = await Promise.all(
          PERIODS.map(async (period) => ({
            start: startOf(programme, period, service.now),
            ...(await indicatorsFor(service.app.deps, programme, period)),
          })),
        );
        const shown = answers.filter(({ figures }) => isTold(figures.shares));
        // Moments at which totals are told apart: by periods, and by weeks that are told whole.
        const apart = new Set(shown.map(({ start }) => start));
        for (const at of acts.map((one) => one.at)) {
          const { start, end } = periodRange('week', new Date(at), programme.timeZone);
          const key = periodKey('week', start, { timeZone: programme.timeZone });
          if (!answers.some(({ sharesByWeek }) => isTold(sharesByWeek[key]))) continue;
          apart.add(start.getTime());
          if (end.getTime() < service.now) apart.add(end.getTime());
        }
        const marks = [...apart].sort((a, b) => a - b);
        for (const [i, from] of marks.entries())
          expect(isSafe(within(from, marks[i + 1] ?? Infinity))).toBe(true);
        told += marks.length;
        for (const [i, one] of shown.entries()) {
          const to = Infinity;
          const isHidden = (network: string, answer = one) =>
            !isTold(answer.sharesByNetwork[network]);
          expect(isSafe(within(one.start, to).filter((a) => isHidden(a.network)))).toBe(true);
          for (const longer of shown.slice(0, i)) {
            const more = within(longer.start, one.start);
            // What is left out of the shorter one is known together in what the longer one has more.
            expect(isSafe(more.filter((a) => isHidden(a.network)))).toBe(true);
            for (const network of NETWORKS)
              if (!isHidden(network) && !isHidden(network, longer))
                expect(isSafe(more.filter((a) => a.network === network))).toBe(true);
          }
        }
      }),
      { numRuns: 12 },
    );
    expect(told).toBeGreaterThan(20);
  }, 60_000);
});
