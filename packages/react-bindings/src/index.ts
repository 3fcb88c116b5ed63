/**
 * Tandem's elements as React components: generated, one module each, so that a bundle takes what it uses.
 * @module
 */
export { TandemFeed } from './feed.js';
export { TandemImpact } from './impact.js';
export { TandemJoin } from './join.js';
export { TandemLeaderboard } from './leaderboard.js';
export { TandemMissions } from './missions.js';
export { TandemPlan } from './plan.js';
export { TandemProgramme } from './programme.js';
export { TandemProvider } from './provider.js';
export { TandemPulse } from './pulse.js';
export { TandemShare } from './share.js';
export { TandemTrainingCard } from './training-card.js';
