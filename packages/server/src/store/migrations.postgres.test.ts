/** Replicas that start together bring the tables up to date once. @module */
import { expect, it } from 'vitest';
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
