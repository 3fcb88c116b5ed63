/**
 * The embedded door: `node:sqlite` behind Kysely, every commit on disk before it is answered.
 * @module
 */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';

const STATEMENTS = 500;

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
export const sqliteDialect = (database: DatabaseSync): SqliteDialect =>
  new SqliteDialect({ database: adapted(database) });

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
