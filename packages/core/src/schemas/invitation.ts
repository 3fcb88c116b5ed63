/**
 * Invitations: a link for alumni, clients and partners, who have no account at the portal.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Circle } from './member.js';

/** An invitation as whoever made it sees it. */
export const Invitation = z.object({
  id: z.string(),
  circle: Circle,
  note: z.optional(z.string()),
  state: z.enum(['open', 'used', 'expired', 'revoked']),
  createdAt: z.string(),
  expiresAt: z.string(),
});
/** An invitation as whoever made it sees it. */
export type Invitation = z.infer<typeof Invitation>;

/** Every invitation, the newest first. */
export const InvitationList = z.object({ items: z.array(Invitation) });
/** Every invitation. */
export type InvitationList = z.infer<typeof InvitationList>;

/**
 * A new invitation with its token, shown once. `url` is the page that was named, or the service's own page of
 * joining, with the token in the fragment: a fragment reaches no server and no log.
 */
export const InvitationMade = z.object({
  invitation: Invitation,
  token: z.string(),
  url: z.optional(z.string()),
});
/** A new invitation with its token, shown once. */
export type InvitationMade = z.infer<typeof InvitationMade>;

/** What signs a guest in: a token for some minutes, and the one key that renews it, once. */
export const GuestAccess = z.object({
  token: z.string(),
  expiresAt: z.string(),
  renewal: z.string(),
});
/** What signs a guest in. */
export type GuestAccess = z.infer<typeof GuestAccess>;

/** What making an invitation sends. `note` tells it from others; `page` has `<tandem-join>` on it. */
export const InvitationDraft = /* @__PURE__ */ droppable(() =>
  z.object({
    circle: z.enum(['alumni', 'client', 'partner']),
    note: z.optional(z.string().check(z.maxLength(120))),
    days: z._default(z.int().check(z.minimum(1), z.maximum(90)), 14),
    page: z.optional(z.string().check(z.maxLength(2000))),
  }),
);
/** What making an invitation sends, defaults not yet filled. */
export type InvitationDraft = z.input<typeof InvitationDraft>;

/** What accepting an invitation sends: its token, and the name to be called by. */
export const InvitationAnswer = /* @__PURE__ */ droppable(() =>
  z.object({
    token: z.string().check(z.maxLength(2000)),
    name: z.string().check(z.minLength(1), z.maxLength(120)),
    locale: z.optional(z.string().check(z.maxLength(35))),
  }),
);
/** What accepting an invitation sends. */
export type InvitationAnswer = z.infer<typeof InvitationAnswer>;

/** What renewing a guest's token sends. */
export const GuestRenewal = /* @__PURE__ */ droppable(() =>
  z.object({ renewal: z.string().check(z.maxLength(200)) }),
);
/** What renewing a guest's token sends. */
export type GuestRenewal = z.infer<typeof GuestRenewal>;
