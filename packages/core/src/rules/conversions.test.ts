/** Promises of conversions: credit adds up, and what is not known is not made up. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { apportion, attribute, type Attribution, type ConversionFact } from './index.js';

const DAY = 86_400_000;
const times: Record<string, number> = { a: 0, b: 7 * DAY, c: 14 * DAY, late: 99 * DAY };
const timeOf = (tcid: string) => times[tcid];
const at = 15 * DAY;
const shares = (rest: Partial<ConversionFact>, how?: Attribution) => {
  const found = attribute({ at, ...rest }, timeOf, how);
  if (found.state === 'unknown') return found.reason;
  return Object.fromEntries(
    found.credits.map(({ tcid, share }) => [tcid, Number(share.toFixed(3))]),
  );
};

describe('attribute', () => {
  for (const [promise, expected, rest, how] of [
    ['gives all to the click the address carried', { b: 1 }, { tcid: 'b' }],
    ['gives all to the last of a list', { c: 1 }, { tcids: ['a', 'b', 'c'] }],
    ['goes by time where a list is out of order', { c: 1 }, { tcids: ['c', 'a', 'b'] }],
    ['gives all to the first', { a: 1 }, { tcids: ['a', 'c'] }, { model: 'first-click' }],
    ['gives each the same', { a: 0.5, c: 0.5 }, { tcids: ['a', 'c'] }, { model: 'linear' }],
    ['counts a click once', { a: 0.5, c: 0.5 }, { tcids: ['a', 'c', 'a'] }, { model: 'linear' }],
    [
      'halves with each half-life',
      { a: 0.143, b: 0.286, c: 0.571 },
      { tcids: ['a', 'b', 'c'] },
      { model: 'time-decay', halfLife: 7 },
    ],
    ['prefers the list', { c: 1 }, { tcid: 'a', tcids: ['c'] }],
    ['ignores a click after the fact', { c: 1 }, { tcids: ['c', 'late'] }],
    ['credits a click at the same moment', { c: 1 }, { at: 14 * DAY, tcid: 'c' }],
    ['knows nothing without a click', 'no-click', {}],
    ['knows nothing of an empty list', 'no-click', { tcids: [], tcid: 'a' }],
    ['knows nothing of a click after the fact alone', 'no-click', { tcid: 'late' }],
    [
      'knows no first click by the last one',
      'list-needed',
      { tcid: 'c' },
      { model: 'first-click' },
    ],
    ['says that a click is forgotten', 'click-forgotten', { tcid: 'gone' }],
    ['gives the last one its due, whatever came before', { c: 1 }, { tcids: ['gone', 'c'] }],
    ['knows no last click where it is forgotten', 'click-forgotten', { tcids: ['c', 'gone'] }],
    ['gives the first one its due', { a: 1 }, { tcids: ['a', 'gone'] }, { model: 'first-click' }],
    [
      'knows no first click where it is forgotten',
      'click-forgotten',
      { tcids: ['gone', 'c'] },
      { model: 'first-click' },
    ],
    [
      'divides nothing among some of them',
      'click-forgotten',
      { tcids: ['a', 'gone', 'c'] },
      { model: 'linear' },
    ],
    [
      'weighs nothing among some of them',
      'click-forgotten',
      { tcids: ['a', 'gone', 'c'] },
      { model: 'time-decay', halfLife: 1 },
    ],
  ] as [string, unknown, Partial<ConversionFact>, Attribution?][])
    it(promise, () => {
      expect(shares(rest, how)).to.deep.equal(expected);
    });

  it('divides a value to the cent', () => {
    const found = attribute({ at, tcids: ['a', 'b', 'c'], value: 100 }, timeOf, {
      model: 'linear',
    });
    expect(found.state === 'known' && found.credits.map(({ value }) => value)).to.deep.equal([
      33, 34, 33,
    ]);
  });

  it('needs a half-life that is one', () => {
    for (const halfLife of [0, -1, NaN])
      expect(() => shares({ tcids: ['a'] }, { model: 'time-decay', halfLife }))
        .to.throw()
        .with.property('code', 'figure_invalid');
  });

  it('adds up, whatever the clicks, the model and the value', () => {
    const model = fc.constantFrom<Attribution>(
      { model: 'last-click' },
      { model: 'first-click' },
      { model: 'linear' },
      { model: 'time-decay', halfLife: 0.01 },
      { model: 'time-decay', halfLife: 30 },
    );
    const clicks = fc.array(fc.nat(1e12), { minLength: 1, maxLength: 12, size: 'max' });
    fc.assert(
      fc.property(clicks, model, fc.nat(), (all, how, value) => {
        const tcids = all.map((_, i) => `t${i}`);
        const found = attribute({ at: 1e12, tcids, value }, (id) => all[Number(id.slice(1))], how);
        if (found.state === 'unknown') throw new Error(found.reason);
        const sum = (of: (one: { share: number; value?: number }) => number) =>
          found.credits.reduce((total, one) => total + of(one), 0);
        expect(sum(({ share }) => share)).to.be.closeTo(1, 1e-9);
        expect(sum((one) => one.value ?? NaN)).to.equal(value);
      }),
    );
  });
});

describe('apportion', () => {
  const weights = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });

  it('gives whole parts that add up, each within one of its exact part', () => {
    fc.assert(
      fc.property(fc.nat(), weights, (total, all) => {
        const sum = all.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const parts = apportion(total, all);
        expect(parts.reduce((a, b) => a + b, 0)).to.equal(total);
        parts.forEach((part, i) => {
          expect(Number.isInteger(part) && part >= 0).to.equal(true);
          expect(Math.abs(part - (total * all[i]!) / sum)).to.be.at.most(1.001);
        });
      }),
    );
  });

  it('refuses parts of nothing, and of what is not whole', () => {
    for (const [total, all] of [
      [1.5, [1]],
      [-1, [1]],
      [1, []],
      [1, [0, 0]],
      [1, [-1, 2]],
      [2 ** 60, [1]],
    ] as [number, number[]][])
      expect(() => apportion(total, all))
        .to.throw()
        .with.property('code', 'figure_invalid');
  });
});
