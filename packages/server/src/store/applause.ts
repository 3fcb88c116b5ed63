/**
 * Applause: one a person and content, counted on the content as it happens.
 *
 * A member's stands under their number, anybody else's under a keyed pseudonym.
 * @module
 */
import { chunks, iso, type Db } from './db.js';

/** Somebody who may applaud: by their number if they ever joined, and by their pseudonym. */
export interface Applauder {
  programme: number;
  /** 0 for whoever never joined. */
  member: number;
  guest: string;
}

/** Who applauded what. */
export type ApplauseStore = ReturnType<typeof applauseStore>;

/** Queries on applause. */
export const applauseStore = (db: Db) => {
  const ofMember = ({ programme, member }: Applauder) =>
    db.selectFrom('applause').where('programme', '=', programme).where('member', '=', member);
  const ofGuest = ({ programme, guest }: Applauder) =>
    db.selectFrom('guest_applause').where('programme', '=', programme).where('reader', '=', guest);
  const count = async (programme: number, contents: number[], step: 1 | -1) => {
    for (const part of chunks(contents))
      await db
        .updateTable('contents')
        .set((eb) => ({ applause: eb('applause', '+', step) }))
        .where('programme', '=', programme)
        .where('content', 'in', part)
        .execute();
  };
  return {
    /** Which of some contents somebody applauded, before they joined or since. */
    async of(who: Applauder, contents: readonly number[]): Promise<Set<number>> {
      const found = new Set<number>();
      for (const part of chunks(contents))
        for (const { content } of [
          ...(await ofMember(who).select('content').where('content', 'in', part).execute()),
          ...(await ofGuest(who).select('content').where('content', 'in', part).execute()),
        ])
          found.add(content);
      return found;
    },

    /** Applauds, as a member or as a guest; says whether it was the first time. */
    async add(
      who: Applauder,
      { as, ...row }: { as: 'member' | 'guest'; content: number; at: number },
    ) {
      if ((await this.of(who, [row.content])).size > 0) return false;
      const { programme, member, guest: reader } = who;
      if (as === 'member')
        await db
          .insertInto('applause')
          .values({ programme, member, ...row })
          .execute();
      else
        await db
          .insertInto('guest_applause')
          .values({ programme, reader, ...row })
          .execute();
      await count(programme, [row.content], 1);
      return true;
    },

    /** Takes applause back; says whether there was any. */
    async remove({ programme, member, guest }: Applauder, content: number) {
      const own = await db
        .deleteFrom('applause')
        .where('programme', '=', programme)
        .where('member', '=', member)
        .where('content', '=', content)
        .returning('at')
        .execute();
      const before = await db
        .deleteFrom('guest_applause')
        .where('programme', '=', programme)
        .where('reader', '=', guest)
        .where('content', '=', content)
        .returning('at')
        .execute();
      const removed = own.length + before.length > 0;
      if (removed) await count(programme, [content], -1);
      return removed;
    },

    /** What somebody applauded without being a member, for their export. */
    async keptOfGuest(who: Applauder) {
      const rows = await ofGuest(who).select(['reader', 'content', 'at']).execute();
      return rows.map((row) => ({ ...row, at: iso(row.at) }));
    },

    /** Forgets that somebody applauded without being a member; says which contents it was. They keep their number. */
    async forgetGuest({ programme, guest }: Applauder): Promise<number[]> {
      const gone = await db
        .deleteFrom('guest_applause')
        .where('programme', '=', programme)
        .where('reader', '=', guest)
        .returning('content')
        .execute();
      return gone.map(({ content }) => content);
    },
  };
};
