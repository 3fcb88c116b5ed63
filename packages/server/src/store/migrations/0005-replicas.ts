/**
 * What replicas share: the day's visitor salts, the order of live facts, who listens, answers to repeat.
 * @module
 */
import { sql, type Kysely } from 'kysely';
import { isShared } from '../db.js';
import type { Tables } from '../schema.js';

/** Creates the tables. */
export async function addReplicas(db: Kysely<Tables>): Promise<void> {
  // Unlogged: no write-ahead log and no base backup ever holds a salt.
  const salts = db.schema.createTable('salts');
  await (isShared(db) ? salts.modifyFront(sql`unlogged`) : salts)
    .addColumn('programme', 'integer', (c) => c.notNull())
    .addColumn('ends_at', 'bigint', (c) => c.notNull())
    .addColumn('salt', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('salts_key', ['programme', 'ends_at'])
    .execute();
  await db.schema
    .createTable('live_head')
    .addColumn('programme', 'integer', (c) => c.primaryKey())
    .addColumn('event', 'bigint', (c) => c.notNull())
    .execute();
  await db.insertInto('live_head').values({ programme: 0, event: 0 }).execute();
  await db.schema.createIndex('events_index_1').on('events').columns(['event']).execute();
  await db.schema
    .createTable('live_readers')
    .addColumn('programme', 'integer', (c) => c.notNull())
    .addColumn('member', 'integer', (c) => c.notNull())
    .addColumn('until', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('live_readers_key', ['programme', 'member'])
    .execute();
  await db.schema
    .createTable('answers')
    .addColumn('programme', 'integer', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('request', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('status', 'integer')
    .addColumn('type', 'text')
    .addColumn('body', 'text')
    .addPrimaryKeyConstraint('answers_key', ['programme', 'name'])
    .execute();
  await db.schema
    .createIndex('answers_index_1')
    .on('answers')
    .columns(['programme', 'at'])
    .execute();
}
