/** Promises of earned media value: human clicks, a range, a source, or unknown. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { mediaValue, totalValue, type MediaValue, type RateCard } from './index.js';

const card: RateCard = {
  source: 'Our own campaigns',
  date: '2026-06-01',
  currency: 'EUR',
  perClick: [1, 3],
  networks: { linkedin: [2, 6] },
};
const now = new Date('2026-11-23T10:00:00Z');
const clicks = { linkedin: { human: 10 }, x: { human: 5 } };
const reason = (rest: Partial<RateCard>, at = now) => {
  const value = mediaValue(clicks, { ...card, ...rest }, at);
  return value.state === 'unknown' ? value.reason : value.state;
};

describe('mediaValue', () => {
  it('is a range with its currency, clicks and source', () => {
    expect(mediaValue(clicks, card, now)).to.deep.equal({
      state: 'range',
      low: 25,
      high: 75,
      clicks: 15,
      currency: 'EUR',
      sources: [{ source: 'Our own campaigns', date: '2026-06-01' }],
    });
  });

  it('counts nothing but human clicks', () => {
    const figures = { x: { raw: 900, human: 5, preview: 800, automated: 95 } };
    expect(mediaValue(figures, card, now)).to.include({ low: 5, high: 15, clicks: 5 });
  });

  it('is unknown without a card', () => {
    expect(mediaValue(clicks, undefined, now)).to.deep.equal({
      state: 'unknown',
      reason: 'no-card',
    });
  });

  for (const [promise, expected, rest, at] of [
    ['holds for a year', 'range', {}, '2027-06-01T23:59:59Z'],
    ['expires after it', 'card-expired', {}, '2027-06-02T00:00:00Z'],
    ['holds on its last day', 'range', { until: '2026-11-23' }, '2026-11-23T23:59:59Z'],
    ['expires the day after', 'card-expired', { until: '2026-11-22' }, '2026-11-23T00:00:00Z'],
    ['may be made today', 'range', { date: '2026-11-23' }, '2026-11-23T00:00:00Z'],
    ['may cost nothing', 'range', { perClick: [0, 0] }, '2026-11-23T00:00:00Z'],
    [
      'of tomorrow is incoherent',
      'card-incoherent',
      { date: '2026-11-24' },
      '2026-11-23T23:00:00Z',
    ],
  ] as [string, string, Partial<RateCard>, string][])
    it(`a card ${promise}`, () => {
      expect(reason(rest, new Date(at))).to.equal(expected);
    });

  for (const rest of [
    { source: ' ' },
    { source: undefined },
    { currency: 'euro' },
    { date: '2026-02-30' },
    { date: 'yesterday' },
    { until: '2026-05-31' },
    { until: 'never' },
    { perClick: [3, 1] },
    { perClick: [-1, 1] },
    { perClick: [1, Infinity] },
    { perClick: [1] },
    { perClick: 2 },
    { perClick: [NaN, NaN] },
    { networks: { x: [4, 2] } },
  ])
    it(`is unknown by a card with ${JSON.stringify(rest)}`, () => {
      expect(reason(rest as unknown as Partial<RateCard>)).to.equal('card-incoherent');
    });

  it('is unknown at no moment', () => {
    expect(reason({}, new Date(NaN))).to.equal('card-incoherent');
  });

  it('needs no rate of a network’s own', () => {
    expect(mediaValue(clicks, { ...card, networks: undefined }, now)).to.include({
      low: 15,
      high: 45,
    });
  });

  it('takes rates by a network’s own name alone', () => {
    expect(mediaValue({ constructor: { human: 2 } }, card, now)).to.include({ low: 2, high: 6 });
  });

  it('refuses clicks that are no count', () => {
    for (const human of [-1, NaN, Infinity])
      expect(() => mediaValue({ x: { human } }, card, now))
        .to.throw()
        .with.property('code', 'figure_invalid');
  });

  it('is the same taken together or added by network', () => {
    const counts = fc.dictionary(fc.constantFrom('x', 'linkedin', 'email'), fc.nat(9999));
    fc.assert(
      fc.property(counts, (all) => {
        const of = (some: [string, number][]) =>
          mediaValue(Object.fromEntries(some.map(([id, human]) => [id, { human }])), card, now);
        const parts = Object.entries(all).map((one) => of([one]));
        const total = totalValue([of([]), ...parts]);
        expect(total).to.deep.equal(of(Object.entries(all)));
      }),
    );
  });
});

describe('totalValue', () => {
  const euros = mediaValue(clicks, card, now);
  const dollars = mediaValue(clicks, { ...card, currency: 'USD', source: 'A list' }, now);
  const unknown: MediaValue = { state: 'unknown', reason: 'no-card' };

  it('names each source once', () => {
    const other = mediaValue(clicks, { ...card, source: 'A list' }, now);
    const total = totalValue([euros, other, euros]);
    expect(total.state === 'range' && total.sources.map(({ source }) => source)).to.deep.equal([
      'Our own campaigns',
      'A list',
    ]);
  });

  it('refuses several currencies, also beside what is unknown', () => {
    for (const mixed of [
      [euros, dollars],
      [unknown, euros, dollars],
    ])
      expect(() => totalValue(mixed))
        .to.throw()
        .with.property('code', 'currency_mixed');
  });

  it('is unknown where a part is, or where there is none', () => {
    expect(totalValue([euros, unknown])).to.deep.equal({
      state: 'unknown',
      reason: 'partly-unknown',
    });
    expect(totalValue([])).to.deep.equal({ state: 'unknown', reason: 'nothing-yet' });
  });
});
