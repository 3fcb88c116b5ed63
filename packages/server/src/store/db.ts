/**
 * What the nouns of the store share: the type of their database, and small habits of its use.
 * @module
 */
import type { Kysely } from 'kysely';
import type { Tables } from './schema.js';

/** The database, or a transaction on it. */
export type Db = Kysely<Tables>;

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
