/**
 * The tables of what people do together, as Kysely sees them.
 * @module
 */

/** Thanks: `member` received them from `giver`, once a pair and day. */
export interface KudosTable {
  programme: number;
  id: string;
  member: number;
  giver: number;
  day: string;
  content: number | null;
  mission: string | null;
  at: number;
}

/** Questions; `draft` is JSON of core's `PulseDraft`. */
export interface PulsesTable {
  programme: number;
  id: string;
  draft: string;
  opens_at: number;
  closes_at: number;
}

/**
 * How often each choice was chosen: all there is of an answer. `shown` is what it was at the last step,
 * and what may be told.
 */
export interface PulseCountsTable {
  programme: number;
  pulse: string;
  choice: string;
  answers: number;
  shown: number;
}

/** Who answered an open pulse, under a keyed pseudonym of that pulse; forgotten when it closes. */
export interface PulseReadersTable {
  programme: number;
  pulse: string;
  reader: string;
}

/** Entries of the plan; `draft` is JSON of core's `PlanDraft`. */
export interface PlanEntriesTable {
  programme: number;
  id: string;
  draft: string;
  first_day: string;
  last_day: string;
}

/** Missions; `draft` is JSON of core's `MissionDraft`. */
export interface MissionsTable {
  programme: number;
  id: string;
  draft: string;
  position: number;
  offered: number;
}

/** Who took up which mission, and how far it is. */
export interface MissionTakersTable {
  programme: number;
  member: number;
  mission: string;
  state: string;
  taken_at: number;
  done_at: number | null;
  confirmed_at: number | null;
}
