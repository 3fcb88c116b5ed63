/**
 * Privacy: closed days of teams and circles, what a programme agreed with its works council, who looked.
 * @module
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.js';
import { createTables } from './create-table.js';

/** Creates the tables. */
export async function addPrivacy(db: Kysely<Tables>): Promise<void> {
  await createTables(db, {
    closed_days: { columns: 'programme integer, day text', key: ['programme', 'day'] },
    group_days: {
      columns: 'programme integer, scope text, day text, name text, points integer',
      key: ['programme', 'scope', 'day', 'name'],
    },
    policies: {
      columns: 'programme integer, council text',
      key: ['programme'],
    },
    looks: {
      columns: `
        programme integer, day text, viewer text, role text, what text, shows text,
        times integer, last_at bigint`,
      key: ['programme', 'day', 'viewer', 'what'],
    },
  });
  await db.schema.createIndex('points_by_day').on('points').columns(['programme', 'day']).execute();
}
