/**
 * Forgetting everything that is kept about one member.
 *
 * What stays after erasure: the number, reserved for ever, and totals, which are nobody's now. A total that fell
 * when somebody is erased would tell, by the difference, what they had done.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { sql, type SqlBool } from 'kysely';
import { chunks, inPortions, isAmong, portions, type Db } from './db.js';
import { figureStore } from './figures.js';
import { hitDays } from './hits.js';
import { invitationStore } from './invitations.js';
import { kudosStore } from './kudos.js';
import { hide } from './scores.js';

const OWN = [
  'people',
  'members',
  'consents',
  'points',
  'scores',
  'applause',
  'certificates',
  'own_visitors',
  'steps',
  'events',
  'kudos',
  'live_readers',
  'mission_takers',
] as const;

/** Erasure. */
export type ErasureStore = ReturnType<typeof erasureStore>;

/** Queries on all that is one member's. */
export const erasureStore = (db: Db) => ({
  /** Everybody who was erased, by number. */
  list: () => db.selectFrom('erasures').selectAll().orderBy('at').execute(),

  /** Forgets a member: their hits, figures and shares become nobody's, everything else goes. */
  async erase(programme: number, member: number, at = Date.now()): Promise<void> {
    await db
      .insertInto('erasures')
      .values({ programme, member, at })
      .onConflict((oc) => oc.doNothing())
      .execute();
    const person = await db
      .selectFrom('people')
      .select('sub')
      .where('programme', '=', programme)
      .where('member', '=', member)
      .executeTakeFirst();
    if (person) await invitationStore(db).forget(programme, person.sub);
    await this.figuresToNobody(programme, member);
    await this.hitsToNobody(programme, member);
    const which = sql<SqlBool>`programme = ${programme} and member = ${member}`;
    for (const table of ['clicks', 'credits'] as const)
      await inPortions(db, async (most) => {
        const { numUpdatedRows } = await db
          .updateTable(table)
          .set({ member: 0 })
          .where(isAmong(db, { table, which, most }))
          .executeTakeFirstOrThrow();
        return numUpdatedRows;
      });
    await hide(db, { programme, member });
    await this.sharesToNobody(programme, member);
    await kudosStore(db).forgetGiven(programme, member);
    for (const table of OWN)
      await db
        .deleteFrom(table)
        .where('programme', '=', programme)
        .where('member', '=', member)
        .execute();
  },

  /** Lets a member's hits be nobody's, a day at a time: readers have their turn in between. */
  async hitsToNobody(programme: number, member: number): Promise<void> {
    for await (const day of hitDays(db, programme)) {
      await db
        .updateTable('hits')
        .set({ member: 0 })
        .where('programme', '=', programme)
        .where('day', '=', day)
        .where('member', '=', member)
        .execute();
      await nextTurn();
    }
  },

  /** Adds a member's figures to nobody's. */
  async figuresToNobody(programme: number, member: number): Promise<void> {
    const figures = await db
      .selectFrom('link_figures')
      .select(['member', 'content', 'network', 'day', 'class'])
      .where('programme', '=', programme)
      .where('member', '=', member)
      .execute();
    for await (const part of portions(db, figures)) await figureStore(db).forget(programme, part);
  },

  /**
   * Makes a member's shares nobody's: counted still, under names that nobody has been told, without anything
   * that only their person needed. Applause is counted on its content and stays there.
   */
  async sharesToNobody(programme: number, member: number): Promise<void> {
    const gone = await db
      .deleteFrom('shares')
      .where('programme', '=', programme)
      .where('member', '=', member)
      .returningAll()
      .execute();
    const nobodys = gone.map((row) => ({
      ...row,
      ...{ member: 0, id: randomUUID(), declared_at: null, fingerprint: null },
      ...{ corroboration: null, corroborated_by: null, novelty: 0 },
    }));
    for (const part of chunks(nobodys)) await db.insertInto('shares').values(part).execute();
  },
});
