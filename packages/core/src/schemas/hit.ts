/**
 * What a request on a tracking link was, and the figures that hits add up to.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';

/** The six classes a hit can have; raw is their sum. */
export const HitClass = z.enum(['human', 'preview', 'automated', 'suspect', 'own', 'repeat']);
/** The six classes a hit can have; raw is their sum. */
export type HitClass = z.infer<typeof HitClass>;

/** Counts of hits: every class, their sum, and the version of the rules that judged them. */
export const Figures = z.object({
  raw: z.int(),
  human: z.int(),
  preview: z.int(),
  automated: z.int(),
  suspect: z.int(),
  own: z.int(),
  repeat: z.int(),
  version: z.int(),
});
/** Counts of hits: every class, their sum, and the version of the rules that judged them. */
export type Figures = z.infer<typeof Figures>;

/** One judged hit as its sharer may see it: no reader can be recognised in it. */
export const Hit = /* @__PURE__ */ droppable(() =>
  z.object({
    id: z.string(),
    at: z.iso.datetime(),
    contentId: z.string(),
    network: z.string(),
    class: HitClass,
    reason: z.string(),
    version: z.int(),
  }),
);
/** One judged hit as its sharer may see it: no reader can be recognised in it. */
export type Hit = z.infer<typeof Hit>;
