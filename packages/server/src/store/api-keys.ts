/**
 * API keys: what is known of them, which is never the key.
 * @module
 */
import { fromJson, type Db } from './db.js';
import type { ApiKeysTable } from './schema-access.js';

/** An API key, without its secret. */
export interface ApiKeyRow {
  programme: number;
  id: string;
  name: string;
  scopes: string[];
  hash: string;
  /** The number that its links carry. */
  member: number;
  createdAt: number;
  lastUsedAt: number | undefined;
  revokedAt: number | undefined;
}

/** The API keys of a service. */
export type ApiKeyStore = ReturnType<typeof apiKeyStore>;

/** Queries on API keys. */
export const apiKeyStore = (db: Db) => ({
  /** Keeps a new key. */
  async add(key: Omit<ApiKeyRow, 'lastUsedAt' | 'revokedAt'>): Promise<void> {
    const { createdAt, scopes, ...row } = key;
    await db
      .insertInto('api_keys')
      .values({ ...row, scopes: JSON.stringify(scopes), created_at: createdAt })
      .execute();
  },

  /** The key with a public part, revoked or not. */
  async find(id: string): Promise<ApiKeyRow | undefined> {
    const row = await db.selectFrom('api_keys').selectAll().where('id', '=', id).executeTakeFirst();
    return row && keyOf(row);
  },

  /** Every key of a programme, oldest first. */
  async list(programme: number): Promise<ApiKeyRow[]> {
    const rows = await db
      .selectFrom('api_keys')
      .selectAll()
      .where('programme', '=', programme)
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map(keyOf);
  },

  /** Notes that a key was used. */
  async used(programme: number, id: string, at: number): Promise<void> {
    await db
      .updateTable('api_keys')
      .set({ last_used_at: at })
      .where('programme', '=', programme)
      .where('id', '=', id)
      .execute();
  },

  /** Revokes a key; says whether there was one to revoke. */
  async revoke(programme: number, id: string, at: number): Promise<boolean> {
    const revoked = await db
      .updateTable('api_keys')
      .set({ revoked_at: at })
      .where('programme', '=', programme)
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    return revoked !== undefined;
  },
});

const keyOf = ({
  created_at,
  last_used_at,
  revoked_at,
  scopes,
  ...row
}: ApiKeysTable): ApiKeyRow => ({
  ...row,
  scopes: fromJson<string[]>(scopes),
  createdAt: Number(created_at),
  lastUsedAt: last_used_at === null ? undefined : Number(last_used_at),
  revokedAt: revoked_at === null ? undefined : Number(revoked_at),
});
