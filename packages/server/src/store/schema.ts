/**
 * Every table of the store, as Kysely sees it: a programme's number opens each primary key.
 *
 * Portable on purpose, for PostgreSQL runs the same queries: whole numbers, text, JSON kept as text,
 * yes and no as 1 and 0, moments (`*_at`) as milliseconds since 1970, days as `YYYY-MM-DD` in the
 * programme's time zone. Only `people` says who somebody is; every other table has a member's number.
 * @module
 */
import type { HitClass } from '@tandem-advocacy/core/schemas';

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
}

/** Periods with frozen rules; `rules` is JSON of core's `PointRules`. */
export interface SeasonsTable {
  programme: number;
  id: string;
  name: string;
  starts_at: number;
  ends_at: number;
  rules: string;
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
}

/** Hits folded in, each once: `replica` and `sequence` come from the journal that kept it. */
export interface HitsTable {
  programme: number;
  replica: string;
  sequence: number;
  at: number;
  day: string;
  content: number;
  member: number;
  network: string;
  class: HitClass;
  reason: string;
  version: number;
  visitor: string;
  facts: string;
}

/** How far each journal has been folded in. */
export interface FoldsTable {
  programme: number;
  replica: string;
  sequence: number;
}

/** Human readings of one link by one visitor of the day; forgotten with the day. */
export interface VisitsTable {
  programme: number;
  day: string;
  visit: string;
}

/** Visitor hashes of members' own calls of the day; forgotten with the day. */
export interface OwnVisitorsTable {
  programme: number;
  day: string;
  visitor: string;
  member: number;
}

/** Hits per content and class, kept as they happen. */
export interface ContentFiguresTable {
  programme: number;
  content: number;
  class: HitClass;
  hits: number;
}

/** Hits per link, day and class, kept as they happen; member 0 is nobody. */
export interface LinkFiguresTable {
  programme: number;
  member: number;
  content: number;
  network: string;
  day: string;
  class: HitClass;
  hits: number;
}

/** Points, each with the fact it is for (`ref`), so that no fact pays twice. */
export interface PointsTable {
  programme: number;
  ref: string;
  member: number;
  kind: string;
  content: number | null;
  network: string | null;
  points: number;
  day: string;
  at: number;
}

/** Points summed per period, kept as they happen. */
export interface ScoresTable {
  programme: number;
  period: string;
  key: string;
  member: number;
  points: number;
}

/** Who applauded what. */
export interface ApplauseTable {
  programme: number;
  member: number;
  content: number;
  at: number;
}

/** Courses; `draft` is JSON of core's `CourseDraft`. */
export interface CoursesTable {
  programme: number;
  id: string;
  draft: string;
  position: number;
}

/** Steps that members completed. */
export interface StepsTable {
  programme: number;
  member: number;
  course: string;
  step: string;
  at: number;
}

/** Certificates that members earned. */
export interface CertificatesTable {
  programme: number;
  id: string;
  member: number;
  course: string;
  earned_at: number;
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
export interface Tables {
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
  hits: HitsTable;
  folds: FoldsTable;
  visits: VisitsTable;
  own_visitors: OwnVisitorsTable;
  content_figures: ContentFiguresTable;
  link_figures: LinkFiguresTable;
  points: PointsTable;
  scores: ScoresTable;
  applause: ApplauseTable;
  courses: CoursesTable;
  steps: StepsTable;
  certificates: CertificatesTable;
  events: EventsTable;
}
