/** Promises of indicators: a figure, or the reason why there is none. @module */
import { expect } from 'chai';
import {
  engagementOf,
  indicatorsOf,
  objectiveProgress,
  type IndicatorFacts,
  type ReachRange,
} from './index.js';

const figures = {
  raw: 90,
  human: 40,
  preview: 20,
  automated: 10,
  suspect: 5,
  own: 10,
  repeat: 5,
  version: 2,
};
const facts: IndicatorFacts = {
  members: { employee: 40, alumni: 8, partner: 2 },
  activeMembers: 20,
  membersAtStart: 40,
  membersStayed: 30,
  contents: [
    { kind: 'article', origin: 'brand', count: 3 },
    { kind: 'article', origin: 'third-party', count: 5 },
    { kind: 'job', origin: 'third-party', count: 2 },
  ],
  shares: [
    { network: 'linkedin', week: '2026-W47', prepared: 6, declared: 3 },
    { network: 'linkedin', week: '2026-W48', prepared: 2, declared: 2 },
    { network: 'x', week: '2026-W48', prepared: 2, declared: 0 },
  ],
  figures,
  dailyVisitors: [10, 20, 0],
  reach: {
    state: 'range',
    low: 100,
    high: 4000,
    audiences: 2,
    overlap: 'unknown',
    assumptions: [],
  },
  mediaValue: { state: 'unknown', reason: 'no-card' },
  applications: 3,
  hires: 0,
  leads: 4,
  leadValue: 120_000,
  signUps: 5,
  trained: 25,
  certificates: 6,
  pulse: { mean: 4.2, answers: 12 },
};
const exact = (value: number) => ({ state: 'exact', value });
const unknown = (reason: string) => ({ state: 'unknown', reason });

describe('indicatorsOf', () => {
  it('computes each from its counts', () => {
    expect(indicatorsOf(facts, 5)).to.deep.equal({
      members: exact(50),
      membersByCircle: {
        employee: exact(40),
        alumni: exact(8),
        partner: unknown('too-few-people'),
      },
      activation: exact(0.4),
      retention: exact(0.75),
      contents: exact(10),
      contentsByKind: { article: exact(8), job: exact(2) },
      mix: {
        state: 'balanced',
        total: 10,
        parts: { brand: 0.3, 'third-party': 0.7, member: 0 },
        missing: 0,
      },
      shares: exact(10),
      sharesByNetwork: { linkedin: exact(8), x: exact(2) },
      sharesByWeek: { '2026-W47': exact(6), '2026-W48': exact(4) },
      evidenceRate: exact(0.5),
      hits: exact(90),
      humanClicks: exact(40),
      visitorsPerDay: exact(10),
      engagement: { state: 'range', low: 0.01, high: 0.4 },
      reach: facts.reach,
      mediaValue: unknown('no-card'),
      applications: exact(3),
      hires: exact(0),
      leads: exact(4),
      leadValue: exact(120_000),
      signUps: exact(5),
      trainingCompleted: exact(0.5),
      certificates: exact(6),
      pulse: exact(4.2),
    });
  });

  it('knows nothing of what was not recorded, and breaks nothing down', () => {
    const { membersByCircle, contentsByKind, sharesByNetwork, sharesByWeek, ...rest } =
      indicatorsOf({}, 5);
    expect([membersByCircle, contentsByKind, sharesByNetwork, sharesByWeek]).to.deep.equal([
      {},
      {},
      {},
      {},
    ]);
    for (const [name, figure] of Object.entries(rest))
      expect(figure, name).to.deep.equal(unknown('not-recorded'));
  });

  it('tells of nobody where they are too few', () => {
    const few = indicatorsOf(
      { ...facts, members: { employee: 4 }, membersAtStart: 4, pulse: { mean: 1, answers: 4 } },
      5,
    );
    for (const name of ['activation', 'retention', 'trainingCompleted', 'pulse'] as const)
      expect(few[name], name).to.deep.equal(unknown('too-few-people'));
    expect(few.members).to.deep.equal(exact(4));
  });

  it('tells no rate that a few people did, or that all but a few did', () => {
    for (const few of [1, 4, 46, 49])
      expect(indicatorsOf({ ...facts, trained: few, activeMembers: few }, 5)).to.deep.include({
        activation: unknown('too-few-people'),
        trainingCompleted: unknown('too-few-people'),
      });
    for (const some of [0, 5, 45, 50])
      expect(indicatorsOf({ ...facts, trained: some }, 5).trainingCompleted).to.deep.equal(
        exact(some / 50),
      );
  });

  it('counts who left meanwhile among those of the period: leaving changes no rate of it', () => {
    const left = {
      ...facts,
      members: { employee: 39, alumni: 8, partner: 2 },
      membersOfPeriod: 50,
    };
    expect(indicatorsOf(left, 5).activation).to.deep.equal(indicatorsOf(facts, 5).activation);
  });

  it('divides nothing by nothing', () => {
    const empty = indicatorsOf(
      { ...facts, members: {}, shares: [], contents: [], dailyVisitors: [] },
      0,
    );
    for (const name of ['activation', 'evidenceRate', 'mix', 'visitorsPerDay'] as const)
      expect(empty[name], name).to.deep.equal(unknown('nothing-yet'));
  });

  it('refuses what is no count, and takes names from data as names', () => {
    expect(() => indicatorsOf({ hires: -1 }, 5))
      .to.throw()
      .with.property('code', 'figure_invalid');
    const odd = [{ network: '__proto__', week: 'w', prepared: 1, declared: 0 }];
    expect(Object.keys(indicatorsOf({ shares: odd }, 5).sharesByNetwork)).to.deep.equal([
      '__proto__',
    ]);
  });
});

describe('engagementOf', () => {
  const reach = (low: number, high: number): ReachRange => ({
    ...{ state: 'range', low, high, audiences: 1, overlap: 'unknown' },
    assumptions: [],
  });

  it('is never more than everybody', () => {
    expect(engagementOf(50, reach(0, 40))).to.deep.equal({ state: 'range', low: 1, high: 1 });
    expect(engagementOf(0, reach(10, 40))).to.deep.equal({ state: 'range', low: 0, high: 0 });
  });

  it('is unknown where reach is, or where there is none', () => {
    expect(engagementOf(5, { state: 'unknown', reason: 'no-audience' })).to.deep.equal(
      unknown('no-audience'),
    );
    expect(engagementOf(5, reach(0, 0))).to.deep.equal(unknown('nothing-yet'));
    expect(engagementOf(undefined, reach(1, 2))).to.deep.equal(unknown('not-recorded'));
  });
});

describe('objectiveProgress', () => {
  it('goes from where it began to the target, and beyond', () => {
    expect(objectiveProgress(150, { from: 100, target: 200 })).to.deep.equal(exact(0.5));
    expect(objectiveProgress(30, { target: 20 })).to.deep.equal(exact(1.5));
    expect(objectiveProgress(8, { from: 10, target: 5 })).to.deep.equal(exact(0.4));
  });

  it('is unknown without a figure, or with a target that is no change', () => {
    expect(objectiveProgress(undefined, { target: 20 })).to.deep.equal(unknown('not-recorded'));
    expect(objectiveProgress(5, { from: 7, target: 7 })).to.deep.equal(
      unknown('objective-incoherent'),
    );
    expect(objectiveProgress(NaN, { target: 7 })).to.deep.equal(unknown('objective-incoherent'));
  });
});
