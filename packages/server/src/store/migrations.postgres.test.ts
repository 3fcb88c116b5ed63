/** Replicas that start together bring the tables up to date once. @module */
import { Kysely, sql } from 'kysely';
import { expect, it } from 'vitest';
import { openStoreOf } from '../open.js';
import { freshDatabase } from '../testing/postgres.js';
import { openPostgres } from './postgres.js';
import { openStore } from './store.js';

it('lets one of several replicas that start at the same time make the tables', async () => {
  const database = await freshDatabase();
  const dialect = () => openPostgres(database?.url ?? '').dialect;
  const stores = await Promise.all([1, 2, 3].map(() => openStore(dialect(), 0)));
  for (const store of stores) expect(await store.programmes.list()).toEqual([]);
  await Promise.all(stores.map((store) => store.close()));
  await database?.drop();
});

it("refuses a database that is somebody else's in words, and lets go of it", async () => {
  const database = await freshDatabase();
  const databaseUrl = database?.url ?? '';
  const db = new Kysely({ dialect: openPostgres(databaseUrl, 1).dialect });
  await sql`create table migrations (ran text)`.execute(db);
  const opened = openStoreOf({ data: '', databaseUrl }, Date);
  await expect(opened).rejects.toMatchObject({ code: 'setting_invalid' });
  await expect(opened).rejects.toThrow('a database of its own');
  const others = sql`select 1 from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  await expect.poll(async () => (await others.execute(db)).rows, { interval: 10 }).toEqual([]);
  await db.destroy();
  await database?.drop();
});
