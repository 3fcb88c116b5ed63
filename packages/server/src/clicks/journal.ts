/**
 * The journal: every answered request on a link, durable before its answer, kept until folded in.
 *
 * One row holds all the requests of one turn of the event loop, so that one sync serves them all.
 * @module
 */
import { DatabaseSync } from 'node:sqlite';

/** What is kept of one request: a tuple, because thousands of them are written a second. */
export type JournalHit = readonly [
  at: number,
  programme: number,
  content: number,
  member: number,
  network: number,
  method: string,
  agent: string,
  accept: string,
  /** 1: `Accept-Language` came; 2: trustworthy host; 4: the organisation's own range. */
  flags: number,
  secPurpose: string,
  secFetchMode: string,
  secFetchDest: string,
  referrerHost: string,
  visitor: string,
  /** What the target carried, where conversions are on. */
  tcid?: string,
];

/** A kept request with its place: `sequence` rises and never comes back. */
export interface JournalEntry {
  sequence: number;
  hit: JournalHit;
}

/** Where hits are kept until they are folded in. */
export interface Journal {
  /** Names this journal among all: with the sequence, the identity of a hit. */
  readonly replica: string;
  /** Keeps hits; they are on disk when it returns. Throws when they could not be kept. */
  write(hits: readonly JournalHit[]): void;
  /** Kept hits after a sequence, in order: whole turns, at least one, about `limit` hits in all. */
  read(after: number, limit: number): JournalEntry[];
  /** Forgets everything up to a sequence. */
  drop(through: number): void;
  close(): void;
}

/** Hits in one row; a longer turn takes several rows, in one transaction. */
const ROW = 1024;

// One process alone may hold it: two would give the same names to different hits.
const TABLES = `
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA application_id = 0x54444d32;
  CREATE TABLE IF NOT EXISTS turns (turn INTEGER PRIMARY KEY, hits TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS journal (replica TEXT NOT NULL, dropped INTEGER NOT NULL);
`;

/** Opens the journal in a file, or in memory for tests. `replica` names a new one. */
export function openJournal(file: string, replica: string): Journal {
  const database = new DatabaseSync(file, { timeout: 2000 });
  database.exec(TABLES);
  const about = identity(database, replica);
  const newest = database.prepare('SELECT max(turn) AS turn FROM turns').get()?.['turn'];
  let next = Math.max(about.dropped, Number(newest ?? 0)) + 1;

  const insert = database.prepare('INSERT INTO turns (turn, hits) VALUES (?, ?)');
  const select = database.prepare('SELECT turn, hits FROM turns WHERE turn > ? ORDER BY turn');
  const remove = database.prepare('DELETE FROM turns WHERE turn <= ?');
  const note = database.prepare('UPDATE journal SET dropped = max(dropped, ?)');

  const together = (job: () => void) => {
    database.exec('BEGIN IMMEDIATE');
    try {
      job();
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };
  const append = (hits: readonly JournalHit[]) => {
    insert.run(next, JSON.stringify(hits));
    next += 1;
  };
  return {
    replica: about.replica,
    write(hits) {
      if (hits.length <= ROW) return append(hits);
      together(() => {
        for (let i = 0; i < hits.length; i += ROW) append(hits.slice(i, i + ROW));
      });
    },
    read(after, limit) {
      const entries: JournalEntry[] = [];
      for (const row of select.iterate(Math.floor(after / ROW))) {
        const first = Number(row['turn']) * ROW;
        const hits = JSON.parse(String(row['hits'])) as JournalHit[];
        for (const [i, hit] of hits.entries()) entries.push({ sequence: first + i, hit });
        if (entries.length >= limit) break;
      }
      return entries;
    },
    drop(through) {
      const turn = Math.floor(through / ROW);
      together(() => {
        note.run(turn);
        remove.run(turn);
      });
    },
    close: () => database.close(),
  };
}

function identity(database: DatabaseSync, replica: string): { replica: string; dropped: number } {
  const read = () => database.prepare('SELECT replica, dropped FROM journal').get();
  if (!read())
    database.prepare('INSERT INTO journal (replica, dropped) VALUES (?, 0)').run(replica);
  const row = read();
  return { replica: String(row?.['replica']), dropped: Number(row?.['dropped']) };
}
