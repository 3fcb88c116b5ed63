/**
 * The tables of the lead's desk, as Kysely sees them: objectives, what days brought, conversions,
 * invitations, aliases.
 * @module
 */
import type { HitClass } from '@tandem-advocacy/core/schemas';

/** Objectives; `draft` is JSON of core's `ObjectiveDraft`. */
export interface ObjectivesTable {
  programme: number;
  id: string;
  draft: string;
  created_at: number;
}

/** Hits per day, network and class, kept as they happen: of everybody together, so of nobody. */
export interface DayFiguresTable {
  programme: number;
  day: string;
  network: string;
  class: HitClass;
  hits: number;
}

/** How many visitors a day that has ended had; their hashes mean nothing any more. */
export interface DayVisitorsTable {
  programme: number;
  day: string;
  visitors: number;
}

/** Clicks by the random `tcid` that their target carried, until its retention ends; member 0 is nobody. */
export interface ClicksTable {
  programme: number;
  tcid: string;
  at: number;
  member: number;
  content: number;
  network: string;
}

/** What clicks led to; `value` in minor units of `currency`, `reason` where nobody knows which click. */
export interface ConversionsTable {
  programme: number;
  id: string;
  kind: string;
  value: number | null;
  currency: string | null;
  at: number;
  received_at: number;
  /** What was sent, hashed: the same id with other words is refused. */
  sent: string;
  reason: string | null;
}

/** Which click gets how much of a conversion: `share` in millionths; `tcid` goes with its retention. */
export interface CreditsTable {
  programme: number;
  conversion: string;
  position: number;
  tcid: string | null;
  member: number;
  content: number;
  network: string;
  share: number;
  value: number | null;
}

/** Invitations of people without an account at the portal; `guest` is who used one. */
export interface InvitationsTable {
  programme: number;
  id: string;
  circle: string;
  note: string | null;
  created_at: number;
  expires_at: number;
  used_at: number | null;
  revoked_at: number | null;
}

/** Guests: who they said they are, and the hash of the one key that renews their token. */
export interface GuestsTable {
  programme: number;
  guest: string;
  invitation: string;
  circle: string;
  name: string;
  locale: string | null;
  created_at: number;
  renewal: string;
  spent: string | null;
}

/** Short names of links; none is ever deleted, so that a renamed one still leads on. */
export interface AliasesTable {
  programme: number;
  alias: string;
  content: number;
  /** The name that took its place. */
  renamed: string | null;
  created_at: number;
}

/** The tables of the desk. */
export interface DeskTables {
  objectives: ObjectivesTable;
  day_figures: DayFiguresTable;
  day_visitors: DayVisitorsTable;
  clicks: ClicksTable;
  conversions: ConversionsTable;
  credits: CreditsTable;
  invitations: InvitationsTable;
  guests: GuestsTable;
  aliases: AliasesTable;
}
