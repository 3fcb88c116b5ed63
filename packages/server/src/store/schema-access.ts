/**
 * The tables of who may do what, and of what is sent elsewhere, as Kysely sees them.
 * @module
 */

/** API keys by their public part; of the rest, a hash. `member` is the number their links carry. */
export interface ApiKeysTable {
  programme: number;
  id: string;
  name: string;
  scopes: string;
  hash: string;
  member: number;
  created_at: number;
  last_used_at: number | null;
  revoked_at: number | null;
}

/** Issuers whose tokens a programme accepts; `private` allows addresses that are not on the internet. */
export interface IssuersTable {
  programme: number;
  issuer: string;
  audience: string;
  jwks: string | null;
  private: number;
  created_at: number;
}

/** Administrative acts, never changed: `hash` covers the act and the hash of the one before. */
export interface ActsTable {
  programme: number;
  entry: number;
  at: number;
  actor: string;
  act: string;
  target: string;
  status: number;
  hash: string;
}

/** Addresses that are told of facts; `version` counts secrets, which derive and stand nowhere. */
export interface WebhooksTable {
  programme: number;
  id: string;
  url: string;
  types: string;
  version: number;
  private: number;
  created_at: number;
  ended_at: number | null;
}

/** What is, or was, to be sent; `next_at` is null once it arrived or was given up. */
export interface DeliveriesTable {
  programme: number;
  webhook: string;
  id: string;
  type: string;
  body: string;
  created_at: number;
  attempts: number;
  next_at: number | null;
  done_at: number | null;
  outcome: string | null;
}

/** The tables of access. */
export interface AccessTables {
  api_keys: ApiKeysTable;
  issuers: IssuersTable;
  acts: ActsTable;
  webhooks: WebhooksTable;
  deliveries: DeliveriesTable;
}
