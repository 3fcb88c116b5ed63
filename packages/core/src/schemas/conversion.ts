/**
 * Conversions: what a click led to, brought back by the `tcid` that its target carried.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';

/** What a click can lead to. */
export const ConversionKind = z.enum(['lead', 'application', 'hire', 'sign-up']);
/** What a click can lead to. */
export type ConversionKind = z.infer<typeof ConversionKind>;

/** How many of each kind; part of one where several clicks share it. */
export const ConversionCount = z.object({ kind: ConversionKind, count: z.number() });
/** How many of each kind. */
export type ConversionCount = z.infer<typeof ConversionCount>;

/**
 * A conversion with the clicks that get credit for it, `share` from 0 to 1 and `value` in minor units; or
 * `unknown`, with the reason why nobody knows which click it was.
 */
export const Conversion = z.object({
  id: z.string(),
  kind: ConversionKind,
  at: z.string(),
  state: z.enum(['known', 'unknown']),
  reason: z.optional(z.string()),
  credits: z.array(
    z.object({
      tcid: z.optional(z.string()),
      share: z.number(),
      value: z.optional(z.number()),
    }),
  ),
});
/** A conversion with the clicks that get credit for it. */
export type Conversion = z.infer<typeof Conversion>;

/**
 * What reporting a conversion sends. `id` is the sender's own: sent again, it is the same conversion. One
 * `tcid`, or the list of an integrator's own consented record, earliest first, with the model by which its
 * clicks share the credit. `value` is in minor units (cents) of `currency`; `halfLife` in days.
 */
export const ConversionDraft = /* @__PURE__ */ droppable(() => {
  const tcid = z.string().check(z.regex(/^[\w-]{1,64}$/));
  return z.object({
    id: z.optional(z.string().check(z.regex(/^[\w.:-]{1,100}$/))),
    kind: ConversionKind,
    tcid: z.optional(tcid),
    tcids: z.optional(z.array(tcid).check(z.minLength(1), z.maxLength(100))),
    model: z._default(z.enum(['last-click', 'first-click', 'linear', 'time-decay']), 'last-click'),
    halfLife: z._default(z.number().check(z.gt(0), z.maximum(1000)), 7),
    value: z.optional(z.int().check(z.minimum(0), z.maximum(1e12))),
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
    at: z.optional(z.iso.datetime()),
  });
});
/** What reporting a conversion sends, defaults not yet filled. */
export type ConversionDraft = z.input<typeof ConversionDraft>;
