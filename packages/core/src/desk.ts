/**
 * What leads and backends use: it weighs nothing on the page of everybody else.
 * @module
 */
import { checking } from './checking.js';
import type { Http } from './http.js';
import { aliasesResource, type AliasesResource } from './resources/aliases.js';
import { conversionsResource, type ConversionsResource } from './resources/conversions.js';
import { invitationsResource, type InvitationsResource } from './resources/invitations.js';
import { programmeResource, type ProgrammeResource } from './resources/programme.js';
import { sourcesResource, type SourcesResource } from './resources/sources.js';

/** The resources of the desk. */
export interface Desk {
  aliases: AliasesResource;
  conversions: ConversionsResource;
  invitations: InvitationsResource;
  programme: ProgrammeResource;
  sources: SourcesResource;
}

/** Binds the desk's resources to one client; each refuses wrong input by code. */
export const createDesk = (http: Http): Desk => ({
  aliases: checking(aliasesResource(http)),
  conversions: checking(conversionsResource(http)),
  invitations: checking(invitationsResource(http)),
  programme: checking(programmeResource(http)),
  sources: checking(sourcesResource(http)),
});
