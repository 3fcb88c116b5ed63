/**
 * The visitor salts that replicas share: the first to need a day's salt makes it, and all others find it.
 * @module
 */
import { sql } from 'kysely';
import { isShared, type Db } from './db.js';
import type { SaltsTable } from './schema-replicas.js';

/** The salts of all programmes. */
export type SaltStore = ReturnType<typeof saltStore>;

/** Queries on salts. */
export const saltStore = (db: Db) => ({
  /**
   * Offers salts and answers those that count: what was there first. Those whose day has ended are
   * written over: the table's file is replaced, for a deleted row would stay in it for a while.
   */
  async settle(offered: readonly SaltsTable[], now: number): Promise<SaltsTable[]> {
    return db.transaction().execute(async (transaction) => {
      if (isShared(db)) await sql`lock table salts in exclusive mode`.execute(transaction);
      const kept = await transaction.selectFrom('salts').selectAll().execute();
      const known = new Set(kept.map(nameOf));
      const counting = [...kept, ...offered.filter((salt) => !known.has(nameOf(salt)))].filter(
        ({ ends_at }) => ends_at > now,
      );
      if (counting.length === kept.length && counting.every((salt) => known.has(nameOf(salt))))
        return kept;
      if (isShared(db)) await sql`truncate salts`.execute(transaction);
      else await transaction.deleteFrom('salts').execute();
      if (counting.length > 0) await transaction.insertInto('salts').values(counting).execute();
      return counting;
    });
  },
});

const nameOf = ({ programme, ends_at }: SaltsTable) => `${programme} ${ends_at}`;
