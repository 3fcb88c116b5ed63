/**
 * Aliases of links: none is ever deleted, so that what somebody printed goes on leading somewhere.
 * @module
 */
import type { Db } from './db.js';
import { tell } from './notices.js';
import type { AliasesTable } from './schema-desk.js';

/** An alias as it is kept. */
export type AliasRow = AliasesTable;

/** The aliases of a service. */
export type AliasStore = ReturnType<typeof aliasStore>;

/** Queries on aliases. */
export const aliasStore = (db: Db) => ({
  /** Where a name leads, whichever programme gave it: an address of a link names no programme. */
  async find(alias: string): Promise<AliasRow | undefined> {
    return db.selectFrom('aliases').selectAll().where('alias', '=', alias).executeTakeFirst();
  },

  /** Every alias of a programme, the newest first. */
  async list(programme: number): Promise<AliasRow[]> {
    return db
      .selectFrom('aliases')
      .selectAll()
      .where('programme', '=', programme)
      .orderBy('created_at', 'desc')
      .orderBy('alias')
      .limit(1000)
      .execute();
  },

  /** Adds an alias; says whether the name was free. */
  async add(row: AliasRow): Promise<boolean> {
    const added = await db
      .insertInto('aliases')
      .values(row)
      .onConflict((oc) => oc.doNothing())
      .returning('alias')
      .executeTakeFirst();
    if (added) await tell(db, 'aliases', row.alias);
    return added !== undefined;
  },

  /** Lets an alias lead elsewhere, and all that it was named before. */
  async point(programme: number, alias: string, content: number): Promise<void> {
    const led = await db
      .updateTable('aliases')
      .set({ content })
      .where('programme', '=', programme)
      .where((eb) => eb.or([eb('alias', '=', alias), eb('renamed', '=', alias)]))
      .returning('alias')
      .execute();
    for (const one of led) await tell(db, 'aliases', one.alias);
  },

  /** Notes the name that took another's place. */
  async rename(programme: number, from: string, to: string): Promise<void> {
    await db
      .updateTable('aliases')
      .set({ renamed: to })
      .where('programme', '=', programme)
      .where((eb) => eb.or([eb('alias', '=', from), eb('renamed', '=', from)]))
      .execute();
  },
});
