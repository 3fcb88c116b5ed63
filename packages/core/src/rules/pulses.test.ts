/** Promises of what is shown of anonymous answers. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { pulseResults, pulseStep } from './index.js';

const scaleOf = (...answers: number[]) =>
  answers.map((n, i) => ({ choice: String(i + 1), answers: n }));
const counts = fc
  .array(fc.nat({ max: 30 }), { minLength: 2, maxLength: 8 })
  .map((answers) => scaleOf(...answers));
const ks = fc.integer({ min: 3, max: 12 });

describe('pulseResults', () => {
  it('shows nothing below k answers, and never fewer than three together', () => {
    expect(pulseResults(scaleOf(0, 0, 2, 2, 0), { k: 5, scale: true })).to.equal(undefined);
    expect(pulseResults(scaleOf(1, 1, 0, 0, 0), { k: 1, scale: true })).to.equal(undefined);
  });

  it('puts together neighbours of a scale', () => {
    const shown = pulseResults(scaleOf(1, 2, 4, 8, 7), { k: 5, scale: true });
    expect(shown).to.deep.equal({
      answers: 22,
      groups: [
        { choices: ['1', '2', '3'], answers: 7 },
        { choices: ['4'], answers: 8 },
        { choices: ['5'], answers: 7 },
      ],
      average: 4,
    });
  });

  it('puts together the rarest choices, and the next rarest where they are too few', () => {
    const shown = pulseResults(scaleOf(9, 1, 5, 6), { k: 5, scale: false });
    expect(shown?.groups).to.deep.equal([
      { choices: ['1'], answers: 9 },
      { choices: ['4'], answers: 6 },
      { choices: ['2', '3'], answers: 6 },
    ]);
  });

  it('shows no group where everybody answered alike, nor the end of a scale as an average', () => {
    for (const [answers, average] of [
      [scaleOf(0, 0, 0, 0, 9), 4.5],
      [scaleOf(9, 0, 0, 0, 0), 1.5],
    ] as const)
      expect(pulseResults(answers, { k: 5, scale: true })).to.deep.equal({
        ...{ answers: 9, groups: [], average },
      });
  });

  it('shows every choice once, each group empty or of k at least, two of them or none', () => {
    fc.assert(
      fc.property(counts, ks, fc.boolean(), (given, k, scale) => {
        const { groups = [], answers = 0 } = pulseResults(given, { k, scale }) ?? {};
        if (groups.length === 0) return;
        expect(groups.flatMap(({ choices }) => choices).sort()).to.deep.equal(
          given.map(({ choice }) => choice).sort(),
        );
        expect(groups.filter((group) => group.answers > 0).length).to.be.greaterThan(1);
        expect(groups.every((group) => group.answers === 0 || group.answers >= k)).to.equal(true);
        expect(groups.reduce((sum, group) => sum + group.answers, 0)).to.equal(answers);
      }),
    );
  });

  it('leaves no choice of fewer than k to subtraction: all the others leave k or nothing too', () => {
    fc.assert(
      fc.property(counts, ks, fc.boolean(), (given, k, scale) => {
        const { groups = [], answers = 0 } = pulseResults(given, { k, scale }) ?? {};
        for (const group of groups)
          expect([0, answers].includes(group.answers) || answers - group.answers >= k).to.equal(
            true,
          );
      }),
    );
  });
});

describe('pulseStep', () => {
  it('waits for k new answers, so that two readings differ by k people or by none', () => {
    expect([4, 5, 9].map((answers) => pulseStep(answers, 0, 5))).to.deep.equal([false, true, true]);
    expect([9, 10].map((answers) => pulseStep(answers, 5, 5))).to.deep.equal([false, true]);
  });
});
