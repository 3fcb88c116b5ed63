/**
 * Standings that are kept: who may be shown stands beside each score, and how many have which points beside them.
 * @module
 */
import { sql, type Kysely } from 'kysely';
import { isShared } from '../db.js';
import type { Tables } from '../schema.js';

/** Adds the columns and tables, and fills them from what is there. */
export async function keepStandings(db: Kysely<Tables>): Promise<void> {
  // The embedded database knows one size of whole number; sums outgrow PostgreSQL's smaller one.
  if (isShared(db))
    for (const name of ['points', 'scores', 'group_days'])
      await db.schema
        .alterTable(name)
        .alterColumn('points', (c) => c.setDataType('bigint'))
        .execute();
  for (const name of ['visible', 'lot'])
    await db.schema
      .alterTable('scores')
      .addColumn(name, 'integer', (c) => c.notNull().defaultTo(0))
      .execute();
  const lot = isShared(db) ? sql`floor(random() * 2147483647)` : sql`abs(random()) % 2147483647`;
  const shown = sql`select 1 from members where members.programme = scores.programme
    and members.member = scores.member and members.status = 'active' and members.leaderboard = 1`;
  await sql`update scores set lot = ${lot},
    visible = case when exists (${shown}) then 1 else 0 end`.execute(db);
  await db.schema
    .createIndex('scores_index_2')
    .on('scores')
    .columns(['programme', 'period', 'key', 'visible', 'points', 'lot', 'member'])
    .execute();
  await db.schema
    .createTable('score_counts')
    .addColumn('programme', 'integer', (c) => c.notNull())
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('points', 'bigint', (c) => c.notNull())
    .addColumn('members', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('score_counts_key', ['programme', 'period', 'key', 'points'])
    .execute();
  await sql`insert into score_counts select programme, period, key, points, count(*) from scores
    where visible = 1 and points <> 0 group by programme, period, key, points`.execute(db);
  await db.schema
    .createTable('fields')
    .addColumn('programme', 'integer', (c) => c.primaryKey())
    .addColumn('people', 'integer', (c) => c.notNull())
    .execute();
  await sql`insert into fields select programme, count(*) from members
    where status = 'active' and leaderboard = 1 group by programme`.execute(db);
}
