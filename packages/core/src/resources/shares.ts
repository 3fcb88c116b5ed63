/**
 * What one can ask of the reader's own shares.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import { SharePage } from '../schemas/share.js';

/** What one can read of the reader's own shares; facts about them travel by the outbox. */
export interface SharesResource {
  /** One page of the reader's own shares, newest first. */
  list(query?: { cursor?: string | undefined } & Ask): Promise<SharePage>;
}

/** Binds shares to a client's requests. */
export const sharesResource = (http: Http): SharesResource => ({
  list: ({ signal, ...query } = {}) => http.request(SharePage, 'GET /shares', { query, signal }),
});
