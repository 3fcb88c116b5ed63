/**
 * The embedded door: `node:sqlite` behind Kysely, every commit on disk before it is answered.
 * @module
 */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import {
  SqliteDialect,
  type CompiledQuery,
  type DatabaseConnection,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely';

const STATEMENTS = 500;
/** How long somebody else may write before it is a failure, and how often one looks, in milliseconds. */
const PATIENCE = 10_000;
const LOOK = 5;
/** What SQLite answers where another connection is writing. */
const BUSY = 5;

/**
 * Opens a database file (or `:memory:`) and makes it ready: written ahead, synced at each commit, what is deleted
 * written over (it would stay in the file until something else needs its place).
 */
export function openSqlite(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
  // The last one writes: a file that can only be read is found now, not at the first change.
  database.exec(
    'PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA application_id = 0x54444d31;',
  );
  return database;
}

/** What Kysely needs to speak to such a database. */
export function sqliteDialect(database: DatabaseSync): SqliteDialect {
  // SQLite itself waits on the thread that answers readers.
  database.exec('PRAGMA busy_timeout = 0');
  return new PatientDialect({ database: adapted(database) });
}

/** Waits for a command that is writing as one waits for anything else: readers have their turn meanwhile. */
class PatientDialect extends SqliteDialect {
  override createDriver() {
    const driver = super.createDriver();
    const acquire = driver.acquireConnection.bind(driver);
    driver.acquireConnection = async () => patient(await acquire());
    return driver;
  }
}

const patient = (connection: DatabaseConnection): DatabaseConnection => ({
  async executeQuery<R>(query: CompiledQuery) {
    for (let waited = 0; ; waited += LOOK)
      try {
        return await connection.executeQuery<R>(query);
      } catch (error) {
        if (!isBusy(error) || waited >= PATIENCE) throw error;
        await pause(LOOK);
      }
  },
  streamQuery: (query, size) => connection.streamQuery(query, size),
});

/** One of its kinds of busy: a statement that meets it has done nothing. */
const isBusy = (error: unknown): boolean =>
  ((error as { errcode?: number }).errcode ?? 0) % 256 === BUSY;

function adapted(database: DatabaseSync): SqliteDatabase {
  const known = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      if (sql === 'rollback') return rollback(database);
      const statement = known.get(sql) ?? adaptedStatement(prepared(database, sql));
      known.delete(sql);
      known.set(sql, statement);
      const oldest = known.keys().next();
      if (known.size > STATEMENTS && !oldest.done) known.delete(oldest.value);
      return statement;
    },
  };
}

/** A full disk ends a transaction by itself: rolling it back once more would only hide why. */
const rollback = (database: DatabaseSync): SqliteStatement => ({
  reader: false,
  all: () => [],
  run() {
    if (database.isTransaction) database.exec('rollback');
    return { changes: 0, lastInsertRowid: 0 };
  },
  iterate: () => [][Symbol.iterator](),
});

/** A transaction here means to write: taking the lock at once waits its turn instead of failing later. */
const prepared = (database: DatabaseSync, sql: string) =>
  database.prepare(sql === 'begin' ? 'begin immediate' : sql);

function adaptedStatement(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
