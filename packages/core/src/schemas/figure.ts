/**
 * A figure that may honestly be missing: exact, between two bounds, or unknown with the reason.
 * @module
 */
import * as z from 'zod/mini';

const nobodyKnows = { state: z.literal('unknown'), reason: z.string() };
const between = { state: z.literal('range'), low: z.number(), high: z.number() };

/** Nobody knows, and why: a stable code. */
export const Unknown = z.object(nobodyKnows);
/** Nobody knows, and why: a stable code. */
export type Unknown = z.infer<typeof Unknown>;

/** A figure. Rates are from 0 to 1; both bounds of a range are included. */
export const Figure = z.union([
  Unknown,
  z.object({ state: z.literal('exact'), value: z.number() }),
  z.object(between),
]);
/** A figure. */
export type Figure = z.infer<typeof Figure>;

/** Reach, with all that is needed to question it; `overlap` of audiences is never known. */
export const Reach = z.union([
  Unknown,
  z.object({
    ...between,
    audiences: z.int(),
    overlap: z.literal('unknown'),
    assumptions: z.array(
      z.object({
        code: z.string(),
        value: z.optional(z.number()),
        source: z.optional(z.string()),
      }),
    ),
  }),
]);
/** Reach, with all that is needed to question it. */
export type Reach = z.infer<typeof Reach>;

/** Earned media value, in `currency`, with the clicks and the rate cards it stands on. */
export const MediaValue = z.union([
  Unknown,
  z.object({
    ...between,
    currency: z.string(),
    clicks: z.number(),
    sources: z.array(z.object({ source: z.string(), date: z.string() })),
  }),
]);
/** Earned media value. */
export type MediaValue = z.infer<typeof MediaValue>;

/** Whose voices a programme offers: parts from 0 to 1; `missing` contents of others would balance it. */
export const Mix = z.union([
  Unknown,
  z.object({
    state: z.enum(['balanced', 'brand-heavy', 'advertising']),
    total: z.int(),
    parts: z.object({ brand: z.number(), 'third-party': z.number(), member: z.number() }),
    missing: z.int(),
  }),
]);
/** Whose voices a programme offers. */
export type Mix = z.infer<typeof Mix>;
