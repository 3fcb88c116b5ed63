/**
 * The tables, step by step: forward only, each step in one transaction and recorded.
 * @module
 */
import type { Kysely } from 'kysely';
import { addFirstTables } from './migrations/0001-tables.js';
import { addGuestApplause } from './migrations/0002-guest-applause.js';
import { addTogether } from './migrations/0003-together.js';
import { addPrivacy } from './migrations/0006-privacy.js';
import { addDesk } from './migrations/0004-desk.js';
import { addAccess } from './migrations/0006-access.js';
import type { Tables } from './schema.js';

interface MigrationsTable {
  name: string;
  applied_at: number;
}

type Migrated = Kysely<Tables & { migrations: MigrationsTable }>;

const STEPS: readonly (readonly [name: string, step: (db: Kysely<Tables>) => Promise<void>])[] = [
  ['0001-tables', addFirstTables],
  ['0002-guest-applause', addGuestApplause],
  ['0003-together', addTogether],
  ['0004-desk', addDesk],
  ['0006-privacy', addPrivacy],
  ['0006-access', addAccess],
];

/** Brings the tables up to date. */
export async function migrate(database: Kysely<Tables>, now: number): Promise<void> {
  const db = database as unknown as Migrated;
  await db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('applied_at', 'bigint', (column) => column.notNull())
    .execute();
  for (const [name, step] of STEPS)
    await db.transaction().execute(async (transaction) => {
      const done = await transaction
        .selectFrom('migrations')
        .select('name')
        .where('name', '=', name)
        .executeTakeFirst();
      if (done) return;
      await step(transaction as unknown as Kysely<Tables>);
      await transaction.insertInto('migrations').values({ name, applied_at: now }).execute();
    });
}
