/** Promises of judging again: every hit counted on both sides, and each move with its reasons. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import {
  judge,
  JUDGE_VERSION,
  rejudge,
  type HitContext,
  type HitFacts,
  type JudgedHit,
} from './index.js';

const facts: HitFacts = {
  method: 'GET',
  agent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  accept: 'text/html',
  acceptLanguage: true,
  secPurpose: '',
  secFetchMode: 'navigate',
  secFetchDest: 'document',
  trustworthy: true,
  referrerHost: '',
  isbot: false,
  egress: false,
  visitor: 'v',
};
const context: HitContext = {
  ownVisitor: false,
  burst: false,
  secondsSincePrepared: undefined,
  seenInWindow: false,
};
const hit = (id: string, rest: Partial<JudgedHit> = {}): JudgedHit => ({
  id,
  facts,
  context,
  verdict: judge(facts, context),
  ...rest,
});

describe('rejudge', () => {
  it('tells what moved, from which verdict to which', () => {
    const old = { class: 'suspect', reason: 'too-soon', version: 1 } as const;
    const own = { ...context, ownVisitor: true, secondsSincePrepared: 1 };
    const { from, to, moves } = rejudge([hit('a'), hit('b', { context: own, verdict: old })]);
    expect(from).to.include({ raw: 2, human: 1, suspect: 1, own: 0, version: 1 });
    expect(to).to.include({ raw: 2, human: 1, suspect: 0, own: 1, version: JUDGE_VERSION });
    expect(moves).to.deep.equal([
      { id: 'b', from: old, to: { class: 'own', reason: 'own', version: JUDGE_VERSION } },
    ]);
  });

  it('tells of a new reason in the same class', () => {
    const old = { class: 'human', reason: 'of-old', version: 1 } as const;
    expect(rejudge([hit('a', { verdict: old })]).moves).to.have.length(1);
  });

  it('moves nothing that the rules of now judged', () => {
    const { from, to, moves } = rejudge([hit('a'), hit('b')]);
    expect([from, moves]).to.deep.equal([to, []]);
    expect(rejudge([]).to).to.include({ raw: 0, version: JUDGE_VERSION });
  });

  it('loses no hit: the moves lead from one side to the other', () => {
    const some = fc.array(
      fc.record({
        burst: fc.boolean(),
        seen: fc.boolean(),
        was: fc.constantFrom('human', 'suspect', 'own', 'repeat', 'preview', 'automated'),
      }),
    );
    fc.assert(
      fc.property(some, (list) => {
        const hits = list.map(({ burst, seen, was }, i) =>
          hit(`h${i}`, {
            context: { ...context, burst, seenInWindow: seen },
            verdict: { class: was, reason: 'of-old', version: 1 },
          }),
        );
        const { from, to, moves } = rejudge(hits);
        for (const { from: before, to: after } of moves) {
          from[before.class] -= 1;
          from[after.class] += 1;
        }
        expect({ ...from, version: 0 }).to.deep.equal({ ...to, version: 0 });
      }),
    );
  });
});
