/**
 * The eight classic mistakes and the signs of each, in the order in which they are told.
 * @module
 */
import type { KnownFacts, ReadinessFacts } from './readiness-facts.js';

/** A classic mistake. */
export type CheckId =
  | 'launched-too-early'
  | 'no-objectives'
  | 'constraint'
  | 'leaders-silent'
  | 'left-alone'
  | 'no-follow-up'
  | 'too-much-control'
  | 'nothing-given-back';

/** A sign: what it needs to know, and what it then means. */
export interface Rule {
  needs: readonly (keyof ReadinessFacts)[];
  when(facts: KnownFacts): boolean;
  /** `warning` when absent; the others end a check early. */
  state?: 'ok' | 'unknown';
  reason: string;
  next?: string;
}

/** A warning on one fact that is there, or on one that is not. */
const onAny = (name: keyof ReadinessFacts, reason: string, next: string): Rule => ({
  ...{ needs: [name], reason, next },
  when: (facts: KnownFacts) => Number(facts[name]) > 0,
});
const onNone = (name: keyof ReadinessFacts, reason: string, next: string): Rule => ({
  ...{ needs: [name], reason, next },
  when: (facts: KnownFacts) => Number(facts[name]) === 0,
});

/** Fewer answers than this among shares is silence. Ours: one in five is little to ask. */
const ANSWERED = 1 / 5;
/** More contents than this with one caption make people repeat each other. */
const ONE_CAPTION = 1 / 2;

/** The checks with their signs; the first sign that applies is told. */
export const CHECKS: readonly { id: CheckId; rules: readonly Rule[] }[] = [
  {
    id: 'launched-too-early',
    rules: [
      {
        needs: ['openToEveryone'],
        when: ({ openToEveryone }) => !openToEveryone,
        state: 'ok',
        reason: 'not-open-yet',
      },
      {
        needs: ['openToEveryone', 'trainedBeforeOpening'],
        when: ({ trainedBeforeOpening }) => trainedBeforeOpening === 0,
        reason: 'nobody-trained-first',
        next: 'publish-course',
      },
      {
        needs: ['openToEveryone', 'pilotRun'],
        when: ({ pilotRun }) => !pilotRun,
        reason: 'no-pilot',
        next: 'run-pilot',
      },
    ],
  },
  {
    id: 'no-objectives',
    rules: [
      {
        needs: ['objectives'],
        when: ({ objectives }) => objectives.length === 0,
        reason: 'no-objective',
        next: 'set-objective',
      },
      {
        needs: ['objectives'],
        when: ({ objectives }) =>
          !objectives.some(({ figure, horizon }) => figure !== undefined && !!horizon),
        reason: 'no-figure-and-horizon',
        next: 'give-figure-and-horizon',
      },
    ],
  },
  {
    id: 'constraint',
    rules: [
      onAny('quotas', 'quotas', 'drop-quotas'),
      onAny('enrolledByOthers', 'enrolled-by-others', 'ask-for-consent'),
      onAny('remindersBeyondRhythm', 'too-many-reminders', 'keep-chosen-rhythm'),
    ],
  },
  {
    id: 'leaders-silent',
    rules: [
      {
        needs: ['leaders'],
        when: ({ leaders }) => leaders === 0,
        state: 'unknown',
        reason: 'no-leader-marked',
        next: 'mark-leaders',
      },
      onNone('leadersSharing', 'leaders-silent', 'invite-leaders'),
    ],
  },
  {
    id: 'left-alone',
    rules: [
      onNone('leads', 'no-lead', 'name-lead'),
      onNone('newContents', 'no-new-content', 'publish-content'),
      onNone('planned', 'no-plan', 'plan-weeks'),
    ],
  },
  {
    id: 'no-follow-up',
    rules: [
      {
        needs: ['shares'],
        when: ({ shares }) => shares === 0,
        state: 'unknown',
        reason: 'no-share-yet',
        next: 'publish-content',
      },
      {
        needs: ['shares', 'answeredShares'],
        when: ({ shares, answeredShares }) => answeredShares < shares * ANSWERED,
        reason: 'shares-unanswered',
        next: 'thank-people',
      },
    ],
  },
  {
    id: 'too-much-control',
    rules: [
      onAny('reviewSteps', 'review-step', 'drop-review'),
      onAny('lockedCaptions', 'locked-captions', 'unlock-captions'),
      {
        needs: ['captionedContents', 'oneCaptionContents'],
        when: ({ captionedContents, oneCaptionContents }) =>
          oneCaptionContents > captionedContents * ONE_CAPTION,
        reason: 'one-caption',
        next: 'offer-variants',
      },
    ],
  },
  {
    id: 'nothing-given-back',
    rules: [
      onNone('impactShown', 'impact-hidden', 'show-impact'),
      onNone('certificates', 'no-certificate', 'offer-certificate'),
      onNone('recognition', 'no-recognition', 'switch-on-recognition'),
      onNone('benefitsNamed', 'benefits-unnamed', 'name-benefits'),
    ],
  },
];
