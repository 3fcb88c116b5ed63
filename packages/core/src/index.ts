/**
 * Tandem's SDK: content in, links out, facts and figures back.
 * @module
 */
export type { Ask } from './ask.js';
export { createTandem, type Tandem, type TandemFacts, type TandemOptions } from './client.js';
export { isTandemError, TandemError, type TandemErrorOptions } from './errors.js';
export type { Guest } from './guest.js';
export type { DirectOptions, Links, MintOptions } from './links-of.js';
export type { LiveStream } from './live.js';
export type { Fact } from './outbox.js';
export type { AliasesResource } from './resources/aliases.js';
export type { ContentResource } from './resources/content.js';
export type { ConversionsResource } from './resources/conversions.js';
export type { CoursesResource } from './resources/courses.js';
export type { KudosResource } from './resources/kudos.js';
export type { MeResource } from './resources/me.js';
export type { MissionsResource } from './resources/missions.js';
export type { PlanResource } from './resources/plan.js';
export type { ProgrammeResource } from './resources/programme.js';
export type { PulsesResource } from './resources/pulses.js';
export type { Pages } from './pages.js';
export type { SharesResource } from './resources/shares.js';
export type { InvitationsResource } from './resources/invitations.js';
export type { SourcesResource } from './resources/sources.js';
export type { StandingsResource } from './resources/standings.js';
export { SessionStore, type SessionState, type SessionWants } from './session.js';
export type { BegunShare, PrepareOptions, ShareFacts } from './shares-of.js';
export type { StoragePort } from './storage/port.js';
export type { GetToken } from './token.js';
export type { BusyError } from './wire/busy-error.js';
export type { Alias, AliasChange, AliasDraft, AliasList } from './schemas/alias.js';
export type {
  Caption,
  Content,
  ContentChange,
  ContentDraft,
  ContentFigures,
  ContentPage,
  ContentQuery,
} from './schemas/content.js';
export type { Conversion, ConversionCount, ConversionDraft } from './schemas/conversion.js';
export type {
  Certificate,
  Course,
  CourseDraft,
  CourseList,
  Step,
  StepResult,
} from './schemas/course.js';
export type { LiveEvent } from './schemas/event.js';
export type { Figures, HitClass } from './schemas/hit.js';
export type { Kudos, KudosDraft, KudosGiven, KudosPage } from './schemas/kudos.js';
export type { Look, LookList } from './schemas/look.js';
export type { Consents, Impact, ImpactRow, Me, Member } from './schemas/member.js';
export type {
  Mission,
  MissionClaim,
  MissionDraft,
  MissionList,
  MissionState,
} from './schemas/mission.js';
export type { Plan, PlanDraft, PlanEntry, PlanQuery } from './schemas/plan.js';
export type { Pulse, PulseChange, PulseDraft, PulseList, PulseResults } from './schemas/pulse.js';
export type { Figure, MediaValue, Mix, Reach } from './schemas/figure.js';
export type { Indicator, IndicatorQuery, Indicators } from './schemas/indicator.js';
export type {
  Objective,
  ObjectiveChange,
  ObjectiveDraft,
  ObjectiveList,
} from './schemas/objective.js';
export type { Programme, ProgrammeChange, RateCard } from './schemas/programme.js';
export type { Readiness, ReadinessCheck } from './schemas/readiness.js';
export type {
  SealedSeason,
  SeasonChange,
  SeasonDraft,
  SeasonList,
  SeasonRules,
} from './schemas/season.js';
export type {
  GuestAccess,
  Invitation,
  InvitationAnswer,
  InvitationDraft,
  InvitationList,
  InvitationMade,
} from './schemas/invitation.js';
export type { ImportReport, SourceDraft, SourceImported } from './schemas/source.js';
export type { ContentRef, Session } from './schemas/session.js';
export type { VoiceList } from './schemas/voice.js';
export type { CaptionSource, ClaimedEvidence, Evidence, Share } from './schemas/share.js';
export type {
  Period,
  Scope,
  StandingMode,
  StandingRow,
  Standings,
  StandingsQuery,
} from './schemas/standing.js';
