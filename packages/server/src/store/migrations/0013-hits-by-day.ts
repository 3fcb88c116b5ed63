/**
 * A member's hits are found by day: new ones stand side by side in the index, however many there are of old.
 * @module
 */
import type { Kysely } from 'kysely';
import type { Tables } from '../schema.js';

/** Takes another index in the place of the one by member and content: each new hit changed another page of it. */
export async function findHitsByDay(db: Kysely<Tables>): Promise<void> {
  await db.schema.dropIndex('hits_index_1').execute();
  await db.schema
    .createIndex('hits_index_3')
    .on('hits')
    .columns(['programme', 'day', 'member'])
    .execute();
}
