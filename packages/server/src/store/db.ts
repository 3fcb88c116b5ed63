/**
 * What the nouns of the store share: the type of their database, and small habits of its use.
 * @module
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  PostgresAdapter,
  sql,
  type Insertable,
  type Kysely,
  type RawBuilder,
  type SqlBool,
} from 'kysely';
import type { Tables } from './schema.js';

/** The database, or a transaction on it. */
export type Db = Kysely<Tables>;

/** Whether other processes may write to it at the same time: it is PostgreSQL. */
export const isShared = (db: Pick<Db, 'getExecutor'>): boolean =>
  db.getExecutor().adapter instanceof PostgresAdapter;

/** Cuts a list so that no statement has too many parameters. Nothing for an empty list. */
export function chunks<T>(list: readonly T[], size = 500): T[][] {
  const parts: T[][] = [];
  for (let i = 0; i < list.length; i += size) parts.push(list.slice(i, i + size));
  return parts;
}

/** A moment as text on the wire. */
export const iso = (at: number): string => new Date(at).toISOString();

/** Reads JSON that this store wrote. */
export const fromJson = <T>(text: string): T => JSON.parse(text) as T;

/** A member and a content: what a link is about, whatever its network. */
export interface MemberContent {
  member: number;
  content: number;
}

/** Whether a row's `member` and `content` are one of these pairs. */
export const isOneOf = (db: Db, pairs: readonly MemberContent[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`(member, content) in (${rowsOf(
    db,
    pairs.map(({ member, content }) => ({ member, content })),
  )})`;

/** Whether a column has one of these values, however many: one parameter holds them all. */
export const isAnyOf = (
  db: Db,
  column: string,
  values: readonly (number | string)[],
): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} in (${rowsOf(
    db,
    values.map((value) => ({ value })),
  )})`;

/** How many rows go into one statement where they are one parameter a column. */
export const MANY = 5_000;

/** The same where the database works on the thread that answers readers. */
const MANY_HERE = 1_000;

/** Rows for one statement after the other; between two of them readers have their turn. */
export async function* portions<T>(db: Db, list: readonly T[]): AsyncGenerator<T[]> {
  for (const [i, part] of chunks(list, isShared(db) ? MANY : MANY_HERE).entries()) {
    if (i > 0) await nextTurn();
    yield part;
  }
}

/** Does a job for some rows at a time, until it was done for fewer than it may: between two of them readers have their turn. */
export async function inPortions(
  db: Db,
  job: (most: number) => Promise<number | bigint>,
): Promise<void> {
  const most = isShared(db) ? MANY : MANY_HERE;
  while ((await job(most)) >= most) await nextTurn();
}

/** Whether a row is among the first so many of a table for which something holds. */
export function isAmong(
  db: Db,
  {
    table,
    which,
    most,
  }: { table: keyof Tables & string; which: RawBuilder<SqlBool>; most: number },
): RawBuilder<SqlBool> {
  const row = sql.ref(isShared(db) ? 'ctid' : 'rowid');
  const some = sql`select ${row} from ${sql.table(table)} where ${which} limit ${sql.lit(most)}`;
  // PostgreSQL goes to where rows lie if it has the list first; else it looks for them through the whole table.
  return isShared(db) ? sql`${row} = any(array(${some}))` : sql`${row} in (${some})`;
}

/** Deletes the rows of a table for which something holds, in portions. */
export const forgetRows = (
  db: Db,
  table: keyof Tables & string,
  which: RawBuilder<SqlBool>,
): Promise<void> =>
  inPortions(db, async (most) => {
    const { numDeletedRows } = await db
      .deleteFrom(table)
      .where(isAmong(db, { table, which, most }))
      .executeTakeFirstOrThrow();
    return numDeletedRows;
  });

/** Does jobs at once on a server, here one by one. What still runs after a failure would outlive its transaction. */
export async function together(db: Db, jobs: readonly (() => Promise<unknown>)[]): Promise<void> {
  if (!isShared(db)) {
    for (const job of jobs) {
      await job();
      await nextTurn();
    }
    return;
  }
  const ends = await Promise.allSettled(jobs.map((job) => job()));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/**
 * Rows as a query that answers them, with one parameter a column: a statement of many values takes longer
 * to write than to run. One row at least; whole numbers, texts and nulls.
 */
export function rowsOf<R extends object>(db: Db, rows: readonly R[]): RawBuilder<R> {
  const names = Object.keys(rows[0] ?? {}) as (keyof R & string)[];
  if (!isShared(db)) {
    const picked = names.map((_, i) => sql`value ->> ${sql.lit(i)}`);
    const text = JSON.stringify(rows.map((row) => names.map((name) => row[name])));
    // Without `where`, what follows in an insert would be taken for part of a join.
    return sql<R>`select ${sql.join(picked)} from json_each(${text}) where true`;
  }
  return rowsOfArrays(
    names,
    names.map((name) => rows.map((row) => row[name])),
  );
}

/** A column that is the same in every row is one value: arrays take long to write. */
function rowsOfArrays<R>(names: readonly string[], columns: readonly unknown[][]): RawBuilder<R> {
  const typed = columns.map((values) => {
    const type = values.some((value) => typeof value === 'string') ? 'text' : 'bigint';
    return { values, type, same: values.every((value) => value === values[0]) };
  });
  // There have to be rows.
  if (typed.every(({ same }) => same)) for (const one of typed) one.same = false;
  const picked = typed.map(({ values, type, same }, i) =>
    same ? sql`cast(${values[0]} as ${sql.raw(type)})` : sql.ref(`rows.${names[i] ?? ''}`),
  );
  const varied = typed.flatMap((one, i) => (one.same ? [] : [{ ...one, name: names[i] ?? '' }]));
  const arrays = varied.map(
    ({ values, type }) => sql`cast(${arrayOf(values)} as ${sql.raw(type)}[])`,
  );
  const aliases = varied.map(({ name }) => sql.id(name));
  return sql<R>`select ${sql.join(picked)} from unnest(${sql.join(arrays)})
    as rows (${sql.join(aliases)})`;
}

/** An array as PostgreSQL reads it. The driver writes them element by element, several times as slowly. */
const arrayOf = (values: readonly unknown[]): string => {
  const written = values.map((value) =>
    typeof value === 'string' ? quoted(value) : String(value ?? 'null'),
  );
  return `{${written.join(',')}}`;
};

const quoted = (text: string) => `"${/["\\]/.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`;

/** Begins an insert of many rows; they all have the same columns. */
export const insertMany = <T extends keyof Tables & string>(
  db: Db,
  table: T,
  rows: readonly Insertable<Tables[T]>[],
) =>
  db
    .insertInto(table)
    .columns(Object.keys(rows[0] ?? {}) as never)
    .expression(rowsOf(db, rows as readonly object[]) as never);
