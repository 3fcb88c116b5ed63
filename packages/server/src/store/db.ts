/**
 * What the nouns of the store share: the type of their database, and small habits of its use.
 * @module
 */
import { PostgresAdapter, sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely';
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
export const isOneOf = (pairs: readonly MemberContent[]): RawBuilder<SqlBool> =>
  // Cast, because PostgreSQL takes parameters in VALUES for text.
  sql<SqlBool>`(member, content) in (values ${sql.join(
    pairs.map(
      ({ member, content }) => sql`(cast(${member} as integer), cast(${content} as integer))`,
    ),
  )})`;
