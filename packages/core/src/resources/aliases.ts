/**
 * What one can ask of aliases.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import { Alias, AliasList, type AliasChange, type AliasDraft } from '../schemas/alias.js';
import { segment } from '../wire/segment.js';

/** What one can ask of aliases; all of it needs the role of a lead. */
export interface AliasesResource {
  /** Every alias with where it leads, the newest first. */
  list(ask?: Ask): Promise<AliasList>;
  /** Makes an alias; rejects with `alias_taken` where another link has it. */
  add(draft: AliasDraft, ask?: Ask): Promise<Alias>;
  /** Renames an alias, or lets it lead elsewhere; an old name goes on leading there. */
  change(alias: string, change: AliasChange, ask?: Ask): Promise<Alias>;
}

/** Binds aliases to a client's requests. */
export const aliasesResource = (http: Http): AliasesResource => ({
  list: (ask) => http.request(AliasList, 'GET /aliases', ask),
  add: (json, ask) => http.request(Alias, 'POST /aliases', { json, ...ask }),
  change: (alias, json, ask) =>
    http.request(Alias, `PATCH /aliases/${segment(alias)}`, { json, ...ask }),
});
