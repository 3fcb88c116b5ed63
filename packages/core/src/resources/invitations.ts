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
  /**
   * Exchanges an invitation for access, once. A client that shall be that guest from then on asks
   * `tandem.guest.accept` instead.
   * @throws TandemError `invitation_expired`, `invitation_used`, `invitation_revoked`, or
   * `invitation_invalid` where the token is damaged
   */
  accept(answer: InvitationAnswer, ask?: Ask & Once): Promise<GuestAccess>;
  /** Exchanges a renewal for new access and a new renewal; rejects with `renewal_invalid`. */
  renew(renewal: string, ask?: Ask & Once): Promise<GuestAccess>;
}

/** How a request that serves once is sent again after its answer was lost. */
export interface Once {
  /** The same for every attempt: who sends it again gets what the first attempt made. */
  headers?: { 'idempotency-key': string };
}

/** Binds invitations to a client's requests. */
export const invitationsResource = (http: Http): InvitationsResource => ({
  list: (ask) => http.request(InvitationList, 'GET /invitations', ask),
  make: (json, ask) => http.request(InvitationMade, 'POST /invitations', { json, ...ask }),
  revoke: (id, ask) => http.request<void>(undefined, `DELETE /invitations/${segment(id)}`, ask),
  // Whoever asks these two is signed in nowhere.
  accept: (json, ask) =>
    http.request(GuestAccess, 'POST /invitations/accept', { json, open: true, ...ask }),
  renew: (renewal, ask) =>
    http.request(GuestAccess, 'POST /invitations/renew', {
      json: { renewal },
      ...{ open: true, ...ask },
    }),
});
