/**
 * Facts of the live stream, kept for an hour so that a stream resumes after a restart too, and who reads it.
 * @module
 */
import { chunks, type Db } from './db.js';
import { tell } from './notices.js';
import type { EventsTable } from './schema.js';

/** The facts of the last hour. */
export type EventStore = ReturnType<typeof eventStore>;

/** Queries on facts. */
export const eventStore = (db: Db) => ({
  /** Adds facts. */
  async add(rows: readonly EventsTable[]): Promise<void> {
    for (const part of chunks(rows)) await db.insertInto('events').values(part).execute();
  },

  /**
   * Adds facts of one replica among several: ids are given here, in the order of the commits, so that
   * whoever reads up to one id has missed none. Ids grow with time: microseconds since 1970 at least.
   */
  async append(rows: readonly Omit<EventsTable, 'event'>[], now: number): Promise<void> {
    await db.transaction().execute(async (transaction) => {
      const head = await transaction
        .updateTable('live_head')
        .set((eb) => ({
          event: eb
            .case()
            .when('event', '<', now * 1000)
            .then(now * 1000)
            .else(eb.ref('event'))
            .end(),
        }))
        .where('programme', '=', 0)
        .returning('event')
        .executeTakeFirstOrThrow();
      const numbered = rows.map((row, i) => ({ ...row, event: head.event + 1 + i }));
      for (const part of chunks(numbered))
        await transaction.insertInto('events').values(part).execute();
      await transaction
        .updateTable('live_head')
        .set({ event: head.event + rows.length })
        .where('programme', '=', 0)
        .execute();
      await tell(transaction, 'events');
    });
  },

  /** The id of the newest fact that was appended, 0 before the first. */
  async head(): Promise<number> {
    const row = await db
      .selectFrom('live_head')
      .select('event')
      .where('programme', '=', 0)
      .executeTakeFirst();
    return row?.event ?? 0;
  },

  /** The facts after an id, oldest first, a part of them at a time. */
  async after(event: number, limit = 2_000): Promise<EventsTable[]> {
    return db
      .selectFrom('events')
      .selectAll()
      .where('event', '>', event)
      .orderBy('event')
      .limit(limit)
      .execute();
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

  /**
   * Forgets the facts of one programme from before a moment, and who read no later than that: where nothing
   * happens and nobody reads, nothing else does.
   */
  async forgetOld(programme: number, before: number): Promise<void> {
    await this.forget(programme, before * 1000);
    await db
      .deleteFrom('live_readers')
      .where('programme', '=', programme)
      .where('until', '<', before)
      .execute();
  },

  /** Notes that members read, or read lately: until when somebody may want to know what they missed. */
  async noteReaders(
    readers: readonly { programme: number; member: number }[],
    until: number,
  ): Promise<void> {
    for (const part of chunks(readers))
      await db
        .insertInto('live_readers')
        .values(part.map((reader) => ({ ...reader, until })))
        .onConflict((oc) => oc.columns(['programme', 'member']).doUpdateSet({ until }))
        .execute();
  },

  /** Which of some members read, or read lately, on whichever replica. */
  async readers(programme: number, members: readonly number[], now: number): Promise<Set<number>> {
    const found = new Set<number>();
    for (const part of chunks(members))
      for (const { member } of await db
        .selectFrom('live_readers')
        .select('member')
        .where('programme', '=', programme)
        .where('member', 'in', part)
        .where('until', '>=', now)
        .execute())
        found.add(member);
    return found;
  },
});
