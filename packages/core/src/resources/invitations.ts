/**
 * What one can ask of invitations.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import {
  GuestAccess,
  InvitationList,
  InvitationMade,
  type InvitationAnswer,
  type InvitationDraft,
} from '../schemas/invitation.js';
import { segment } from '../wire/segment.js';

/** What one can ask of invitations; all but accepting and renewing needs the role of a lead. */
export interface InvitationsResource {
  /** Every invitation, the newest first. */
  list(ask?: Ask): Promise<InvitationList>;
  /** Makes an invitation: its token is shown once, serves once, and expires. */
  make(draft: InvitationDraft, ask?: Ask): Promise<InvitationMade>;
  /** Takes an invitation back, and the access of whoever used it. */
  revoke(id: string, ask?: Ask): Promise<void>;
  /** Exchanges an invitation for access, once; rejects with `invitation_invalid`. */
  accept(answer: InvitationAnswer, ask?: Ask): Promise<GuestAccess>;
  /** Exchanges a renewal for new access and a new renewal; rejects with `renewal_invalid`. */
  renew(renewal: string, ask?: Ask): Promise<GuestAccess>;
}

/** Binds invitations to a client's requests. */
export const invitationsResource = (http: Http): InvitationsResource => ({
  list: (ask) => http.request(InvitationList, 'GET /invitations', ask),
  make: (json, ask) => http.request(InvitationMade, 'POST /invitations', { json, ...ask }),
  revoke: (id, ask) => http.request<void>(undefined, `DELETE /invitations/${segment(id)}`, ask),
  accept: (json, ask) => http.request(GuestAccess, 'POST /invitations/accept', { json, ...ask }),
  renew: (renewal, ask) =>
    http.request(GuestAccess, 'POST /invitations/renew', { json: { renewal }, ...ask }),
});
