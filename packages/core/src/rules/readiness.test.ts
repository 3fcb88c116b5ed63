/** Promises of readiness: eight checks, each fine, a warning with the next step, or unknown. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { readiness, type CheckId, type ReadinessFacts } from './index.js';

const good: Required<ReadinessFacts> = {
  openToEveryone: true,
  pilotRun: true,
  trainedBeforeOpening: 12,
  objectives: [{ figure: 200, horizon: '2027-11-01' }],
  quotas: 0,
  remindersBeyondRhythm: 0,
  enrolledByOthers: 0,
  leaders: 3,
  leadersSharing: 1,
  leads: 1,
  planned: 4,
  newContents: 2,
  shares: 10,
  answeredShares: 2,
  captionedContents: 10,
  oneCaptionContents: 5,
  lockedCaptions: 0,
  reviewSteps: 0,
  impactShown: true,
  certificates: 1,
  recognition: true,
  benefitsNamed: true,
};
const told = (id: CheckId, facts: ReadinessFacts) => {
  const { state, reason, next } = readiness({ ...good, ...facts }).find((one) => one.id === id)!;
  return [state, reason, next ?? '–'].join(' ');
};

describe('readiness', () => {
  it('makes the eight checks in their order, all fine where all is well', () => {
    expect(readiness(good)).to.deep.equal(
      [
        'launched-too-early',
        'no-objectives',
        'constraint',
        'leaders-silent',
        'left-alone',
        'no-follow-up',
        'too-much-control',
        'nothing-given-back',
      ].map((id) => ({ id, state: 'ok', reason: 'fine' })),
    );
  });

  for (const [id, expected, facts] of [
    [
      'launched-too-early',
      'ok not-open-yet –',
      { openToEveryone: false, pilotRun: false, trainedBeforeOpening: 0 },
    ],
    [
      'launched-too-early',
      'warning nobody-trained-first publish-course',
      { trainedBeforeOpening: 0 },
    ],
    ['launched-too-early', 'warning no-pilot run-pilot', { pilotRun: false }],
    ['no-objectives', 'warning no-objective set-objective', { objectives: [] }],
    [
      'no-objectives',
      'warning no-figure-and-horizon give-figure-and-horizon',
      { objectives: [{ figure: 3 }, { horizon: '2027' }] },
    ],
    ['no-objectives', 'ok fine –', { objectives: [{}, { figure: 0, horizon: '2027' }] }],
    ['constraint', 'warning quotas drop-quotas', { quotas: 1, enrolledByOthers: 4 }],
    ['constraint', 'warning enrolled-by-others ask-for-consent', { enrolledByOthers: 4 }],
    ['constraint', 'warning too-many-reminders keep-chosen-rhythm', { remindersBeyondRhythm: 1 }],
    ['leaders-silent', 'warning leaders-silent invite-leaders', { leadersSharing: 0 }],
    ['leaders-silent', 'unknown no-leader-marked mark-leaders', { leaders: 0, leadersSharing: 0 }],
    ['left-alone', 'warning no-lead name-lead', { leads: 0 }],
    ['left-alone', 'warning no-new-content publish-content', { newContents: 0 }],
    ['left-alone', 'warning no-plan plan-weeks', { planned: 0 }],
    ['no-follow-up', 'unknown no-share-yet publish-content', { shares: 0, answeredShares: 0 }],
    ['no-follow-up', 'warning shares-unanswered thank-people', { answeredShares: 1 }],
    ['too-much-control', 'warning review-step drop-review', { reviewSteps: 1 }],
    ['too-much-control', 'warning locked-captions unlock-captions', { lockedCaptions: 1 }],
    ['too-much-control', 'warning one-caption offer-variants', { oneCaptionContents: 6 }],
    ['nothing-given-back', 'warning impact-hidden show-impact', { impactShown: false }],
    ['nothing-given-back', 'warning no-certificate offer-certificate', { certificates: 0 }],
    ['nothing-given-back', 'warning no-recognition switch-on-recognition', { recognition: false }],
    ['nothing-given-back', 'warning benefits-unnamed name-benefits', { benefitsNamed: false }],
  ] as [CheckId, string, ReadinessFacts][])
    it(`says of ${id}, with ${JSON.stringify(facts)}: ${expected}`, () => {
      expect(told(id, facts)).to.equal(expected);
    });

  it('knows nothing where it was told nothing, and says what it would need', () => {
    const checks = readiness({});
    expect(checks.map(({ state }) => state)).to.deep.equal(Array(8).fill('unknown'));
    expect(checks[3]).to.deep.equal({
      id: 'leaders-silent',
      state: 'unknown',
      reason: 'facts-missing',
      next: 'tell-facts',
      missing: ['leaders', 'leadersSharing'],
    });
    expect(new Set(checks.flatMap(({ missing }) => missing)).size).to.equal(
      Object.keys(good).length,
    );
  });

  it('warns by one sign, even where others are not known', () => {
    const { quotas, ...rest } = good;
    expect(quotas).to.equal(0);
    const constraint = readiness({ ...rest, enrolledByOthers: 2 }).find(
      ({ id }) => id === 'constraint',
    );
    expect(constraint).to.include({ state: 'warning', reason: 'enrolled-by-others' });
  });

  it('is never fine about what it does not wholly know', () => {
    const names = Object.keys(good) as (keyof ReadinessFacts)[];
    fc.assert(
      fc.property(fc.constantFrom(...names), (name) => {
        const { [name]: dropped, ...rest } = good;
        expect(dropped).to.not.equal(undefined);
        const unknown = readiness(rest).filter(({ state }) => state === 'unknown');
        expect(unknown.map(({ missing }) => missing)).to.deep.equal([[name]]);
      }),
    );
  });
});
