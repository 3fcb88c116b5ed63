/**
 * What one can ask of conversions.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import { Conversion, type ConversionDraft } from '../schemas/conversion.js';

/** What one can ask of conversions: for the backend of a shop, a job site, a form. */
export interface ConversionsResource {
  /**
   * Reports what a click led to; needs the role of a lead, or a key of an integration. Rejects with
   * `conversions_off` where the programme has not switched them on.
   */
  report(draft: ConversionDraft, ask?: Ask): Promise<Conversion>;
}

/** Binds conversions to a client's requests. */
export const conversionsResource = (http: Http): ConversionsResource => ({
  report: (json, ask) => http.request(Conversion, 'POST /conversions', { json, ...ask }),
});
