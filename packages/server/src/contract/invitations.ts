/**
 * The routes of invitations and of guests' access.
 * @module
 */
import * as wire from '@tandem-advocacy/core/schemas';
import { LEAD, ok, type RouteContract } from './route.js';

/** The access of an attempt: nothing of it is kept, for it is secret. */
const AGAIN = { 'Idempotency-Key': 'Sent again with the same key, it answers as before.' };

/** The routes of invitations. */
export const INVITATIONS: readonly RouteContract[] = [
  {
    method: 'GET',
    path: '/v1/invitations',
    noun: 'invitation',
    summary: 'Every invitation, the newest first; never who used it.',
    scope: 'lead',
    answers: ok(wire.InvitationList),
    errors: LEAD,
  },
  {
    method: 'POST',
    path: '/v1/invitations',
    noun: 'invitation',
    summary:
      'Invites somebody without an account at the portal into a circle. The token is shown once, serves once and expires; it belongs in a fragment, never in a query.',
    scope: 'lead',
    body: wire.InvitationDraft,
    answers: { 201: { about: 'Made.', schema: wire.InvitationMade } },
    errors: [...LEAD, 'input_invalid'],
  },
  {
    method: 'DELETE',
    path: '/v1/invitations/{id}',
    noun: 'invitation',
    summary: 'Takes an invitation back, and at once the access of whoever used it.',
    scope: 'lead',
    answers: { 204: { about: 'Taken back.' } },
    errors: [...LEAD, 'invitation_unknown'],
  },
  {
    method: 'POST',
    path: '/v1/invitations/accept',
    noun: 'invitation',
    summary:
      'Exchanges an invitation for a reader’s token of some minutes and the key that renews it; sent again with the same `Idempotency-Key`, it answers as before. Joining is another act, with its own consents.',
    scope: 'anybody',
    headers: AGAIN,
    body: wire.InvitationAnswer,
    answers: ok(wire.GuestAccess),
    errors: [
      'input_invalid',
      'invitation_expired',
      'invitation_used',
      'invitation_revoked',
      'invitation_invalid',
      'rate_limited',
    ],
  },
  {
    method: 'POST',
    path: '/v1/invitations/renew',
    noun: 'invitation',
    summary:
      'Exchanges a renewal for a new token and a new renewal; sent again with the same `Idempotency-Key`, it answers with the same renewal. One that was spent otherwise ends the access: two had it.',
    scope: 'anybody',
    headers: AGAIN,
    body: wire.GuestRenewal,
    answers: ok(wire.GuestAccess),
    errors: ['input_invalid', 'renewal_invalid', 'rate_limited'],
  },
];
