/**
 * What requests said of themselves, each wording once: most hits come from few programs.
 * @module
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.js';
import { createTables } from './create-table.js';

/** Creates the table. Hits that are there keep their facts in their own row. */
export const addHitFacts = (db: Kysely<Tables>): Promise<void> =>
  createTables(db, {
    hit_facts: {
      columns: 'programme integer, name text, facts text, day text',
      key: ['programme', 'name'],
    },
  });
