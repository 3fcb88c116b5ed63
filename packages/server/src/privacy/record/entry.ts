/**
 * What is said of one table in the record of processing.
 * @module
 */

/** One table: what it is for, and what each of its fields is. */
export interface RecordEntry {
  /** What the table holds. */
  what: string;
  why: string;
  kept: string;
  /** Who sees it through the service; whoever operates it can read its database. */
  seen: string;
  /** Every column but those of `COMMON`. */
  fields: Readonly<Record<string, string>>;
}

/** Tables of one room. */
export type RecordEntries = Readonly<Record<string, RecordEntry>>;

/** Columns that mean the same wherever they stand. */
export const COMMON: Readonly<Record<string, string>> = {
  programme: 'the number of the programme',
  member: 'the pseudonymous number of the member; 0 is nobody',
  content: 'the number of the content',
  network: 'the network that the link was made for',
  day: 'the day, in the programme’s time zone',
  at: 'when',
  created_at: 'when it was made',
  class: 'human, preview, automated, suspect, own or repeat',
};

/** Times that many entries share. */
export const KEPT = {
  erased: 'until the member erases it',
  programme: 'as long as the programme is there',
  midnight: 'until the programme’s midnight',
} as const;

/** Readers that many entries share. */
export const SEEN = {
  self: 'the member',
  everybody: 'every reader of the programme',
  nobody: 'nobody',
  lead: 'whoever leads the programme',
} as const;
