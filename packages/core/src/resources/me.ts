/**
 * What the reader can ask about themselves: join, choose, leave, see, take along, be forgotten.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import { LookList } from '../schemas/look.js';
import { Impact, Me, type Consents } from '../schemas/member.js';
import type { Period } from '../schemas/standing.js';

/** What the reader can ask about themselves. */
export interface MeResource {
  /** Who the portal says they are, and their membership if there is one. */
  get(ask?: Ask): Promise<Me>;
  /** Joins the programme with these consents. */
  join(consents: Consents, ask?: Ask): Promise<Me>;
  /** Changes consents, pauses (`paused`) or resumes (`active`). */
  choose(consents: Consents, status?: 'active' | 'paused', ask?: Ask): Promise<Me>;
  /** Leaves the programme; links already posted keep working. */
  leave(ask?: Ask): Promise<Me>;
  /** What their shares brought, for their eyes only. */
  impact(query?: { period?: Period | undefined } & Ask): Promise<Impact>;
  /** Everything that is kept about them. */
  export(ask?: Ask): Promise<unknown>;
  /**
   * Who looked at figures that they are in, newest first: whoever leads, and integrations, each under a name
   * that says nothing of them. Rejects with `not_joined`.
   */
  looks(ask?: Ask): Promise<LookList>;
  /** Erases everything that is kept about them. */
  erase(ask?: Ask): Promise<void>;
}

/** Binds the reader to a client's requests. */
export const meResource = (http: Http): MeResource => ({
  get: (ask) => http.request(Me, 'GET /me', ask),
  join: (consents, ask) => http.request(Me, 'POST /me/membership', { json: { consents }, ...ask }),
  choose: (consents, status, ask) =>
    http.request(Me, 'POST /me/membership', {
      json: status ? { consents, status } : { consents },
      ...ask,
    }),
  leave: (ask) => http.request(Me, 'DELETE /me/membership', ask),
  impact: ({ signal, ...query } = {}) => http.request(Impact, 'GET /me/impact', { query, signal }),
  export: (ask) => http.request<unknown>(undefined, 'GET /me/export', ask),
  looks: (ask) => http.request(LookList, 'GET /me/looks', ask),
  erase: (ask) => http.request<void>(undefined, 'DELETE /me', ask),
});
