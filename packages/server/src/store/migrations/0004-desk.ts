/**
 * The lead's desk: settings of a programme, seals of seasons, objectives, what days brought, conversions,
 * invitations, aliases.
 * @module
 */
import { sql, type Kysely } from 'kysely';
import { sealOf } from '@tandem-advocacy/core/rules';
import { fromJson } from '../db.js';
import type { DeskTables } from '../schema-desk.js';
import type { Tables } from '../schema.js';
import { createTables, type Table } from './create-table.js';

const TABLES: Record<keyof DeskTables, Table> = {
  objectives: {
    columns: 'programme integer, id text, draft text, created_at bigint',
    key: ['programme', 'id'],
  },
  day_figures: {
    columns: 'programme integer, day text, network text, class text, hits bigint',
    key: ['programme', 'day', 'network', 'class'],
  },
  day_visitors: {
    columns: 'programme integer, day text, visitors integer',
    key: ['programme', 'day'],
  },
  clicks: {
    columns:
      'programme integer, tcid text, at bigint, member integer, content integer, network text',
    key: ['programme', 'tcid'],
    indexes: [
      ['programme', 'at'],
      ['programme', 'member'],
    ],
  },
  conversions: {
    columns: `
      programme integer, id text, kind text, value bigint?, currency text?, at bigint,
      received_at bigint, sent text, reason text?`,
    key: ['programme', 'id'],
    indexes: [['programme', 'at']],
  },
  credits: {
    columns: `
      programme integer, conversion text, position integer, tcid text?, member integer,
      content integer, network text, share integer, value bigint?`,
    key: ['programme', 'conversion', 'position'],
    indexes: [
      ['programme', 'content'],
      ['programme', 'member'],
      ['programme', 'tcid'],
    ],
  },
  invitations: {
    columns: `
      programme integer, id text, circle text, note text?, created_at bigint, expires_at bigint,
      used_at bigint?, revoked_at bigint?`,
    key: ['programme', 'id'],
  },
  guests: {
    columns: `
      programme integer, guest text, invitation text, circle text, name text, locale text?,
      created_at bigint, renewal text, spent text?`,
    key: ['programme', 'guest'],
    indexes: [['programme', 'invitation']],
  },
  aliases: {
    columns: 'programme integer, alias text, content integer, renamed text?, created_at bigint',
    key: ['programme', 'alias'],
    unique: [['alias']],
  },
};

/** What a period is asked about, by its time. */
const BY_TIME: readonly (readonly [table: string, column: string])[] = [
  ['shares', 'prepared_at'],
  ['applause', 'at'],
  ['steps', 'at'],
  ['certificates', 'earned_at'],
];

/** Adds them. */
export async function addDesk(db: Kysely<Tables>): Promise<void> {
  await createTables(db, TABLES);
  for (const [table, column] of BY_TIME)
    await db.schema
      .createIndex(`${table}_by_time`)
      .on(table)
      .columns(['programme', column])
      .execute();
  const text = async (table: string, column: string, value: string) =>
    db.schema
      .alterTable(table)
      .addColumn(column, 'text', (c) => c.notNull().defaultTo(value))
      .execute();
  await text('programmes', 'settings', '{}');
  await text('seasons', 'seal', '');
  await db.schema
    .alterTable('courses')
    .addColumn('retired', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await sealSeasons(db);
  await db
    .insertInto('day_figures')
    .columns(['programme', 'day', 'network', 'class', 'hits'])
    .expression((eb) =>
      eb
        .selectFrom('link_figures')
        .select(['programme', 'day', 'network', 'class'])
        .select(sql<number>`sum(hits)`.as('hits'))
        .groupBy(['programme', 'day', 'network', 'class']),
    )
    .execute();
}

/** Seasons of before are sealed with the rules they have. */
async function sealSeasons(db: Kysely<Tables>): Promise<void> {
  for (const { programme, id, rules } of await db
    .selectFrom('seasons')
    .select(['programme', 'id', 'rules'])
    .execute())
    await db
      .updateTable('seasons')
      .set({ seal: sealOf(fromJson<object>(rules)) })
      .where('programme', '=', programme)
      .where('id', '=', id)
      .execute();
}
