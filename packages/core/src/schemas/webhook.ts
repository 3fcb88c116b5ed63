/**
 * Webhooks: addresses that are told of facts, by the Standard Webhooks convention.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Moment } from './moment.js';

/**
 * A fact that a webhook is told: a content was published, changed, applauded or withdrawn. Nothing about a
 * person is ever sent.
 */
export const WebhookType = z.enum(['content']);
/** A fact that a webhook is told. */
export type WebhookType = z.infer<typeof WebhookType>;

/** What adding a webhook sends. */
export const WebhookDraft = /* @__PURE__ */ droppable(() =>
  z.object({
    url: z.string().check(z.minLength(1), z.maxLength(2000)),
    types: z._default(z.array(WebhookType).check(z.minLength(1), z.maxLength(20)), ['content']),
  }),
);
/** What adding a webhook sends, defaults not yet filled. */
export type WebhookDraft = z.input<typeof WebhookDraft>;

/** A webhook. */
export const Webhook = z.object({
  id: z.string(),
  url: z.string(),
  types: z.array(WebhookType),
  createdAt: Moment,
});
/** A webhook. */
export type Webhook = z.infer<typeof Webhook>;

/** A webhook with its secret (`whsec_…`), which is shown this once. */
export const WebhookMade = z.object({ webhook: Webhook, secret: z.string() });
/** A webhook with its secret, which is shown this once. */
export type WebhookMade = z.infer<typeof WebhookMade>;

/** Every webhook of a programme. */
export const WebhookList = z.object({ items: z.array(Webhook) });
/** Every webhook of a programme. */
export type WebhookList = z.infer<typeof WebhookList>;

/** One message: `outcome` is the status of the last answer, or why there was none. */
export const Delivery = z.object({
  id: z.string(),
  type: WebhookType,
  state: z.enum(['waiting', 'arrived', 'given-up']),
  attempts: z.int(),
  createdAt: Moment,
  nextAt: z.optional(Moment),
  outcome: z.optional(z.string()),
});
/** One message. */
export type Delivery = z.infer<typeof Delivery>;

/** The newest messages of a webhook; kept for thirty days. */
export const DeliveryList = z.object({ items: z.array(Delivery) });
/** The newest messages of a webhook. */
export type DeliveryList = z.infer<typeof DeliveryList>;
