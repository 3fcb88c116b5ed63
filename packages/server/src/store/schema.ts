/**
 * Every table of the store, as Kysely sees it: a programme's number opens each primary key.
 *
 * Portable on purpose, for PostgreSQL runs the same queries: whole numbers, text, JSON kept as text,
 * yes and no as 1 and 0, moments (`*_at`) as milliseconds since 1970, days as `YYYY-MM-DD` in the
 * programme's time zone. Only `people` says who somebody is; every other table has a member's number.
 * @module
 */
import type { AccessTables } from './schema-access.js';
import type { ClickTables } from './schema-clicks.js';
import type {
  KudosTable,
  MissionsTable,
  MissionTakersTable,
  PlanEntriesTable,
  PulseCountsTable,
  PulseReadersTable,
  PulsesTable,
} from './schema-together.js';
import type {
  ClosedDaysTable,
  GroupDaysTable,
  LooksTable,
  PoliciesTable,
} from './schema-privacy.js';
import type { DeskTables } from './schema-desk.js';
import type { ReplicaTables } from './schema-replicas.js';
import type { CertificatesTable, CoursesTable, StepsTable } from './schema-training.js';

export type {
  ContentFiguresTable,
  FoldsTable,
  HitsTable,
  LinkFiguresTable,
  OwnVisitorsTable,
  PointsTable,
  ScoresTable,
  VisitsTable,
} from './schema-clicks.js';

/** One organisation's programme. */
export interface ProgrammesTable {
  programme: number;
  id: string;
  name: string;
  languages: string;
  time_zone: string;
  link_host: string;
  origins: string;
  hosts: string;
  egress: string;
  networks: string;
  disclosures: string;
  k: number;
  created_at: number;
  /** What a lead set: JSON of `ProgrammeSettings`. */
  settings: string;
}

/** Periods with frozen rules; `rules` is JSON of core's `PointRules`, `seal` is of the rules as they were frozen. */
export interface SeasonsTable {
  programme: number;
  id: string;
  name: string;
  starts_at: number;
  ends_at: number;
  rules: string;
  seal: string;
}

/** Versions of keys, never deleted: the keys themselves derive from the service's secret. */
export interface KeysTable {
  programme: number;
  kind: 'link' | 'portal';
  version: number;
  status: 'active' | 'retired' | 'compromised';
  created_at: number;
}

/** Who a member is: the only table that says it. */
export interface PeopleTable {
  programme: number;
  member: number;
  sub: string;
  name: string;
  role: string;
  locale: string | null;
  country: string | null;
  team: string | null;
}

/** Memberships, by pseudonymous number. */
export interface MembersTable {
  programme: number;
  member: number;
  status: string;
  circle: string;
  leaderboard: number;
  joined_at: number;
  left_at: number | null;
}

/** Every member number ever given, those of the erased too: none comes back. */
export interface MemberNumbersTable {
  programme: number;
  member: number;
}

/** What was agreed to or withdrawn, when, under which wording. */
export interface ConsentsTable {
  programme: number;
  member: number;
  entry: number;
  consent: string;
  given: number;
  wording: string;
  at: number;
}

/** Contents by number; none is ever deleted, so no number comes back. */
export interface ContentsTable {
  programme: number;
  content: number;
  id: string;
  kind: string;
  origin: string;
  state: string;
  title: string;
  summary: string | null;
  url: string;
  url_key: string;
  fallback_url: string | null;
  image: string | null;
  language: string | null;
  author: string | null;
  topics: string;
  captions: string;
  applause: number;
  published_at: number;
  created_at: number;
}

/** Topics of contents, for the filter. */
export interface ContentTopicsTable {
  programme: number;
  topic: string;
  content: number;
}

/** Feeds that content comes from. */
export interface SourcesTable {
  programme: number;
  id: string;
  url: string;
  origin: string;
  title: string | null;
  created_at: number;
}

/** Entries of feeds that became content, by what tells them apart: a second import adds nothing. */
export interface FeedEntriesTable {
  programme: number;
  entry: string;
  content: number;
}

/**
 * Shares; `state` is what was claimed, a corroboration stands beside it. `novelty` is in halves, set
 * with `earned_day` once the share earns something.
 */
export interface SharesTable {
  programme: number;
  member: number;
  id: string;
  content: number;
  network: string;
  state: string;
  caption: string;
  prepared_at: number;
  declared_at: number | null;
  corroboration: string | null;
  corroborated_by: string | null;
  novelty: number;
  earned_day: string | null;
  fingerprint: string | null;
}

/** Who applauded what. */
export interface ApplauseTable {
  programme: number;
  member: number;
  content: number;
  at: number;
}

/** What people applauded who had not joined; `reader` is a keyed pseudonym, no number and no name. */
export interface GuestApplauseTable {
  programme: number;
  reader: string;
  content: number;
  at: number;
}

/** Facts for the live stream, kept briefly so that a stream resumes; member 0 is everybody. */
export interface EventsTable {
  programme: number;
  event: number;
  member: number;
  data: string;
  at: number;
}

/** The whole store. */
export interface Tables extends AccessTables, ClickTables, DeskTables, ReplicaTables {
  programmes: ProgrammesTable;
  seasons: SeasonsTable;
  keys: KeysTable;
  people: PeopleTable;
  members: MembersTable;
  member_numbers: MemberNumbersTable;
  consents: ConsentsTable;
  contents: ContentsTable;
  content_topics: ContentTopicsTable;
  sources: SourcesTable;
  feed_entries: FeedEntriesTable;
  shares: SharesTable;
  applause: ApplauseTable;
  guest_applause: GuestApplauseTable;
  courses: CoursesTable;
  steps: StepsTable;
  certificates: CertificatesTable;
  events: EventsTable;
  kudos: KudosTable;
  missions: MissionsTable;
  mission_takers: MissionTakersTable;
  plan_entries: PlanEntriesTable;
  pulses: PulsesTable;
  pulse_counts: PulseCountsTable;
  pulse_readers: PulseReadersTable;
  closed_days: ClosedDaysTable;
  group_days: GroupDaysTable;
  policies: PoliciesTable;
  looks: LooksTable;
}
