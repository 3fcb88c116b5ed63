/**
 * What one can ask of the programme.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import { Programme } from '../schemas/programme.js';

/** What one can ask of the programme. */
export interface ProgrammeResource {
  /** The programme as its readers see it. */
  get(ask?: Ask): Promise<Programme>;
}

/** Binds the programme to a client's requests. */
export const programmeResource = (http: Http): ProgrammeResource => ({
  get: (ask) => http.request(Programme, 'GET /programme', ask),
});
