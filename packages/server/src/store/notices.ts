/**
 * Telling the other replicas that something they remember has changed: heard when the transaction commits.
 * @module
 */
import { sql } from 'kysely';
import { isShared, type Db } from './db.js';

/** What changed: programmes, where contents or aliases lead, or live facts were added. */
export type Topic = 'programmes' | 'targets' | 'aliases' | 'events';

/** The channel of PostgreSQL on which replicas hear each other. */
export const CHANNEL = 'tandem';

/** Tells every replica. The embedded database has none to tell. */
export async function tell(db: Db, topic: Topic, about = ''): Promise<void> {
  if (isShared(db))
    await sql`select pg_notify(${CHANNEL}, ${`${topic} ${about}`.trim()})`.execute(db);
}
