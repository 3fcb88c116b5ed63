/** Promises of a kept standing: the same windows as one computed from scratch, the same privacy. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import {
  StandingIndex,
  window,
  type Score,
  type StandingEvent,
  type WindowOptions,
} from './index.js';

const K = 3;
const key = fc.integer({ min: 0, max: 59 }).map((n) => `m${n}`);
const score = fc.record<Score>({
  key,
  name: fc.constantFrom('Ada', 'Élodie', 'Noé', 'Zoé', 'Karim 2', 'Karim 10'),
  points: fc.integer({ min: -3, max: 30 }),
  team: fc.constantFrom(undefined, 'Design'),
  members: fc.constantFrom(undefined, undefined, 2, 3, 40),
});
const event = fc.record<StandingEvent>({ key, points: fc.integer({ min: -8, max: 20 }) });
type Change = { apply: StandingEvent } | { set: Score } | { delete: string };
const change: fc.Arbitrary<Change> = fc.oneof(
  { arbitrary: event.map((apply) => ({ apply })), weight: 8 },
  { arbitrary: score.map((set) => ({ set })), weight: 3 },
  { arbitrary: key.map((left) => ({ delete: left })), weight: 1 },
);
const options = fc.record<Omit<WindowOptions, 'k'>>({
  me: fc.option(key, { nil: undefined }),
  size: fc.integer({ min: 1, max: 20 }),
  mode: fc.constantFrom('ranking', 'recognition', 'personal'),
});

/** The same changes on a plain map: what is computed from scratch. */
function byHand(scores: Map<string, Score>, one: Change): void {
  if ('set' in one) scores.set(one.set.key, one.set);
  else if ('delete' in one) scores.delete(one.delete);
  else {
    const there = scores.get(one.apply.key);
    if (there) scores.set(there.key, { ...there, points: there.points + one.apply.points });
  }
}

function byIndex(index: StandingIndex, one: Change): void {
  if ('set' in one) index.set(one.set);
  else if ('delete' in one) index.delete(one.delete);
  else index.apply(one.apply);
}

describe('StandingIndex', () => {
  // 100 runs of 1,000 events.
  it('equals a standing computed from scratch, over 100,000 random events', () => {
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1000, maxLength: 1000, size: 'max' }),
        fc.array(options, { minLength: 10, maxLength: 10, size: 'max' }),
        (changes, asked) => {
          const index = new StandingIndex(K);
          const scores = new Map<string, Score>();
          changes.forEach((one, i) => {
            byHand(scores, one);
            byIndex(index, one);
            if (i % 100 !== 99) return;
            const o = asked[(i - 99) / 100]!;
            expect(index.window(o)).to.deep.equal(window([...scores.values()], { ...o, k: K }));
          });
          expect(index.size).to.equal(scores.size);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is the same whether scores are handed over or arrive', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 200, size: 'max' }), options, (scores, o) => {
        const arrived = new StandingIndex(K);
        for (const one of scores) arrived.set(one);
        expect(new StandingIndex(K, scores).window(o)).to.deep.equal(arrived.window(o));
      }),
    );
  });

  it('does not depend on the order in which events arrive', () => {
    fc.assert(
      fc.property(fc.array(score), fc.array(event), options, (scores, events, o) => {
        const [one, other] = [new StandingIndex(K, scores), new StandingIndex(K, scores)];
        for (const each of events) one.apply(each);
        for (const each of [...events].reverse()) other.apply(each);
        expect(one.window(o)).to.deep.equal(other.window(o));
      }),
    );
  });

  it('gives nobody points who did not opt in', () => {
    const index = new StandingIndex(K, [{ key: 'a', name: 'Ada', points: 4 }]);
    expect(index.apply({ key: 'b', points: 9 })).to.equal(false);
    expect([index.size, index.points('b'), index.points('a')]).to.deep.equal([1, undefined, 4]);
    expect([index.delete('a'), index.delete('a'), index.size]).to.deep.equal([true, false, 0]);
  });

  it('keeps what it was handed apart from what it moves', () => {
    const mine = { key: 'a', name: 'Ada', points: 4 };
    const index = new StandingIndex(K, [mine]);
    index.apply({ key: 'a', points: 3 });
    expect([mine.points, index.points('a')]).to.deep.equal([4, 7]);
  });

  it('keeps its order for points that are no whole number, or huge', () => {
    const odd = fc.oneof(
      fc.constantFrom(6, 6.2, 6.5, 7, 0.3, 0.1 + 0.2, 3e6, 3e6 + 1, 1e15, 1e15 - 1, 1e300, -0.5),
      fc.double({ min: 0, max: 9, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 40, size: 'max' }), options, (points, o) => {
        const scores = points.map((value, i) => ({ key: `m${i}`, name: 'N', points: value }));
        const index = new StandingIndex(K);
        for (const one of scores) index.set(one);
        expect(index.window(o)).to.deep.equal(window(scores, { ...o, k: K }));
      }),
    );
  });

  it('refuses points that are no number, and stays as it was', () => {
    const index = new StandingIndex(K, [{ key: 'a', name: 'Ada', points: 4 }]);
    for (const act of [
      () => index.apply({ key: 'a', points: NaN }),
      () => index.set({ key: 'a', name: 'Ada', points: Infinity }),
      () => new StandingIndex(K, [{ key: 'a', name: 'Ada', points: '4' as unknown as number }]),
    ])
      expect(act).to.throw().with.property('code', 'points_invalid');
    expect(index.points('a')).to.equal(4);
  });
});
