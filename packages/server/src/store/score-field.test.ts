/** A window read from kept scores and counts shows what one on all scores shows, on either store. @module */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { window, windowOn, type Score, type StandingWindow } from '@tandem-advocacy/core/rules';
import { TestService } from '../testing/service.js';
import type { Store } from './store.js';

const service = new TestService();
const K = 3;
const KEY = ['week', '2026-W48'] as const;
let store: Store;
beforeAll(async () => {
  await service.start();
  await service.programme();
  store = service.app.deps.store;
  for (let n = 1; n <= COUNT; n++) await store.members.putPerson(1, n, person(n));
});
afterAll(() => service.stop());

const person = (n: number) => ({
  ...{ subject: `s${n}`, name: `Person ${n}`, role: 'member' as const },
  ...{ locale: undefined, country: undefined, team: undefined },
});
const membership = (number: number, leaderboard: boolean) => ({
  ...{ number, leaderboard, status: 'active' as const, circle: 'employee' as const, joinedAt: 0 },
});

const COUNT = 30;
/** Each of the members has points, and chose to be shown or not. */
const PEOPLE = fc.array(
  fc.record({ points: fc.integer({ min: 0, max: 6 }), shown: fc.boolean() }),
  { minLength: COUNT, maxLength: COUNT },
);

async function keep(people: readonly { points: number; shown: boolean }[]) {
  const programme = service.app.deps.programmes.byNumber(1);
  if (!programme) throw new Error('no programme');
  await store.transaction(async (within) => {
    for (const [i, { shown }] of people.entries())
      await within.members.put(1, membership(i + 1, shown));
    const earned = people.map(({ points }, i) => ({
      ...{ ref: `r${i}`, member: i + 1, kind: 'click' as const, points, at: service.now },
    }));
    await within.points.put(programme, earned);
  });
}

/** Equals are shown by lot: what must agree is their places, their points and the reader's own line. */
const shape = ({ top, around, ...rest }: StandingWindow) => ({
  ...rest,
  top: top.map(({ place, points, me }) => ({ place, points, me: me || undefined })),
  around: around.map(({ place, points }) => ({ place, points })),
});

describe('a window on kept scores', () => {
  it('shows what a window on all scores shows', async () => {
    const asked = fc.record({
      me: fc.nat({ max: COUNT - 1 }),
      size: fc.integer({ min: 1, max: 8 }),
    });
    await fc.assert(
      fc.asyncProperty(PEOPLE, asked, async (people, { me, size }) => {
        await keep(people);
        const scores = await store.standings.individuals(1, KEY);
        const shown = people[me]?.shown ? me + 1 : undefined;
        const options = { k: K, size, me: shown === undefined ? undefined : String(shown) };
        const query = { me: shown, size, shown: (score: Score) => score };
        const field = await store.standings.field(1, { key: KEY, query });
        expect(field.people).toBe(scores.length);
        if (field.people < 4 * K) return;
        const all = window(scores, { ...options, mode: 'ranking' });
        const part = windowOn(field, { ...options, mode: 'ranking' });
        const places = ({ around }: StandingWindow) => around.map(({ place }) => place);
        expect(shape(part).own).toEqual(shape(all).own);
        expect(shape(part).top.map(({ place, points }) => [place, points])).toEqual(
          shape(all).top.map(({ place, points }) => [place, points]),
        );
        const placeOf = (points: number) =>
          1 + scores.filter((other) => other.points > points).length;
        for (const { place, points = 0 } of part.around) expect(place).toBe(placeOf(points));
        expect(new Set(places(part)).size).toBeGreaterThan(places(all).length === 0 ? -1 : 0);
        if (shown !== undefined && all.around.length > 0)
          expect(part.around.some((row) => row.me)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});
