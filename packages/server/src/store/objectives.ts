/**
 * Objectives of a programme.
 * @module
 */
import type { ObjectiveDraft } from '@tandem-advocacy/core/schemas';
import { fromJson, type Db } from './db.js';

/** An objective as it was set: the day it began is known. */
export interface ObjectiveRow extends ObjectiveDraft {
  id: string;
  from: number;
  startsOn: string;
}

/** The objectives of a programme. */
export type ObjectiveStore = ReturnType<typeof objectiveStore>;

/** Queries on objectives. */
export const objectiveStore = (db: Db) => ({
  /** Every objective, in the order in which they were set. */
  async list(programme: number): Promise<ObjectiveRow[]> {
    const rows = await db
      .selectFrom('objectives')
      .select('draft')
      .where('programme', '=', programme)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(({ draft }) => fromJson<ObjectiveRow>(draft));
  },

  /** Writes an objective, new or changed. */
  async put(programme: number, objective: ObjectiveRow, at: number): Promise<void> {
    const draft = JSON.stringify(objective);
    await db
      .insertInto('objectives')
      .values({ programme, id: objective.id, draft, created_at: at })
      .onConflict((oc) => oc.columns(['programme', 'id']).doUpdateSet({ draft }))
      .execute();
  },

  /** Drops an objective; says whether it was there. */
  async drop(programme: number, id: string): Promise<boolean> {
    const { numDeletedRows } = await db
      .deleteFrom('objectives')
      .where('programme', '=', programme)
      .where('id', '=', id)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  },
});
