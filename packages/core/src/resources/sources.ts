/**
 * What one can ask of the feeds that content comes from.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import { ImportReport, SourceImported, type SourceDraft } from '../schemas/source.js';
import { segment } from '../wire/segment.js';

/** What one can ask of feeds; needs the role of a lead, or a key of an integration. */
export interface SourcesResource {
  /** Registers a feed and makes its entries content; rejects with `feed_…` where it cannot be read. */
  add(draft: SourceDraft, ask?: Ask): Promise<SourceImported>;
  /** Reads a feed again: what is new in it becomes content. */
  refresh(id: string, ask?: Ask): Promise<ImportReport>;
}

/** Binds feeds to a client's requests. */
export const sourcesResource = (http: Http): SourcesResource => ({
  add: (json, ask) => http.request(SourceImported, 'POST /sources', { json, ...ask }),
  refresh: (id, ask) => http.request(ImportReport, `POST /sources/${segment(id)}/refresh`, ask),
});
