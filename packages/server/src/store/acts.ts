/**
 * The log of administrative acts: added to, never changed; each line seals the one before.
 * @module
 */
import { createHash } from 'node:crypto';
import type { Db } from './db.js';
import type { ActsTable } from './schema-access.js';

/** One act. */
export type Act = Omit<ActsTable, 'programme' | 'entry' | 'hash'>;

/** The acts of a service. */
export type ActStore = ReturnType<typeof actStore>;

const ATTEMPTS = 5;

/** Queries on acts. */
export const actStore = (db: Db) => ({
  /** Adds a line. */
  async add(programme: number, act: Act): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const last = await db
        .selectFrom('acts')
        .select(['entry', 'hash'])
        .where('programme', '=', programme)
        .orderBy('entry', 'desc')
        .limit(1)
        .executeTakeFirst();
      const row = { programme, entry: (last?.entry ?? 0) + 1, ...act };
      const added = await db
        .insertInto('acts')
        .values({ ...row, hash: sealOfAct(last?.hash ?? '', row) })
        .onConflict((oc) => oc.doNothing())
        .returning('entry')
        .executeTakeFirst();
      if (added) return;
      // Another process was first with this number.
      if (attempt === ATTEMPTS) throw new Error('The act could not be logged.');
    }
  },

  /** Every act of a programme, oldest first, and the first line whose seal is not whole. */
  async read(programme: number): Promise<{ acts: ActsTable[]; broken: number | undefined }> {
    const rows = await db
      .selectFrom('acts')
      .selectAll()
      .where('programme', '=', programme)
      .orderBy('entry')
      .execute();
    const acts = rows.map((row) => ({ ...row, at: Number(row.at) }));
    const broken = acts.find(
      (row, i) => row.entry !== i + 1 || row.hash !== sealOfAct(acts[i - 1]?.hash ?? '', row),
    );
    return { acts, broken: broken?.entry };
  },
});

function sealOfAct(before: string, act: Omit<ActsTable, 'hash'>): string {
  const { programme, entry, at, actor, act: what, target, status } = act;
  const line = JSON.stringify([before, programme, entry, at, actor, what, target, status]);
  return createHash('sha256').update(line).digest('base64url');
}
