/**
 * The wire contract: one noun a file, the same schemas on both sides.
 * @module
 */
export { Alias, AliasChange, AliasDraft, AliasList } from './alias.js';
export {
  Caption,
  Content,
  ContentChange,
  ContentDraft,
  ContentFigures,
  ContentKind,
  ContentPage,
  ContentQuery,
  ContentState,
  Origin,
  Picture,
} from './content.js';
export { Conversion, ConversionCount, ConversionDraft, ConversionKind } from './conversion.js';
export {
  AnswerStep,
  Certificate,
  Course,
  CourseDraft,
  CourseList,
  DoStep,
  ReadStep,
  Step,
  StepAnswer,
  StepResult,
  TryStep,
  WatchStep,
} from './course.js';
export { LiveEvent } from './event.js';
export { Everything } from './everything.js';
export { Figure, MediaValue, Mix, Reach, Unknown } from './figure.js';
export { Figures, Hit, HitClass } from './hit.js';
export {
  GuestAccess,
  GuestRenewal,
  Invitation,
  InvitationAnswer,
  InvitationDraft,
  InvitationList,
  InvitationMade,
} from './invitation.js';
export { Kudos, KudosDraft, KudosGiven, KudosPage } from './kudos.js';
export { Look, LookList } from './look.js';
export { Indicator, IndicatorQuery, Indicators } from './indicator.js';
export {
  Circle,
  Consents,
  Impact,
  ImpactRow,
  Me,
  Member,
  MembershipChoice,
  MemberStatus,
  Role,
} from './member.js';
export {
  Mission,
  MissionClaim,
  MissionDraft,
  MissionList,
  MissionProof,
  MissionState,
  MissionStep,
  MissionVerdict,
} from './mission.js';
export { Objective, ObjectiveChange, ObjectiveDraft, ObjectiveList, Purpose } from './objective.js';
export { Plan, PlanDraft, PlanEntry, PlanKind, PlanQuery } from './plan.js';
export { Problem } from './problem.js';
export {
  Pulse,
  PulseAnswer,
  PulseChange,
  PulseDraft,
  PulseForm,
  PulseList,
  PulseResults,
} from './pulse.js';
export {
  ConversionPolicy,
  Launch,
  Programme,
  ProgrammeChange,
  ProgrammeDraft,
  RateCard,
} from './programme.js';
export { Readiness, ReadinessCheck } from './readiness.js';
export {
  SealedSeason,
  Season,
  SeasonChange,
  SeasonDraft,
  SeasonList,
  SeasonRules,
} from './season.js';
export { ContentRef, Session, SessionRequest } from './session.js';
export {
  CaptionSource,
  ClaimedEvidence,
  Corroboration,
  Evidence,
  Share,
  ShareChange,
  ShareDraft,
  SharePage,
} from './share.js';
export { ImportReport, Source, SourceDraft, SourceImported } from './source.js';
export {
  Band,
  OwnStanding,
  Period,
  Scope,
  StandingMode,
  StandingRow,
  Standings,
  StandingsQuery,
} from './standing.js';
export {
  Delivery,
  DeliveryList,
  Webhook,
  WebhookDraft,
  WebhookList,
  WebhookMade,
  WebhookType,
} from './webhook.js';
export { VoiceList } from './voice.js';
