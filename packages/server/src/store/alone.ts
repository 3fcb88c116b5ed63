/**
 * One at a time: a job that no other replica runs under the same name meanwhile.
 * @module
 */
import { sql } from 'kysely';
import { isShared, type Db } from './db.js';

const running = new WeakMap<object, Set<string>>();

/**
 * Runs a job alone under its name, or answers `busy`. PostgreSQL holds the lock on one connection: where
 * the process or the connection ends, the lock does.
 */
export async function alone<T>(db: Db, name: string, job: () => Promise<T>): Promise<T | 'busy'> {
  const here = running.get(db) ?? new Set();
  running.set(db, here);
  if (here.has(name)) return 'busy';
  here.add(name);
  try {
    return isShared(db) ? await aloneEverywhere(db, name, job) : await job();
  } finally {
    here.delete(name);
  }
}

const aloneEverywhere = <T>(db: Db, name: string, job: () => Promise<T>) =>
  db.connection().execute(async (connection): Promise<T | 'busy'> => {
    const taken = await sql<{ taken: boolean }>`
      select pg_try_advisory_lock(3, hashtext(${name})) as taken`.execute(connection);
    if (taken.rows[0]?.taken !== true) return 'busy';
    try {
      return await job();
    } finally {
      await sql`select pg_advisory_unlock(3, hashtext(${name}))`.execute(connection);
    }
  });
