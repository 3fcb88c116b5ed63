/**
 * Forgetting everything that is kept about one member.
 *
 * What stays after erasure: the number, reserved for ever, and totals, which are nobody's now.
 * @module
 */
import type { Db } from './db.js';
import { kudosStore } from './kudos.js';
import { hide } from './scores.js';

const OWN = [
  'people',
  'members',
  'consents',
  'shares',
  'points',
  'scores',
  'applause',
  'own_visitors',
  'steps',
  'certificates',
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
    await this.figuresToNobody(programme, member);
    for (const table of ['hits', 'clicks', 'credits'] as const)
      await db
        .updateTable(table)
        .set({ member: 0 })
        .where('programme', '=', programme)
        .where('member', '=', member)
        .execute();
    await hide(db, { programme, member });
    await this.takeBackApplause(programme, member);
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

  /** Counts a member's applause out of the contents they applauded. */
  async takeBackApplause(programme: number, member: number): Promise<void> {
    await db
      .updateTable('contents')
      .set((eb) => ({ applause: eb('applause', '-', 1) }))
      .where('programme', '=', programme)
      .where('content', 'in', (eb) =>
        eb
          .selectFrom('applause')
          .select('content')
          .where('programme', '=', programme)
          .where('member', '=', member),
      )
      .execute();
  },
});
