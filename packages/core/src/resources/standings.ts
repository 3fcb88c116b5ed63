/**
 * What one can ask of standings.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import { Standings, type StandingsQuery } from '../schemas/standing.js';

/** What one can ask of standings. */
export interface StandingsResource {
  /** A window: the top, and the reader with their neighbours. Never the last place. */
  window(query?: StandingsQuery & { around?: 'me' } & Ask): Promise<Standings>;
}

/** Binds standings to a client's requests. */
export const standingsResource = (http: Http): StandingsResource => ({
  window: ({ signal, around: _, ...query } = {}) =>
    http.request(Standings, 'GET /standings', { query, signal }),
});
