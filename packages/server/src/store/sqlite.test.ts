/** The embedded door, where the disk is full. @module */
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
