/**
 * Rules: pure decisions about hits, evidence, points, standings and periods.
 * @module
 */
export { previewNetwork } from './agents.js';
export {
  advance,
  corroborates,
  CORROBORATION_WINDOW,
  rank,
  stronger,
  type Witness,
} from './evidence.js';
export {
  judge,
  JUDGE_VERSION,
  TOO_SOON,
  type HitContext,
  type HitFacts,
  type HitReason,
  type Verdict,
} from './judge.js';
export {
  dayKey,
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
export type { Score } from './field.js';
export { StandingIndex, type StandingEvent } from './standing-index.js';
export { band, window, type StandingWindow, type WindowOptions } from './standings.js';
