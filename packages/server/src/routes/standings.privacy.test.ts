/** What standings tell of people who did not choose to appear: nothing, whatever is asked and compared. @module */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayKey, periodRange, teamScores } from '@tandem-advocacy/core/rules';
import type { Standings } from '@tandem-advocacy/core/schemas';
import { groupSizes } from '../privacy/group-sizes.js';
import { TestService } from '../testing/service.js';

const DAY = 86_400_000;
const K = 3;
const FILTERS = ['week', 'month', 'season', 'all'].flatMap((period) =>
  ['individual', 'team', 'circle'].flatMap((scope) =>
    ['recognition', 'ranking', 'personal'].flatMap((mode) =>
      [5, 50].map((size) => ({ period, scope, mode, size })),
    ),
  ),
);

interface Person {
  team: string | undefined;
  circle: 'employee' | 'alumni' | 'client';
  shown: boolean;
  /** How many days ago they earned their points. */
  ago: number;
}

const person = fc.record({
  team: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('A', 'B', 'C', 'D') },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
  circle: fc.oneof(
    { weight: 5, arbitrary: fc.constant('employee' as const) },
    fc.constantFrom('alumni' as const, 'client' as const),
  ),
  shown: fc.boolean(),
  ago: fc.integer({ min: 0, max: 2 }),
});

const service = new TestService({
  rates: {
    reader: { burst: 1e9, perSecond: 1e9 },
    address: { burst: 1e9, perSecond: 1e9 },
  },
});
beforeAll(async () => void (await service.start()));
afterAll(() => service.stop());

/** A power of two each, so that a total says by itself who is in it, even when it is an average. */
const pointsOf = (n: number) => 2 ** (n + 5);

async function settle(id: string, people: readonly Person[]) {
  const { programme } = await service.programme({ id, name: id, k: K });
  const { store } = service.app.deps;
  const { number } = programme;
  for (const [n, { team, circle, shown, ago }] of people.entries()) {
    const about = { subject: `${n}`, name: `Person ${n}`, role: 'member' as const, team };
    const rest = { locale: undefined, country: undefined };
    const joined = { status: 'active' as const, circle, leaderboard: shown, joinedAt: 0 };
    await store.members.put(number, { number: n + 1, ...joined });
    await store.members.putPerson(number, n + 1, { ...about, ...rest });
    const earned = { ref: `r${n}`, member: n + 1, kind: 'step' as const, points: pointsOf(n) };
    await store.points.put(programme, [{ ...earned, at: service.now - ago * DAY }]);
  }
}

/** Who is in a total, by the bits of it. */
const inTotal = (total: number, people: readonly Person[]) =>
  people.flatMap((_, n) => (Math.floor(total / pointsOf(n)) % 2 === 1 ? [n] : []));

/** What is told of teams and circles: by scope and period, the total of each group. */
async function toldOf(id: string) {
  const { store, programmes, closeDays } = service.app.deps;
  const programme = await programmes.byId(id);
  if (!programme) throw new Error(id);
  await closeDays(programme);
  const { number, timeZone } = programme;
  const day = (at: Date) => dayKey(at, timeZone);
  const now = new Date(service.now);
  const told = new Map<string, Map<string, number>>();
  const scores = new Map<string, Map<string, number>>();
  for (const period of ['week', 'month', 'season', 'all'] as const)
    for (const scope of ['team', 'circle'] as const) {
      const named = period === 'week' || period === 'month';
      const from = named ? day(periodRange(period, now, timeZone).start) : '0000-01-01';
      const totals = await store.groups.totals(number, scope, { from, before: day(now) });
      const sizes = await groupSizes(store, programme);
      const groups = [...sizes[scope]].map(([name, members]) => ({
        ...{ key: name, name, members, points: totals.get(name) ?? 0 },
      }));
      told.set(`${period} ${scope}`, totals);
      const ours = teamScores(groups, { k: K });
      scores.set(`${period} ${scope}`, new Map(ours.map((one) => [one.name, one.points])));
    }
  return { told, scores };
}

/** Every total that answers are made of, with who is in it; answers are made of nothing else. */
async function totalsSeen(id: string, people: readonly Person[]): Promise<number[][]> {
  const members = people.flatMap(({ circle, team }, n) => [{ subject: `${n}`, circle, team }]);
  const readers = [
    { subject: 'guest', circle: 'employee', team: undefined },
    members[people.findIndex(({ shown }) => shown)],
    members[people.findIndex(({ shown }) => !shown)],
  ];
  const { scores } = await toldOf(id);
  for (const reader of readers.filter((one) => one !== undefined)) {
    const { subject, circle, team } = reader;
    const name = subject === 'guest' ? 'Guest' : `Person ${subject}`;
    const caller = await service.as(subject, { programme: id, circle, team, name });
    for (const filter of FILTERS) {
      const query = new URLSearchParams({ ...filter, size: `${filter.size}` });
      const { body } = await caller.ask<Standings>(`GET /v1/standings?${query}`);
      const rows = [...body.top, ...body.around];
      if (filter.scope === 'individual') {
        for (const row of rows)
          expect([row.name, people[Number(row.name.replace('Person ', ''))]?.shown]).toEqual([
            row.name,
            true,
          ]);
        if (subject === 'guest' || !body.me?.visible) expect(rows).toEqual([]);
        continue;
      }
      const made = scores.get(`${filter.period} ${filter.scope}`);
      for (const { name, points } of rows)
        if (points !== undefined) expect([name, points]).toEqual([name, made?.get(name)]);
    }
  }
  const { told } = await toldOf(id);
  const totals = new Set([...told.values()].flatMap((groups) => [...groups.values()]));
  return [...totals].map((total) => inTotal(total, people));
}

describe('the standings of forty members', () => {
  it('reveal nobody, whichever two answers are compared, also after somebody has left', async () => {
    let worlds = 0;
    let compared = 0;
    const forty = fc.array(person, { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(forty, async (people) => {
        const id = `world-${worlds++}`;
        await settle(id, people);
        const before = await totalsSeen(id, people);
        const away = people.findIndex(({ shown }) => !shown);
        const { circle, team } = people[away]!;
        await (
          await service.as(`${away}`, { programme: id, circle, team })
        ).ask('DELETE /v1/me/membership');
        const totals = [[], ...before, ...(await totalsSeen(id, people))];
        for (const one of totals)
          for (const other of totals) {
            const apart = one.filter((n) => !other.includes(n) && !people[n]!.shown).length;
            const counter = other.filter((n) => !one.includes(n) && !people[n]!.shown).length;
            expect(apart + counter === 0 || apart + counter >= K).toBe(true);
            compared++;
          }
      }),
      { numRuns: 6 },
    );
    expect(compared).toBeGreaterThan(100);
  }, 120_000);
});
