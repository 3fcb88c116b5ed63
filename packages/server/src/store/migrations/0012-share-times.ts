/**
 * When shares were prepared, as an index: a report of a week reads the shares of that week, not all there are.
 * @module
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.js';

/** Adds the index. */
export const addShareTimes = (db: Kysely<Tables>): Promise<void> =>
  db.schema
    .createIndex('shares_index_4')
    .on('shares')
    .columns(['programme', 'prepared_at'])
    .execute();
