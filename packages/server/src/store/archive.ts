/**
 * The whole store as lines: written from one moment while a service runs, read into an empty database of
 * either kind, of this version or an earlier one.
 *
 * What belongs to a day or an hour stays out, the salts of visitors above all; the list of erasures too, for
 * it must be newer than the backup that it corrects.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { Kysely, sql, type Dialect } from 'kysely';
import { chunks, isShared, type Db } from './db.js';
import { migrate, STEP_NAMES } from './migrations.js';
import type { Tables } from './schema.js';

/** The first line, then rows of tables, then the last line. */
export type ArchiveLine =
  | { archive: 1; steps: string[]; at: number }
  | { table: string; rows: Record<string, string | number | null>[] }
  | { end: number };

type Rows = Extract<ArchiveLine, { table: string }>['rows'];

const LEFT_OUT = new Set([
  ...['migrations', 'salts', 'visits', 'own_visitors', 'events', 'live_head', 'live_readers'],
  ...['answers', 'erasures'],
]);
const PAGE = 2_000;

/** Writes every row of one moment. Nobody waits for it. */
export async function writeArchive(
  dialect: Dialect,
  now: number,
  write: (line: ArchiveLine) => Promise<void>,
): Promise<number> {
  const database = new Kysely<Tables>({ dialect });
  try {
    return await database.connection().execute(async (db) => {
      const mode = isShared(db) ? 'isolation level repeatable read read only' : 'deferred';
      await sql.raw(`begin ${mode}`).execute(db);
      await write({ archive: 1, steps: [...(await stepsOf(db))], at: now });
      let count = 0;
      for (const { name } of await db.introspection.getTables()) {
        if (LEFT_OUT.has(name)) continue;
        for await (const rows of isShared(db) ? byCursor(db, name) : byRow(db, name)) {
          await write({ table: name, rows });
          count += rows.length;
        }
      }
      await sql.raw('commit').execute(db);
      await write({ end: count });
      return count;
    });
  } finally {
    await database.destroy();
  }
}

/**
 * Reads an archive into an empty database, then brings its tables up to date.
 *
 * @throws TandemError `database_not_empty`, `archive_newer`, `archive_cut_off`
 */
export async function readArchive(
  dialect: Dialect,
  now: number,
  lines: AsyncIterable<ArchiveLine>,
): Promise<number> {
  const db = new Kysely<Tables>({ dialect });
  const reading = lines[Symbol.asyncIterator]();
  try {
    const { value: head } = await reading.next();
    await migrate(db, now, lastStep(head));
    const count = await db.transaction().execute(async (transaction) => {
      await refuseFull(transaction);
      return fill(transaction, { [Symbol.asyncIterator]: () => reading });
    });
    await migrate(db, now);
    return count;
  } finally {
    await db.destroy();
  }
}

const stepsOf = async (db: Db): Promise<string[]> => {
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(
    db,
  );
  return rows.map(({ name }) => name);
};

function lastStep(head: ArchiveLine | undefined): string {
  if (!head || !('archive' in head))
    throw new TandemError('archive_unreadable', 'This is no backup that Tandem wrote.');
  const unknown = head.steps.filter((name) => !STEP_NAMES.includes(name));
  const last = STEP_NAMES.findLast((name) => head.steps.includes(name));
  if (unknown.length === 0 && last !== undefined) return last;
  throw new TandemError(
    'archive_newer',
    `A newer version of Tandem wrote this backup (${unknown.join(', ')}): restore it with that version.`,
  );
}

async function refuseFull(db: Db): Promise<void> {
  const some = await db.selectFrom('programmes').select('programme').executeTakeFirst();
  if (!some) return;
  throw new TandemError(
    'database_not_empty',
    'A backup is restored into an empty database, and this one has programmes.',
  );
}

async function fill(db: Db, lines: AsyncIterable<ArchiveLine>): Promise<number> {
  let count = 0;
  for await (const line of lines) {
    if ('end' in line && line.end === count) return count;
    if (!('rows' in line)) break;
    for (const part of chunks(line.rows))
      await db
        .insertInto(line.table as 'programmes')
        .values(part as never)
        .execute();
    count += line.rows.length;
  }
  throw new TandemError(
    'archive_cut_off',
    'The end of this backup is missing: nothing was restored. Take another copy of it.',
  );
}

async function* byCursor(db: Db, table: string): AsyncGenerator<Rows> {
  await sql`declare archive cursor for select * from ${sql.table(table)}`.execute(db);
  for (;;) {
    const { rows } = await sql<Rows[number]>`${sql.raw(`fetch ${PAGE} from archive`)}`.execute(db);
    if (rows.length > 0) yield rows;
    if (rows.length < PAGE) break;
  }
  await sql.raw('close archive').execute(db);
}

async function* byRow(db: Db, table: string): AsyncGenerator<Rows> {
  for (let last = -1; ;) {
    const { rows } = await sql<Rows[number] & { row: number }>`
      select rowid as "row", * from ${sql.table(table)} where rowid > ${last}
      order by rowid limit ${PAGE}`.execute(db);
    last = rows.at(-1)?.row ?? last;
    if (rows.length > 0) yield rows.map(({ row: _, ...columns }) => columns as Rows[number]);
    if (rows.length < PAGE) return;
  }
}
