/** Indicators of forty members: whichever periods, networks and weeks are compared, nobody is revealed. @module */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Indicators } from '@tandem-advocacy/core/schemas';
import { periodKey, periodRange, type Figure } from '@tandem-advocacy/core/rules';
import { startOf } from '../impact.js';
import { indicatorsFor } from '../indicators.js';
import { setObjective } from '../objectives.js';
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

/** Days ago, each hour as likely as any other: doubles by chance are nearly all next to nothing. */
const within = (days: number) => fc.noBias(fc.nat(days * 24)).map((hours) => hours / 24);
const act = fc.record({
  network: fc.oneof(
    { weight: 6, arbitrary: fc.constant('linkedin') },
    fc.constantFrom(...NETWORKS),
  ),
  // Mostly lately: that is where short periods are about few.
  ago: fc.oneof(within(5), within(70)),
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
        const between = (from: number, to: number) =>
          acts.filter(({ at }) => at >= from && at < to);
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
          expect(isSafe(between(from, marks[i + 1] ?? Infinity))).toBe(true);
        told += marks.length;
        for (const [i, one] of shown.entries()) {
          const to = Infinity;
          const isHidden = (network: string, answer = one) =>
            !isTold(answer.sharesByNetwork[network]);
          expect(isSafe(between(one.start, to).filter((a) => isHidden(a.network)))).toBe(true);
          for (const longer of shown.slice(0, i)) {
            const more = between(longer.start, one.start);
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

  it('reveal nobody to a lead who sets objectives for the difference, one day after the other', async () => {
    let told = 0;
    const spread = fc.record({ network: fc.constant('linkedin'), ago: within(70) });
    const wish = fc.record({
      acts: fc.array(spread, { minLength: 40, maxLength: 40 }),
      days: fc.noBias(fc.uniqueArray(fc.nat(69), { minLength: 20, maxLength: 20 })),
    });
    await fc.assert(
      fc.asyncProperty(wish, async ({ acts: wished, days }) => {
        const { programme, acts } = await settle(wished);
        const { deps } = service.app;
        // How many shares there are since each moment that is told apart. Everybody shared once, so that a
        // difference of two of them counts people.
        const since = new Set<number>();
        const learn = (figure: Figure) =>
          void (figure.state === 'exact' && since.add(figure.value));
        for (const period of PERIODS) {
          const { figures, sharesByWeek } = await indicatorsFor(deps, programme, period);
          learn(figures.shares);
          for (const { at } of acts) {
            const { start, end } = periodRange('week', new Date(at), programme.timeZone);
            const key = periodKey('week', start, { timeZone: programme.timeZone });
            if (isTold(sharesByWeek[key]))
              for (const mark of [start, end])
                since.add(acts.filter((one) => one.at >= mark.getTime()).length);
          }
        }
        for (const day of days) {
          const startsOn = new Date(service.now - day * DAY).toISOString().slice(0, 10);
          const { id, value } = await setObjective(deps, programme, {
            ...{ purpose: 'other', indicator: 'shares', oneYear: 9, startsOn },
          });
          await deps.store.objectives.drop(programme.number, id);
          learn(value);
          told += isTold(value) ? 1 : 0;
        }
        for (const one of since)
          for (const other of [0, ...since]) expect([1, 2]).not.toContain(Math.abs(one - other));
      }),
      { numRuns: 8 },
    );
    expect(told).toBeGreaterThan(20);
  }, 60_000);
});
