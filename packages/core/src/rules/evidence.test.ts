/** Promises of evidence: it only grows, and only the right witness corroborates. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import type { Evidence } from '../schemas/index.js';
import {
  advance,
  corroborates,
  CORROBORATION_WINDOW,
  rank,
  stronger,
  type Witness,
} from './index.js';

const evidence = fc.constantFrom<Evidence>(
  'prepared',
  'copied',
  'opened',
  'declared',
  'corroborated',
);

describe('advance', () => {
  it('never lowers what is known', () => {
    fc.assert(
      fc.property(evidence, evidence, (current, claimed) => {
        expect(rank(advance(current, claimed))).to.equal(Math.max(rank(current), rank(claimed)));
      }),
    );
  });

  it('ends the same in whatever order claims arrive', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['copied', 'opened', 'declared'] as Evidence[]), (claims) => {
        const end = claims.reduce(advance, 'prepared');
        expect(end).to.equal([...claims].reverse().reduce(advance, 'prepared'));
      }),
    );
  });
});

const robot: Witness = {
  class: 'preview',
  previewNetwork: 'linkedin',
  verified: false,
  network: 'linkedin',
  secondsSincePrepared: 60,
};

describe('corroborates', () => {
  it('takes the word of the network’s own robot, and says that it is only its word', () => {
    expect(corroborates(robot)).to.equal('agent-only');
    expect(corroborates({ ...robot, verified: true })).to.equal('robot-verified');
    const late = { ...robot, secondsSincePrepared: CORROBORATION_WINDOW };
    expect(corroborates(late)).to.equal('agent-only');
  });

  it('does not take it from another network’s robot, too late, or before', () => {
    for (const other of [
      { previewNetwork: 'x' },
      { previewNetwork: undefined },
      { secondsSincePrepared: CORROBORATION_WINDOW + 1 },
      { secondsSincePrepared: -1 },
      { class: 'automated' as const },
    ])
      expect(corroborates({ ...robot, ...other })).to.equal(undefined);
  });

  it('takes an outside reader at any time, and nobody’s own click', () => {
    const late = { ...robot, secondsSincePrepared: 1e7 };
    expect(corroborates({ ...late, class: 'human' })).to.equal('outside-click');
    const sameSecond = { ...robot, secondsSincePrepared: 0 };
    expect(corroborates({ ...sameSecond, class: 'human' })).to.equal('outside-click');
    expect(corroborates(sameSecond)).to.equal('agent-only');
    expect(corroborates({ ...robot, class: 'human', secondsSincePrepared: -1 })).to.equal(
      undefined,
    );
    for (const hit of ['own', 'suspect', 'repeat', 'automated'] as const)
      expect(corroborates({ ...late, class: hit })).to.equal(undefined);
  });

  it('keeps the stronger of two', () => {
    expect(stronger('agent-only', 'outside-click')).to.equal('outside-click');
    expect(stronger('outside-click', 'robot-verified')).to.equal('outside-click');
    expect(stronger(undefined, 'agent-only')).to.equal('agent-only');
    expect(stronger('agent-only', undefined)).to.equal('agent-only');
    expect(stronger('robot-verified', 'agent-only')).to.equal('robot-verified');
    expect(stronger(undefined, undefined)).to.equal(undefined);
  });
});
