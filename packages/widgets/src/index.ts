/**
 * The classes of every element, and their events. Importing one claims no tag. Made from the folders of `src/elements` by `scripts/list.mjs`.
 * @module
 */
export { ContentApplaudedEvent, TandemFeed } from './elements/feed/feed.js';
export { TandemImpact } from './elements/impact/impact.js';
export { MemberJoinedEvent, MemberLeftEvent, TandemJoin } from './elements/join/join.js';
export { TandemLeaderboard } from './elements/leaderboard/leaderboard.js';
export { MissionDoneEvent, TandemMissions } from './elements/missions/missions.js';
export { TandemPlan } from './elements/plan/plan.js';
export { TandemProgramme } from './elements/programme/programme.js';
export { TandemProvider } from './elements/provider/provider.js';
export { PulseAnsweredEvent, TandemPulse } from './elements/pulse/pulse.js';
export { BeforeShareEvent, TandemShare } from './elements/share/share.js';
export {
  CertificateEarnedEvent,
  StepCompletedEvent,
  TandemTrainingCard,
} from './elements/training-card/training-card.js';
export { TandemErrorEvent } from './internal/events.js';
export { registerLocale, type Locale } from './internal/localize-controller.js';
export {
  CaptionCopiedEvent,
  ComposerOpenedEvent,
  ShareDeclaredEvent,
  SharePreparedEvent,
} from './internal/share-events.js';
