/** Promises of team scores: neither size wins, nor the luck of being few. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { teamScores, window, type TeamPoints } from './index.js';

const team = (key: string, members: number, points: number): TeamPoints => ({
  key,
  name: key,
  members,
  points,
});
const scores = (teams: TeamPoints[], prior?: number) =>
  Object.fromEntries(teamScores(teams, { k: 3, prior }).map(({ key, points }) => [key, points]));
const teams = fc
  .array(fc.record({ members: fc.integer({ min: 3, max: 400 }), each: fc.nat(100) }), {
    minLength: 1,
    maxLength: 40,
    size: 'max',
  })
  .map((all) => all.map(({ members, each }, i) => team(`t${i}`, members, members * each)));

describe('teamScores', () => {
  it('shrinks an average toward everybody’s, the more the fewer people', () => {
    // Everybody: 900 points of 90 people, 10 each. The middle team has 20.
    expect(
      scores([team('few', 10, 300), team('middle', 20, 200), team('many', 60, 400)]),
    ).to.deep.equal({
      few: 16.7,
      middle: 10,
      many: 7.5,
    });
  });

  it('is the plain average with nobody imagined', () => {
    expect(scores([team('a', 4, 10), team('b', 8, 10)], 0)).to.deep.equal({ a: 2.5, b: 1.3 });
  });

  it('leaves out teams of fewer people than k, from the average too', () => {
    expect(scores([team('a', 3, 30), team('b', 2, 9000)])).to.deep.equal({ a: 10 });
    expect(teamScores([], { k: 5 })).to.deep.equal([]);
    expect(teamScores([team('nobody', 0, 0)], { k: 0 })).to.deep.equal([]);
  });

  it('gives teams that do as well the same, whatever their size', () => {
    fc.assert(
      fc.property(teams, fc.nat(50), (all, each) => {
        const even = all.map((one) => ({ ...one, points: one.members * each }));
        expect(new Set(Object.values(scores(even)))).to.deep.equal(new Set([each]));
      }),
    );
  });

  it('lies between a team’s own average and everybody’s', () => {
    fc.assert(
      fc.property(teams, (all) => {
        const people = all.reduce((sum, { members }) => sum + members, 0);
        const average = all.reduce((sum, { points }) => sum + points, 0) / people;
        for (const { key, members, points } of all) {
          const bounds = [average, points / members].sort((a, b) => a - b) as [number, number];
          expect(scores(all)[key]).to.be.within(bounds[0] - 0.05, bounds[1] + 0.05);
        }
      }),
    );
  });

  it('never rises by a member without points, nor falls by one with more than all others', () => {
    fc.assert(
      fc.property(teams, (all) => {
        const [first, ...rest] = all as [TeamPoints, ...TeamPoints[]];
        const before = scores(all, 10)[first.key]!;
        const idle = { ...first, members: first.members + 1 };
        expect(scores([idle, ...rest], 10)[first.key]).to.be.at.most(before);
        const busy = { ...idle, points: first.points + 100_000 };
        expect(scores([busy, ...rest], 10)[first.key]).to.be.at.least(before);
      }),
    );
  });

  it('is what a window on teams is made of', () => {
    const all = teamScores([team('a', 5, 50), team('b', 6, 30), team('c', 9, 9)], { k: 3 });
    const { top } = window(all, { size: 5, k: 3, mode: 'ranking' });
    expect(top.map(({ key, members }) => [key, members])).to.deep.equal([
      ['a', 5],
      ['b', 6],
    ]);
  });

  it('refuses what is no count', () => {
    for (const [bad, prior] of [
      [team('a', NaN, 1), 0],
      [team('a', 4, -1), 0],
      [team('a', 4, 1), -1],
    ] as const)
      expect(() => scores([bad], prior))
        .to.throw()
        .with.property('code', 'figure_invalid');
  });
});
