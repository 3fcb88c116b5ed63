/**
 * Everything that is kept about one member: handing it over, and forgetting it.
 *
 * What stays after erasure: the number, reserved for ever, and totals, which are nobody's now.
 * @module
 */
import { conversionStore } from './conversions.js';
import { chunks, iso, type Db } from './db.js';
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

const KEPT = [
  'people',
  'members',
  'consents',
  'shares',
  'points',
  'applause',
  'steps',
  'certificates',
  'mission_takers',
] as const;

/** Export and erasure. */
export type ErasureStore = ReturnType<typeof erasureStore>;

/** Queries on all that is one member's. */
export const erasureStore = (db: Db) => ({
  /** Every row about a member, by table; of hits what its sharer may see. */
  async read(
    programme: number,
    member: number,
  ): Promise<Record<string, Record<string, unknown>[]>> {
    const tables: Record<string, Record<string, unknown>[]> = {};
    for (const table of KEPT) {
      const rows = await db
        .selectFrom(table)
        .selectAll()
        .where('programme', '=', programme)
        .where('member', '=', member)
        .execute();
      tables[table] = rows.map(({ programme: _, ...row }) => readable(row));
    }
    Object.assign(tables, await kudosStore(db).kept(programme, member));
    const conversions = await conversionStore(db).kept(programme, member);
    Object.assign(tables, { conversions: conversions.map(readable) });
    const hits = await db
      .selectFrom('hits')
      .select(['at', 'content', 'network', 'class', 'reason', 'version'])
      .where('programme', '=', programme)
      .where('member', '=', member)
      .orderBy('at')
      .execute();
    const numbers = [...hits, ...Object.values(tables).flat()].map((row) => numberOf(row));
    return { ...tables, hits: hits.map(readable), contents: await this.named(programme, numbers) };
  },

  /** Contents by number, so that a person can read what the numbers stand for. */
  async named(programme: number, numbers: readonly (number | undefined)[]) {
    const found: Record<string, unknown>[] = [];
    for (const part of chunks([...new Set(numbers.filter((number) => number !== undefined))]))
      found.push(
        ...(await db
          .selectFrom('contents')
          .select(['content', 'id', 'title', 'url'])
          .where('programme', '=', programme)
          .where('content', 'in', part)
          .execute()),
      );
    return found;
  },

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

/** Moments as text. */
const readable = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) =>
      typeof value === 'number' && /(?:^|_)at$/.test(name) ? [name, iso(value)] : [name, value],
    ),
  );

const numberOf = (row: object): number | undefined =>
  'content' in row && typeof row.content === 'number' ? row.content : undefined;
