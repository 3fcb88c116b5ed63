/**
 * Figures of members that are older than a programme keeps them: found by looking through all there are.
 * @module
 */
import type { Db } from './db.js';
import type { FigureName } from './figures.js';

/** Old figures of a programme. */
export type OldFigureStore = ReturnType<typeof oldFigureStore>;

/** Queries on old figures. */
export const oldFigureStore = (db: Db) => ({
  /** Some figures of members on days before one. */
  some: (programme: number, before: string, limit: number): Promise<FigureName[]> =>
    db
      .selectFrom('link_figures')
      .select(['member', 'content', 'network', 'day', 'class'])
      .where('programme', '=', programme)
      .where('member', '<>', 0)
      .where('day', '<', before)
      .limit(limit)
      .execute(),
});
