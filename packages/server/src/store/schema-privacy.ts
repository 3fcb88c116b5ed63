/**
 * The tables of privacy, as Kysely sees them.
 * @module
 */

/** Days whose totals of teams and circles have been worked out, once and for all. */
export interface ClosedDaysTable {
  programme: number;
  day: string;
}

/** Totals of teams and circles that may be told, by closed day. */
export interface GroupDaysTable {
  programme: number;
  scope: 'team' | 'circle';
  day: string;
  name: string;
  points: number;
}

/** What a programme agreed with its works council; one that has no row agreed on nothing. */
export interface PoliciesTable {
  programme: number;
  council: 'off' | 'aggregates' | 'pseudonymous';
}

/** Who looked at figures of others, by day; `viewer` is a keyed pseudonym, no number and no name. */
export interface LooksTable {
  programme: number;
  day: string;
  viewer: string;
  role: string;
  what: string;
  shows: 'people' | 'aggregate';
  times: number;
  last_at: number;
}
