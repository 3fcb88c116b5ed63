/**
 * Who was erased, by number: what a backup that is restored must be cleared of again.
 * @module
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.js';
import { createTables } from './create-table.js';

/** Creates the table. */
export const addErasures = (db: Kysely<Tables>): Promise<void> =>
  createTables(db, {
    erasures: {
      columns: 'programme integer, member integer, at bigint',
      key: ['programme', 'member'],
    },
  });
