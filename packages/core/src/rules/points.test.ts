/** Promises of points: spam pays nothing, order does not matter within a day, readers are never compared. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import {
  DEFAULT_RULES,
  novelty,
  pointsFor,
  pointsOfDay,
  type PointFact,
  type PointRules,
} from './index.js';

const share = (nthOfDay: number, rest: Partial<PointFact> = {}) =>
  pointsFor({ kind: 'declared', nthOfDay, nthOfContent: 1, ...rest }, DEFAULT_RULES);

describe('pointsFor', () => {
  it('pays the shares of a day less and less, and the sixth nothing', () => {
    expect([1, 2, 3, 4, 5, 6, 50].map((nth) => share(nth))).to.deep.equal([10, 10, 5, 3, 1, 0, 0]);
  });

  it('pays every share in full where no weights are set', () => {
    const even = { ...DEFAULT_RULES, dailyShares: [] };
    expect(pointsFor({ kind: 'declared', nthOfDay: 9, nthOfContent: 1 }, even)).to.equal(10);
  });

  it('pays applause what a season says', () => {
    const kind = { ...DEFAULT_RULES, applause: 2 };
    expect(pointsFor({ kind: 'applause', nthOfDay: 1, nthOfContent: 1 }, kind)).to.equal(2);
  });

  it('pays half for a content on another network and nothing for it on the same', () => {
    expect(share(1, { nthOfContent: 2 })).to.equal(5);
    expect(share(1, { nthOfContent: 2, nthOnNetwork: 2 })).to.equal(0);
  });

  it('counts ten clicks a share and day, each one point', () => {
    const click = (nthOfDay: number) =>
      pointsFor({ kind: 'click', nthOfDay, nthOfContent: 1 }, DEFAULT_RULES);
    expect([click(1), click(10), click(11)]).to.deep.equal([1, 1, 0]);
  });

  it('pays a mission once, and nothing where the rules were frozen before there were any', () => {
    const mission = (nthOfContent: number, rules: PointRules) =>
      pointsFor({ kind: 'mission', nthOfDay: 1, nthOfContent }, rules);
    const { mission: _, ...older } = DEFAULT_RULES;
    expect([mission(1, DEFAULT_RULES), mission(2, DEFAULT_RULES)]).to.deep.equal([10, 0]);
    expect(mission(1, older)).to.equal(0);
  });

  it('pays a step and a certificate once', () => {
    const done = (kind: 'step' | 'certificate', nthOfContent: number) =>
      pointsFor({ kind, nthOfDay: 1, nthOfContent }, DEFAULT_RULES);
    expect([done('step', 1), done('certificate', 1)]).to.deep.equal([2, 10]);
    expect([done('step', 2), done('certificate', 2)]).to.deep.equal([0, 0]);
  });

  it('never compares people who only read and applaud', () => {
    expect(pointsFor({ kind: 'applause', nthOfDay: 1, nthOfContent: 1 }, DEFAULT_RULES)).to.equal(
      0,
    );
  });

  it('pays no more for a corroborated share: there is no such fact', () => {
    expect(Object.keys(DEFAULT_RULES)).to.not.include('corroborated');
  });
});

const novelties = fc.array(fc.constantFrom(1, 0.5, 0), { maxLength: 30, size: 'max' });
const rules = fc
  .record({
    declared: fc.integer({ min: 0, max: 100 }),
    weights: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
  })
  .map(({ declared, weights }): PointRules => ({
    ...DEFAULT_RULES,
    declared,
    dailyShares: weights.sort((a, b) => b - a),
  }));

/** The shares of one day by content and network, and what was shared before it. */
const shares = fc.array(
  fc.record({
    content: fc.constantFrom('a', 'b', 'c'),
    network: fc.constantFrom('x', 'linkedin', 'teams'),
  }),
  { maxLength: 12, size: 'max' },
);
type Shares = readonly { content: string; network: string }[];

/** What the shares of a day earn, each judged as it arrives, after those of earlier days. */
function earned(before: Shares, day: Shares, r: PointRules): number {
  const arrived = [...before];
  const novelties = day.map((one) => {
    arrived.push(one);
    const same = arrived.filter(({ content }) => content === one.content);
    const there = same.filter(({ network }) => network === one.network);
    return novelty({ nthOfContent: same.length, nthOnNetwork: there.length });
  });
  return pointsOfDay(novelties, r);
}

describe('points', () => {
  it('do not depend on the order in which the shares of a day arrive', () => {
    const shuffled = shares.chain((day) =>
      fc.tuple(fc.constant(day), fc.shuffledSubarray(day, { minLength: day.length })),
    );
    fc.assert(
      fc.property(shares, shuffled, rules, (before, [day, late], r) => {
        expect(earned(before, late, r)).to.equal(earned(before, day, r));
      }),
    );
  });
});

describe('pointsOfDay', () => {
  it('is the same in whatever order the shares of a day arrive', () => {
    fc.assert(
      fc.property(novelties, rules, fc.nat(), (day, r, turn) => {
        const at = turn % (day.length + 1);
        const turned = [...day.slice(at), ...day.slice(0, at)].reverse();
        expect(pointsOfDay(turned, r)).to.equal(pointsOfDay(day, r));
      }),
    );
  });

  it('pays the whole rate for what is newest, not for what came first', () => {
    const r = { ...DEFAULT_RULES, declared: 10, dailyShares: [1, 0.5] };
    expect(pointsOfDay([0.5, 0, 1, 1], r)).to.equal(10 + 5 + 3);
  });

  it('never falls when one more share arrives, nor rises for one that is no news', () => {
    fc.assert(
      fc.property(novelties, rules, fc.constantFrom(1, 0.5), (day, r, more) => {
        expect(pointsOfDay([...day, more], r)).to.be.at.least(pointsOfDay(day, r));
        expect(pointsOfDay([...day, 0], r)).to.equal(pointsOfDay(day, r));
      }),
    );
  });

  it('pays two good shares more than any number of poor ones', () => {
    const spam = Array.from({ length: 300 }, () => 0.5);
    expect(pointsOfDay([1, 1], DEFAULT_RULES)).to.be.above(pointsOfDay(spam, DEFAULT_RULES));
  });
});
