/** Promises of the mix: two thirds of other voices, and what is missing to them. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { mixOf, RECOMMENDED_OTHERS } from './index.js';

const state = (brand: number, others: number) => {
  const mix = mixOf({ brand, 'third-party': others });
  return mix.state === 'unknown' ? mix.state : `${mix.state} ${mix.missing}`;
};

describe('mixOf', () => {
  for (const [brand, others, expected] of [
    [1, 2, 'balanced 0'],
    [0, 1, 'balanced 0'],
    [2, 3, 'brand-heavy 1'],
    [2, 1, 'brand-heavy 3'],
    [3, 1, 'advertising 5'],
    [5, 0, 'advertising 10'],
    [0, 0, 'unknown'],
  ] as const)
    it(`calls ${brand} of the brand beside ${others} ${expected}`, () => {
      expect(state(brand, others)).to.equal(expected);
    });

  it('counts members’ suggestions as other voices', () => {
    expect(mixOf({ brand: 1, member: 2 })).to.deep.equal({
      state: 'balanced',
      total: 3,
      parts: { brand: 1 / 3, 'third-party': 0, member: 2 / 3 },
      missing: 0,
    });
  });

  it('is at the recommendation once what is missing has come', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (brand, others) => {
        const mix = mixOf({ brand, 'third-party': others });
        if (mix.state === 'unknown') return;
        const after = mixOf({ brand, 'third-party': others + mix.missing });
        if (after.state === 'unknown') throw new Error('there is something');
        expect(after.state).to.equal('balanced');
        expect(1 - after.parts.brand).to.be.at.least(RECOMMENDED_OTHERS - 1e-12);
        if (mix.missing > 0)
          expect(state(brand, others + mix.missing - 1)).to.not.include('balanced');
      }),
    );
  });

  it('refuses what is no count', () => {
    expect(() => mixOf({ brand: -1 }))
      .to.throw()
      .with.property('code', 'figure_invalid');
  });
});
