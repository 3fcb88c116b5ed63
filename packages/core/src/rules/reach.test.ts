/** Promises of reach: a range that says what it rests on. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { reachOf, type Audience } from './index.js';

const audiences: Audience[] = [
  { key: 'a linkedin', followers: 800 },
  { key: 'b linkedin', followers: 1200 },
  { key: 'b linkedin', followers: 1100 },
  { key: 'c x' },
];
const seen = { rate: 0.1, source: 'Our own posts, 2026' };
const many = fc.array(
  fc.record<Audience>({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    followers: fc.option(fc.nat(100_000), { nil: undefined }),
  }),
);

describe('reachOf', () => {
  it('lies between the largest audience at the rate of seeing, and all of them once', () => {
    expect(reachOf(audiences, { seen, readers: 40 })).to.deep.equal({
      state: 'range',
      low: 120,
      high: 2000,
      audiences: 2,
      overlap: 'unknown',
      assumptions: [
        { code: 'followers-typed', value: 2 },
        { code: 'overlap-unknown' },
        { code: 'seen-rate', value: 0.1, source: 'Our own posts, 2026' },
        { code: 'readers-counted', value: 40 },
        { code: 'audiences-missing', value: 1 },
      ],
    });
  });

  it('is no less than the readers that links counted', () => {
    expect(reachOf(audiences, { seen, readers: 500 })).to.include({ low: 500, high: 2000 });
    expect(reachOf(audiences, { readers: 3000 })).to.include({ low: 3000, high: 3000 });
  });

  it('has nothing below it without a rate and readers', () => {
    const reach = reachOf(audiences.slice(0, 2));
    expect(reach).to.include({ low: 0, high: 2000 });
    expect(reach.state === 'range' && reach.assumptions).to.have.length(2);
  });

  it('counts nobody twice by a rate above 1', () => {
    expect(reachOf(audiences, { seen: { rate: 7, source: 's' } })).to.include({ low: 1200 });
  });

  it('is unknown where nobody told of an audience', () => {
    const none = { state: 'unknown', reason: 'no-audience' };
    expect(reachOf([{ key: 'a' }], { readers: 3 })).to.deep.equal(none);
    expect(reachOf([])).to.deep.equal(none);
  });

  it('refuses what is no count', () => {
    for (const act of [
      () => reachOf([{ key: 'a', followers: -1 }]),
      () => reachOf(audiences, { readers: NaN }),
      () => reachOf(audiences, { seen: { rate: -1, source: 's' } }),
    ])
      expect(act).to.throw().with.property('code', 'figure_invalid');
  });

  it('is a range whatever is told, in whatever order, and grows with what is told', () => {
    fc.assert(
      fc.property(many, fc.nat(999), (some, readers) => {
        const reach = reachOf(some, { seen, readers });
        expect(reachOf([...some].reverse(), { seen, readers })).to.deep.equal(reach);
        if (reach.state === 'unknown') return;
        expect(reach.low).to.be.at.most(reach.high);
        const more = reachOf([...some, { key: 'e', followers: 50 }], { seen, readers });
        if (more.state === 'range') expect(more.high).to.be.at.least(reach.high);
      }),
    );
  });
});
