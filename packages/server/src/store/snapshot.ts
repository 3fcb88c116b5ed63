/**
 * What a replica must know to redirect while the database is away, in a file beside its journal: programmes
 * with the versions of their keys, and where contents lead. No key, no member, no reader is in it.
 * @module
 */
import { DatabaseSync } from 'node:sqlite';
import type { TargetRow } from './contents.js';
import type { ProgrammeEntry } from './rows.js';

/** The snapshot of one replica. */
export interface Snapshot {
  programmes(): ProgrammeEntry[];
  targets(): TargetRow[];
  keepProgrammes(entries: readonly ProgrammeEntry[]): void;
  /** Keeps where contents lead. What cannot be written is told, and is in memory all the same. */
  keepTargets(rows: readonly TargetRow[]): void;
  close(): void;
}

// What was lost with the power is read again from the database: no commit here waits for the disk.
const TABLES = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA application_id = 0x54444d33;
  CREATE TABLE IF NOT EXISTS programmes (id INTEGER PRIMARY KEY CHECK (id = 1), entries TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS targets (
    programme INTEGER, content INTEGER, id TEXT, state TEXT, url TEXT, fallback_url TEXT,
    PRIMARY KEY (programme, content)
  ) WITHOUT ROWID;
`;

/** Opens the snapshot in a file. */
export function openSnapshot(file: string, failed: (error: unknown) => void): Snapshot {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec(TABLES);
  const put = database.prepare('INSERT OR REPLACE INTO programmes VALUES (1, ?)');
  const putTarget = database.prepare('INSERT OR REPLACE INTO targets VALUES (?, ?, ?, ?, ?, ?)');
  const safely = (job: () => void) => {
    try {
      job();
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      failed(error);
    }
  };
  return {
    programmes() {
      const text = database.prepare('SELECT entries FROM programmes').get()?.['entries'];
      return text === undefined ? [] : (JSON.parse(String(text), revive) as ProgrammeEntry[]);
    },
    targets: () => database.prepare('SELECT * FROM targets').all() as unknown as TargetRow[],
    keepProgrammes: (entries) => safely(() => put.run(JSON.stringify(entries, replace))),
    keepTargets: (rows) =>
      safely(() => {
        database.exec('BEGIN IMMEDIATE');
        for (const row of rows)
          putTarget.run(
            ...[row.programme, row.content, row.id, row.state, row.url, row.fallback_url],
          );
        database.exec('COMMIT');
      }),
    close: () => database.close(),
  };
}

/** JSON has no maps: the versions of a programme's keys are one. */
const replace = (_: string, value: unknown) =>
  value instanceof Map ? { map: [...(value as Map<unknown, unknown>)] } : value;
const revive = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && 'map' in value && Array.isArray(value.map)
    ? new Map(value.map as [unknown, unknown][])
    : value;
