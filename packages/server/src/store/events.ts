/**
 * Facts of the live stream, kept for an hour so that a stream resumes after a restart too.
 * @module
 */
import { chunks, type Db } from './db.js';
import type { EventsTable } from './schema.js';

/** The facts of the last hour. */
export type EventStore = ReturnType<typeof eventStore>;

/** Queries on facts. */
export const eventStore = (db: Db) => ({
  /** Adds facts. */
  async add(rows: readonly EventsTable[]): Promise<void> {
    for (const part of chunks(rows)) await db.insertInto('events').values(part).execute();
  },

  /** The facts since a moment, oldest first. */
  async since(at: number): Promise<EventsTable[]> {
    return db.selectFrom('events').selectAll().where('at', '>=', at).orderBy('event').execute();
  },

  /** Forgets the facts of one programme before an id. */
  async forget(programme: number, before: number): Promise<void> {
    await db
      .deleteFrom('events')
      .where('programme', '=', programme)
      .where('event', '<', before)
      .execute();
  },
});
