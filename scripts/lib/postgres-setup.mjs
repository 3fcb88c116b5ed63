/** Starts the PostgreSQL of a test run, once for all of its files. @module */
import { startPostgres } from './postgres.mjs';

/** What Vitest calls before the first file of a project; what it returns, after the last. */
export async function setup({ provide }) {
  const postgres = await startPostgres();
  provide('postgres', postgres.url());
  return () => postgres.end();
}
