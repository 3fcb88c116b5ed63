/**
 * Issuers: whose tokens a programme accepts beside its portal's.
 * @module
 */
import type { Db } from './db.js';
import type { IssuerRow } from './rows.js';
import type { IssuersTable } from './schema-access.js';

/** The issuers of a service. */
export type IssuerStore = ReturnType<typeof issuerStore>;

/** Queries on issuers. */
export const issuerStore = (db: Db) => ({
  /** Accepts an issuer, or changes what is known of it. */
  async put(programme: number, issuer: IssuerRow, at: number): Promise<void> {
    const row = {
      audience: issuer.audience,
      jwks: issuer.jwks ?? null,
      private: issuer.allowPrivate ? 1 : 0,
    };
    await db
      .insertInto('issuers')
      .values({ programme, issuer: issuer.issuer, created_at: at, ...row })
      .onConflict((oc) => oc.columns(['programme', 'issuer']).doUpdateSet(row))
      .execute();
  },

  /** Accepts an issuer no longer; says whether it was accepted. */
  async remove(programme: number, issuer: string): Promise<boolean> {
    const removed = await db
      .deleteFrom('issuers')
      .where('programme', '=', programme)
      .where('issuer', '=', issuer)
      .returning('issuer')
      .executeTakeFirst();
    return removed !== undefined;
  },
});

/** An issuer as the rest of the service handles it. */
export const issuerOf = ({ issuer, audience, jwks, private: own }: IssuersTable): IssuerRow => ({
  ...{ issuer, audience, jwks: jwks ?? undefined, allowPrivate: own === 1 },
});
