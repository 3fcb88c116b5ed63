/**
 * The tables, step by step: forward only, each step in one transaction and recorded.
 * @module
 */
import { sql, type Kysely } from 'kysely';
import { isShared } from './db.js';
import { addFirstTables } from './migrations/0001-tables.js';
import { addGuestApplause } from './migrations/0002-guest-applause.js';
import { addTogether } from './migrations/0003-together.js';
import { addReplicas } from './migrations/0005-replicas.js';
import { addPrivacy } from './migrations/0006-privacy.js';
import { addDesk } from './migrations/0004-desk.js';
import { addAccess } from './migrations/0006-access.js';
import { keepStandings } from './migrations/0007-standings.js';
import { addErasures } from './migrations/0008-erasures.js';
import { addHitFacts } from './migrations/0009-hit-facts.js';
import { addScoreLevels } from './migrations/0010-score-levels.js';
import { addVoices } from './migrations/0011-voices.js';
import { addShareTimes } from './migrations/0012-share-times.js';
import { findHitsByDay } from './migrations/0013-hits-by-day.js';
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
  ['0005-replicas', addReplicas],
  ['0006-privacy', addPrivacy],
  ['0006-access', addAccess],
  ['0007-standings', keepStandings],
  ['0008-erasures', addErasures],
  ['0009-hit-facts', addHitFacts],
  ['0010-score-levels', addScoreLevels],
  ['0011-voices', addVoices],
  ['0012-share-times', addShareTimes],
  ['0013-hits-by-day', findHitsByDay],
];

/** Names the lock that lets one replica at a time change tables: any number that nothing else uses. */
const LOCK = 0x54444d31;

/** The names of all steps, in order. */
export const STEP_NAMES: readonly string[] = STEPS.map(([name]) => name);

/**
 * Brings the tables up to date. Where several replicas start at once, one does and the others wait.
 *
 * @param through the last step to take; all of them when absent
 */
export async function migrate(
  database: Kysely<Tables>,
  now: number,
  through?: string,
): Promise<void> {
  const db = database as unknown as Migrated;
  const last = through === undefined ? STEPS.length : STEP_NAMES.indexOf(through) + 1;
  for (const one of [undefined, ...STEPS.slice(0, last)])
    await db.transaction().execute(async (transaction) => {
      if (isShared(database)) await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
      await (one ? apply(transaction, one, now) : makeRecord(transaction));
    });
}

const makeRecord = (db: Migrated) =>
  db.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('applied_at', 'bigint', (column) => column.notNull())
    .execute();

async function apply(db: Migrated, [name, step]: (typeof STEPS)[number], now: number) {
  const done = await db
    .selectFrom('migrations')
    .select('name')
    .where('name', '=', name)
    .executeTakeFirst();
  if (done) return;
  await step(db as unknown as Kysely<Tables>);
  await db.insertInto('migrations').values({ name, applied_at: now }).execute();
}
