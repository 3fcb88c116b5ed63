/**
 * Applause of people who have not joined: a table of its own, without a member's number.
 * @module
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.js';

/** Creates the table. */
export async function addGuestApplause(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('guest_applause')
    .addColumn('programme', 'integer', (c) => c.notNull())
    .addColumn('reader', 'text', (c) => c.notNull())
    .addColumn('content', 'integer', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('guest_applause_key', ['programme', 'reader', 'content'])
    .execute();
}
