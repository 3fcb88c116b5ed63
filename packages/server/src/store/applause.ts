/**
 * Applause: one a member and content, counted on the content as it happens.
 * @module
 */
import type { Db } from './db.js';

/** Who applauded what. */
export type ApplauseStore = ReturnType<typeof applauseStore>;

/** Queries on applause. */
export const applauseStore = (db: Db) => {
  const count = async (programme: number, content: number, step: 1 | -1) => {
    await db
      .updateTable('contents')
      .set((eb) => ({ applause: eb('applause', '+', step) }))
      .where('programme', '=', programme)
      .where('content', '=', content)
      .execute();
  };
  return {
    /** Applauds; says whether it was the first time. */
    async add(row: { programme: number; member: number; content: number; at: number }) {
      const added = await db
        .insertInto('applause')
        .values(row)
        .onConflict((oc) => oc.doNothing())
        .returning('at')
        .executeTakeFirst();
      if (added) await count(row.programme, row.content, 1);
      return added !== undefined;
    },

    /** Takes applause back; says whether there was any. */
    async remove(programme: number, member: number, content: number) {
      const removed = await db
        .deleteFrom('applause')
        .where('programme', '=', programme)
        .where('member', '=', member)
        .where('content', '=', content)
        .returning('at')
        .executeTakeFirst();
      if (removed) await count(programme, content, -1);
      return removed !== undefined;
    },
  };
};
