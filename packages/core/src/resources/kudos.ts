/**
 * What one can ask of kudos.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import { KudosGiven, KudosPage, type KudosDraft } from '../schemas/kudos.js';

/** What one can ask of kudos. */
export interface KudosResource {
  /**
   * Thanks somebody whom a standing shows, by the key of their row: once a day, again changes nothing.
   * Rejects with `person_unknown`, `kudos_own` or `not_joined`.
   */
  give(draft: KudosDraft, ask?: Ask): Promise<KudosGiven>;
  /** One page of the thanks that the reader received, newest first. */
  list(query?: { cursor?: string | undefined } & Ask): Promise<KudosPage>;
}

/** Binds kudos to a client's requests. */
export const kudosResource = (http: Http): KudosResource => ({
  give: (draft, ask) => http.request(KudosGiven, 'POST /kudos', { json: draft, ...ask }),
  list: ({ signal, ...query } = {}) => http.request(KudosPage, 'GET /kudos', { query, signal }),
});
