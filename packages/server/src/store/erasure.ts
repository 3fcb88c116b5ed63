/**
 * Forgetting everything that is kept about one member.
 *
 * What stays after erasure: the number, reserved for ever, and totals, which are nobody's now. A total that fell
 * when somebody is erased would tell, by the difference, what they had done.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { chunks, type Db } from './db.js';
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

  /** Forgets a member: their hits and figures become nobody's, everything else goes. */
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
    for (const table of ['hits', 'clicks', 'credits'] as const)
      await db
        .updateTable(table)
        .set({ member: 0 })
        .where('programme', '=', programme)
        .where('member', '=', member)
        .execute();
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

  /** Adds a member's figures to nobody's, one by one. */
  async figuresToNobody(programme: number, member: number): Promise<void> {
    const figures = await db
      .selectFrom('link_figures')
      .selectAll()
      .where('programme', '=', programme)
      .where('member', '=', member)
      .execute();
    for (const row of figures)
      await db
        .insertInto('link_figures')
        .values({ ...row, member: 0 })
        .onConflict((oc) =>
          oc
            .columns(['programme', 'member', 'content', 'network', 'day', 'class'])
            .doUpdateSet((eb) => ({ hits: eb('link_figures.hits', '+', eb.ref('excluded.hits')) })),
        )
        .execute();
    await db
      .deleteFrom('link_figures')
      .where('programme', '=', programme)
      .where('member', '=', member)
      .execute();
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
