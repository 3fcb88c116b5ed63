/**
 * What the nouns of the store share: the type of their database, and small habits of its use.
 * @module
 */
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

/**
 * Rows as a query that answers them, with one parameter a column: a statement of many values takes longer
 * to write than to run. One row at least; whole numbers, texts and nulls.
 */
export function rowsOf<R extends object>(db: Db, rows: readonly R[]): RawBuilder<R> {
  const names = Object.keys(rows[0] ?? {}) as (keyof R & string)[];
  const columns = names.map((name) => rows.map((row) => row[name]));
  if (!isShared(db)) {
    const picked = names.map((_, i) => sql`value ->> ${sql.lit(i)}`);
    const text = JSON.stringify(rows.map((row) => names.map((name) => row[name])));
    // Without `where`, what follows in an insert would be taken for part of a join.
    return sql<R>`select ${sql.join(picked)} from json_each(${text}) where true`;
  }
  const arrays = columns.map((values) => {
    const isText = values.some((value) => typeof value === 'string');
    return sql`cast(${values} as ${sql.raw(isText ? 'text[]' : 'bigint[]')})`;
  });
  return sql<R>`select * from unnest(${sql.join(arrays)})`;
}

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
