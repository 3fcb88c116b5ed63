/**
 * Figures of members that are older than a programme keeps them: found by looking through all there are.
 * @module
 */
import { sql, type SqlBool } from 'kysely';
import type { Db } from './db.js';
import type { FigureName } from './figures.js';

/** Old figures of a programme. */
export type OldFigureStore = ReturnType<typeof oldFigureStore>;

/** Queries on old figures. */
export const oldFigureStore = (db: Db) => ({
  /** Some figures of members on days before one, in order, from where the last ones ended: all are looked through once. */
  async some(
    programme: number,
    before: string,
    { after, limit }: { after: FigureName | undefined; limit: number },
  ): Promise<FigureName[]> {
    let query = db
      .selectFrom('link_figures')
      .select(COLUMNS)
      .where('programme', '=', programme)
      .where('member', '>', 0)
      .where('day', '<', before);
    if (after) {
      const { member, content, network, day, class: name } = after;
      query = query.where(
        sql<SqlBool>`(member, content, network, day, class) > (${member}, ${content}, ${network}, ${day}, ${name})`,
      );
    }
    for (const column of COLUMNS) query = query.orderBy(column);
    return query.limit(limit).execute();
  },
});

const COLUMNS = ['member', 'content', 'network', 'day', 'class'] as const;
