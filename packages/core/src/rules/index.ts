/**
 * Rules: pure decisions about hits, evidence, recognition and figures.
 * @module
 */
export { previewNetwork } from './agents.js';
export {
  challengeProgress,
  type Challenge,
  type ChallengeFact,
  type ChallengeProgress,
} from './challenges.js';
export {
  apportion,
  attribute,
  type Attribution,
  type ConversionFact,
  type Credit,
  type Credits,
} from './conversions.js';
export {
  advance,
  corroborates,
  CORROBORATION_WINDOW,
  rank,
  stronger,
  type Witness,
} from './evidence.js';
export type { Field, Ranked, Score } from './field.js';
export type { Between, Exact, Figure, Unknown } from './figure.js';
export {
  engagementOf,
  indicatorsOf,
  objectiveProgress,
  type IndicatorFacts,
  type Indicators,
} from './indicators.js';
export {
  judge,
  JUDGE_VERSION,
  TOO_SOON,
  type HitContext,
  type HitFacts,
  type HitReason,
  type Verdict,
} from './judge.js';
export { mixOf, RECOMMENDED_OTHERS, type Mix } from './mix.js';
export {
  dayKey,
  momentAt,
  periodKey,
  periodRange,
  previousKey,
  type Calendar,
  type Range,
} from './periods.js';
export {
  DEFAULT_RULES,
  novelty,
  pointsFor,
  pointsOfDay,
  type PointFact,
  type PointRules,
} from './points.js';
export {
  pulseResults,
  pulseStep,
  type PulseCount,
  type PulseOptions,
  type ShownPulse,
} from './pulses.js';
export {
  reachOf,
  type Assumption,
  type Audience,
  type Reach,
  type ReachKnowledge,
  type ReachRange,
} from './reach.js';
export { readiness, type Check } from './readiness.js';
export type { CheckId } from './readiness-checks.js';
export type { ReadinessFacts } from './readiness-facts.js';
export { rejudge, type JudgedHit, type Move, type Rejudgement } from './rejudge.js';
export {
  changeRules,
  isSealed,
  sealOf,
  sealSeason,
  seasonState,
  type SealedSeason,
  type SeasonDraft,
  type SeasonState,
} from './seasons.js';
export { StandingIndex, type StandingEvent } from './standing-index.js';
export { band, window, windowOn, type StandingWindow, type WindowOptions } from './standings.js';
export { teamScores, type TeamOptions, type TeamPoints } from './teams.js';
export {
  mediaValue,
  totalValue,
  type MediaValue,
  type Rate,
  type RateCard,
  type ValueRange,
} from './value.js';
