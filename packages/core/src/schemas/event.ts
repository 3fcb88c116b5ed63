/**
 * Facts as they happen, for whoever is listening: their own in full, everybody's without names.
 * @module
 */
import * as z from 'zod/mini';
import { Figures, HitClass } from './hit.js';
import { Share } from './share.js';

/** A fact on the stream. `share`, `hit`, `course`, `member` and `kudos` reach only the person they are about. */
export const LiveEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('share'), share: Share }),
  z.object({
    type: z.literal('hit'),
    contentId: z.string(),
    network: z.string(),
    class: HitClass,
    reason: z.string(),
    figures: Figures,
  }),
  z.object({ type: z.literal('standing') }),
  z.object({ type: z.literal('content'), contentId: z.string() }),
  z.object({ type: z.literal('course'), courseId: z.string() }),
  z.object({ type: z.literal('member'), joined: z.boolean() }),
  z.object({ type: z.literal('kudos') }),
  z.object({ type: z.literal('pulse'), pulseId: z.string() }),
  z.object({ type: z.literal('plan') }),
  z.object({ type: z.literal('mission') }),
]);
/** A fact on the stream. */
export type LiveEvent = z.infer<typeof LiveEvent>;
