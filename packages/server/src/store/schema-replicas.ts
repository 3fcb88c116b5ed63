/**
 * The tables that replicas share, as Kysely sees them.
 * @module
 */

/** Visitor salts by the end of the day they serve; written over at its midnight, in no backup. */
export interface SaltsTable {
  programme: number;
  ends_at: number;
  salt: string;
}

/** The id of the newest live fact: one row, whose lock puts facts of several replicas in order. */
export interface LiveHeadTable {
  programme: number;
  event: number;
}

/** Members of whom a stream is open somewhere or was within the hour. */
export interface LiveReadersTable {
  programme: number;
  member: number;
  until: number;
}

/** Answers to requests with an `Idempotency-Key`; without a status, one is being worked on. */
export interface AnswersTable {
  programme: number;
  name: string;
  request: string;
  at: number;
  status: number | null;
  type: string | null;
  body: string | null;
}

/** Members who were erased, by number: what a backup must be cleared of when it is restored. */
export interface ErasuresTable {
  programme: number;
  member: number;
  at: number;
}

/** All of them by name. */
export interface ReplicaTables {
  erasures: ErasuresTable;
  salts: SaltsTable;
  live_head: LiveHeadTable;
  live_readers: LiveReadersTable;
  answers: AnswersTable;
}
