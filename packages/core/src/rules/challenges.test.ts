/** Promises of challenges: what counts counts once, in any order, between start and end. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { challengeProgress, type Challenge, type ChallengeFact } from './index.js';

const challenge: Challenge = {
  id: 'c1',
  counts: ['declared', 'step'],
  unit: 'facts',
  threshold: 4,
  startsAt: '2026-11-02T00:00:00Z',
  endsAt: '2026-11-09T00:00:00Z',
};
const now = new Date('2026-11-05T12:00:00Z');
let made = 0;
const fact = (rest: Partial<ChallengeFact> = {}): ChallengeFact => ({
  id: `f${made++}`,
  kind: 'declared',
  at: now.getTime(),
  member: 'm1',
  day: '2026-11-05',
  points: 10,
  ...rest,
});
const value = (facts: ChallengeFact[], rest: Partial<Challenge> = {}) =>
  challengeProgress({ ...challenge, ...rest }, facts, now).value;

describe('challengeProgress', () => {
  it('says how far it has come and what is left', () => {
    expect(
      challengeProgress(challenge, [fact(), fact({ kind: 'step' }), fact()], now),
    ).to.deep.equal({
      value: 3,
      part: 0.75,
      reached: false,
      left: 1,
      state: 'running',
    });
    const done = challengeProgress(
      challenge,
      Array.from({ length: 9 }, () => fact()),
      now,
    );
    expect(done).to.include({ value: 9, part: 1, reached: true, left: 0 });
  });

  it('counts the kinds it is for, from its start to before its end', () => {
    const at = (when: string) => fact({ at: Date.parse(when) });
    expect(value([fact({ kind: 'click' })])).to.equal(0);
    expect(value([at('2026-11-02T00:00:00Z'), at('2026-11-08T23:59:59Z')])).to.equal(2);
    expect(value([at('2026-11-01T23:59:59Z'), at('2026-11-09T00:00:00Z')])).to.equal(0);
  });

  it('counts points where it is about points', () => {
    expect(value([fact({ points: 10 }), fact({ points: 3 })], { unit: 'points' })).to.equal(13);
    expect(
      challengeProgress({ ...challenge, unit: 'points' }, [fact({ points: -3 })], now),
    ).to.include({
      part: 0,
      left: 7,
    });
  });

  it('counts no more of one person and day than it says', () => {
    const facts = [fact(), fact(), fact(), fact({ member: 'm2' }), fact({ day: '2026-11-06' })];
    expect(value(facts, { perDay: 2 })).to.equal(4);
  });

  it('is the same in any order, repeated or not', () => {
    const some = fc.array(
      fc.record({
        member: fc.constantFrom('a', 'b'),
        day: fc.constantFrom('d1', 'd2'),
        points: fc.nat(9),
      }),
    );
    fc.assert(
      fc.property(some, fc.constantFrom('facts' as const, 'points' as const), (list, unit) => {
        const facts = list.map((one) => fact(one));
        const rest = { unit, perDay: 3 };
        expect(value([...facts, ...facts].reverse(), rest)).to.equal(value(facts, rest));
      }),
    );
  });

  it('knows where it stands', () => {
    const state = (at: string) => challengeProgress(challenge, [], new Date(at)).state;
    expect(['2026-11-01', '2026-11-02', '2026-11-08', '2026-11-09'].map(state)).to.deep.equal([
      'coming',
      'running',
      'running',
      'over',
    ]);
  });

  it('is refused without a threshold, a start and an end', () => {
    for (const bad of [
      { threshold: 0 },
      { threshold: NaN },
      { threshold: Infinity },
      { endsAt: challenge.startsAt },
      { startsAt: 'soon' },
      { perDay: 0 },
    ])
      expect(() => value([], bad))
        .to.throw()
        .with.property('code', 'challenge_invalid');
  });
});
