/**
 * The plan of a programme: entries by the days they take.
 * @module
 */
import type { PlanDraft } from '@tandem-advocacy/core/schemas';
import type * as z from 'zod/mini';
import { fromJson, type Db } from './db.js';

/** An entry as it is kept. */
export interface PlanRow extends z.output<typeof PlanDraft> {
  id: string;
}

/** Days of the plan, both included, at most so many entries. */
export interface PlanStretch {
  from: string;
  to: string;
  limit: number;
}

/** The plan of a programme. */
export type PlanStore = ReturnType<typeof planStore>;

/** Queries on the plan. */
export const planStore = (db: Db) => ({
  /** Writes an entry, new or changed. */
  async put(programme: number, { id, ...draft }: PlanRow): Promise<void> {
    const row = {
      draft: JSON.stringify(draft),
      first_day: draft.startsOn,
      last_day: draft.endsOn ?? draft.startsOn,
    };
    await db
      .insertInto('plan_entries')
      .values({ programme, id, ...row })
      .onConflict((oc) => oc.columns(['programme', 'id']).doUpdateSet(row))
      .execute();
  },

  /** Takes an entry out; says whether it was there. */
  async remove(programme: number, id: string): Promise<boolean> {
    const gone = await db
      .deleteFrom('plan_entries')
      .where('programme', '=', programme)
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    return gone !== undefined;
  },

  /** The entries that take any of some days, soonest first. */
  async between(programme: number, { from, to, limit }: PlanStretch): Promise<PlanRow[]> {
    const rows = await db
      .selectFrom('plan_entries')
      .select(['id', 'draft'])
      .where('programme', '=', programme)
      .where('last_day', '>=', from)
      .where('first_day', '<=', to)
      .orderBy('first_day')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(({ id, draft }) => ({ ...fromJson<Omit<PlanRow, 'id'>>(draft), id }));
  },
});
