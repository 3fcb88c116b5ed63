/**
 * Counts of counts: how many people have points of a whole stretch, so that a place is read from few rows.
 * @module
 */
import { sql, type Kysely } from 'kysely';
import type { Tables } from '../schema.js';
import { createTables } from './create-table.js';

/** Creates the table and fills it from the counts that are there: stretches of 64 points and of 4,096. */
export async function addScoreLevels(db: Kysely<Tables>): Promise<void> {
  await createTables(db, {
    score_levels: {
      columns:
        'programme integer, period text, key text, level integer, stretch bigint, members integer',
      key: ['programme', 'period', 'key', 'level', 'stretch'],
    },
  });
  for (const [level, size] of [
    [1, 64],
    [2, 4_096],
  ] as const)
    await sql`insert into score_levels
      select programme, period, key, ${sql.lit(level)}, points / ${sql.lit(size)}, sum(members)
      from score_counts where points > 0
      group by programme, period, key, points / ${sql.lit(size)}`.execute(db);
}
