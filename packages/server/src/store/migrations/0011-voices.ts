/**
 * How somebody said it, as a fingerprint: with their share, so that it goes when the share does.
 * @module
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.js';

/** Adds the column. Shares that are there have none. */
export const addVoices = (db: Kysely<Tables>): Promise<void> =>
  db.schema.alterTable('shares').addColumn('fingerprint', 'text').execute();
