/** Promises of seasons: rules frozen from the first moment, by a seal that anybody can check. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { changeRules, DEFAULT_RULES, isSealed, sealOf, sealSeason, seasonState } from './index.js';

const draft = {
  id: '2026-autumn',
  name: 'Autumn',
  startsAt: '2026-09-22T00:00:00+02:00',
  endsAt: '2026-12-21T00:00:00+01:00',
  rules: { points: DEFAULT_RULES, challenges: [{ id: 'c1', threshold: 50 }] },
};
const before = new Date('2026-09-21T21:59:59Z');
const start = new Date('2026-09-21T22:00:00Z');
const harder = { ...draft.rules, points: { ...DEFAULT_RULES, declared: 5 } };

describe('a season', () => {
  it('is coming, running and over, at the very moments', () => {
    expect(seasonState(draft, before)).to.equal('coming');
    expect(seasonState(draft, start)).to.equal('running');
    expect(seasonState(draft, new Date('2026-12-20T22:59:59Z'))).to.equal('running');
    expect(seasonState(draft, new Date('2026-12-20T23:00:00Z'))).to.equal('over');
  });

  it('keeps its own rules, whatever becomes of those it was made with', () => {
    const rules = structuredClone(draft.rules);
    const season = sealSeason({ ...draft, rules });
    rules.challenges[0]!.threshold = 1;
    expect(season.rules).to.deep.equal(draft.rules);
    expect(isSealed(season)).to.equal(true);
  });

  it('lets nobody write into its rules', () => {
    const { rules } = sealSeason(draft);
    expect(() => {
      rules.challenges[0]!.threshold = 1;
    }).to.throw(TypeError);
    expect(() => rules.challenges.push({ id: 'c2', threshold: 1 })).to.throw(TypeError);
    expect(Object.isFrozen(DEFAULT_RULES)).to.equal(false);
  });

  it('takes other rules until it starts, and from then on none', () => {
    const season = sealSeason(draft);
    const changed = changeRules(season, harder, before);
    expect(changed.rules.points.declared).to.equal(5);
    expect(changed.seal).to.not.equal(season.seal);
    for (const late of [start, new Date('2030-01-01')])
      expect(() => changeRules(season, harder, late))
        .to.throw('Autumn')
        .with.property('code', 'season_started');
    expect(changeRules(season, structuredClone(draft.rules), start)).to.deep.equal(season);
  });

  it('is refused without a start, an end, or rules that are data', () => {
    for (const bad of [
      { endsAt: draft.startsAt },
      { startsAt: 'soon' },
      { endsAt: '' },
      { rules: { ...draft.rules, points: (() => 1) as never } },
    ])
      expect(() => sealSeason({ ...draft, ...bad }))
        .to.throw()
        .with.property('code', 'season_invalid');
  });
});

describe('a seal', () => {
  it('is told by changed rules', () => {
    expect(isSealed({ ...sealSeason(draft), rules: harder })).to.equal(false);
    expect(sealOf({ a: [1, 2] })).to.not.equal(sealOf({ a: [2, 1] }));
    expect(sealOf(draft.rules)).to.match(/^[\w-]{43}$/);
  });

  it('is the same in whatever order rules are written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), (rules) => {
        const turned = Object.fromEntries(Object.entries(rules).reverse());
        expect(sealOf({ inner: turned })).to.equal(sealOf({ inner: rules }));
      }),
    );
  });

  it('is another for other rules', () => {
    const rules = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.nat(3));
    fc.assert(
      fc.property(rules, rules, (one, other) => {
        const entries = (value: object) => JSON.stringify(Object.entries(value).sort());
        expect(sealOf(one) === sealOf(other)).to.equal(entries(one) === entries(other));
      }),
    );
  });

  // Computed apart from this code, in another language: what was published stays checkable.
  it('keeps its form', () => {
    expect(sealOf({ b: [1, 0.5], a: { c: 'é' } })).to.equal(
      'lYZ4a1W9MPjamwFUYrosOWRviBh8t7pZxwzjh_Gw45E',
    );
  });
});
