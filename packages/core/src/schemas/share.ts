/**
 * One person, one content, one network, one caption, with the evidence of how far it went.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Moment } from './moment.js';
import { Fingerprint } from './voice.js';

/** How far a share is known to have gone, in order. */
export const Evidence = z.enum(['prepared', 'copied', 'opened', 'declared', 'corroborated']);
/** How far a share is known to have gone, in order. */
export type Evidence = z.infer<typeof Evidence>;

/** What a client may say of a share: never that it was corroborated. */
export const ClaimedEvidence = z.enum(['prepared', 'copied', 'opened', 'declared']);
/** What a client may say of a share: never that it was corroborated. */
export type ClaimedEvidence = z.infer<typeof ClaimedEvidence>;

/** Why a share counts as corroborated. `agent-only` rests on a robot's own word and can be forged. */
export const Corroboration = z.enum(['agent-only', 'robot-verified', 'outside-click']);
/** Why a share counts as corroborated. `agent-only` rests on a robot's own word and can be forged. */
export type Corroboration = z.infer<typeof Corroboration>;

/** Where the words came from; the words themselves are not sent. */
export const CaptionSource = z.enum(['suggested', 'edited', 'own', 'none']);
/** Where the words came from; the words themselves are not sent. */
export type CaptionSource = z.infer<typeof CaptionSource>;

/** A share as its own person sees it. */
export const Share = z.object({
  id: z.string(),
  contentId: z.string(),
  network: z.string(),
  state: Evidence,
  caption: CaptionSource,
  preparedAt: Moment,
  declaredAt: z.optional(Moment),
  corroboration: z.optional(Corroboration),
});
/** A share as its own person sees it. */
export type Share = z.infer<typeof Share>;

/** What a client sends when somebody prepares a share. The id is the client's own, for safe repeats. */
export const ShareDraft = /* @__PURE__ */ droppable(() =>
  z.object({
    id: z.string().check(z.regex(/^[0-9A-Za-z_-]{8,64}$/)),
    contentId: z.string(),
    network: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/)),
    state: ClaimedEvidence,
    caption: z._default(CaptionSource, 'none'),
    at: z.optional(z.iso.datetime()),
  }),
);
/** What a client sends when somebody prepares a share. */
export type ShareDraft = z.input<typeof ShareDraft>;

/**
 * What a client sends when a share went further. `fingerprint` is of the words, which are not sent; it helps
 * colleagues not to say the same.
 */
export const ShareChange = /* @__PURE__ */ droppable(() =>
  z.object({
    state: ClaimedEvidence,
    caption: z.optional(CaptionSource),
    fingerprint: z.optional(Fingerprint),
    at: z.optional(z.iso.datetime()),
  }),
);
/** What a client sends when a share went further. */
export type ShareChange = z.infer<typeof ShareChange>;

/** A page of the reader's own shares, newest first. */
export const SharePage = z.object({ items: z.array(Share), next: z.optional(z.string()) });
/** A page of the reader's own shares, newest first. */
export type SharePage = z.infer<typeof SharePage>;
