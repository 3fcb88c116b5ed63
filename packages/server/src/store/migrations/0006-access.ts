/**
 * Access: API keys, issuers of tokens, the log of administrative acts, webhooks and what waits to be sent.
 * @module
 */
import type { Kysely } from 'kysely';
import type { AccessTables } from '../schema-access.js';
import type { Tables } from '../schema.js';
import { createTables, type Table } from './create-table.js';

const TABLES: Record<keyof AccessTables, Table> = {
  api_keys: {
    columns: `
      programme integer, id text, name text, scopes text, hash text, member integer,
      created_at bigint, last_used_at bigint?, revoked_at bigint?`,
    key: ['programme', 'id'],
    unique: [['id']],
  },
  issuers: {
    columns: `
      programme integer, issuer text, audience text, jwks text?, private integer,
      created_at bigint`,
    key: ['programme', 'issuer'],
  },
  acts: {
    columns: `
      programme integer, entry integer, at bigint, actor text, act text, target text,
      status integer, hash text`,
    key: ['programme', 'entry'],
  },
  webhooks: {
    columns: `
      programme integer, id text, url text, types text, version integer, private integer,
      created_at bigint, ended_at bigint?`,
    key: ['programme', 'id'],
  },
  deliveries: {
    columns: `
      programme integer, webhook text, id text, type text, body text, created_at bigint,
      attempts integer, next_at bigint?, done_at bigint?, outcome text?`,
    key: ['programme', 'webhook', 'id'],
    indexes: [['next_at'], ['programme', 'webhook', 'created_at']],
  },
};

/** Creates the tables. */
export const addAccess = (db: Kysely<Tables>): Promise<void> => createTables(db, TABLES);
