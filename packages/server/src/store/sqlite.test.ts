/** Promises of the embedded door: about a disk that is full, and about the file it writes. @module */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { openSqlite, sqliteDialect } from './sqlite.js';

it('says that it is full, not that a transaction is over which that has ended', async () => {
  const database = openSqlite(':memory:');
  const db = new Kysely({ dialect: sqliteDialect(database) });
  await sql`create table t (x)`.execute(db);
  database.exec('PRAGMA max_page_count = 10');
  const filled = db.transaction().execute(async (within) => {
    await sql`insert into t values (1)`.execute(within);
    await sql`insert into t values (zeroblob(1000000))`.execute(within).catch((error: unknown) => {
      if (database.isTransaction) database.exec('rollback');
      throw error;
    });
  });
  await expect(filled).rejects.toThrow('full');
  expect((await sql`select x from t`.execute(db)).rows).toEqual([]);
  await db.destroy();
});

it('holds nothing any more of what was deleted', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tandem-file-'));
  const file = path.join(folder, 'one.sqlite');
  const database = openSqlite(file);
  database.exec("create table people (name text); insert into people values ('Odile Modèle')");
  database.exec('pragma wal_checkpoint(truncate)');
  expect(readFileSync(file).includes('Odile')).toBe(true);
  database.exec('delete from people');
  database.close();
  expect(readFileSync(file).includes('Odile')).toBe(false);
  rmSync(folder, { recursive: true });
});

it('waits for whoever is writing, and keeps nobody else waiting', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tandem-file-'));
  const open = () =>
    new Kysely({ dialect: sqliteDialect(openSqlite(path.join(folder, 'one.sqlite'))) });
  const [one, other] = [open(), open()];
  await sql`create table t (x)`.execute(one);
  let waiting: Promise<unknown> = Promise.resolve();
  await one.transaction().execute(async (within) => {
    await sql`insert into t values (1)`.execute(within);
    waiting = sql`insert into t values (2)`.execute(other);
    // The thread is free meanwhile: this goes on.
    for (let turn = 0; turn < 20; turn++) await nextTurn();
    await sql`insert into t values (3)`.execute(within);
  });
  await waiting;
  expect((await sql`select x from t`.execute(one)).rows).toEqual([{ x: 1 }, { x: 3 }, { x: 2 }]);
  await Promise.all([one.destroy(), other.destroy()]);
  rmSync(folder, { recursive: true });
});
