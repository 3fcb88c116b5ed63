/**
 * Readiness: the eight classic mistakes, each fine, a warning with its next step, or unknown.
 * @module
 */
import * as z from 'zod/mini';

/** One check. `reason` and `next` are stable codes; `missing` names the facts that nobody told. */
export const ReadinessCheck = z.object({
  id: z.string(),
  state: z.enum(['ok', 'warning', 'unknown']),
  reason: z.string(),
  next: z.optional(z.string()),
  missing: z.optional(z.array(z.string())),
});
/** One check. */
export type ReadinessCheck = z.infer<typeof ReadinessCheck>;

/** The eight checks, in the order in which they are told. */
export const Readiness = z.object({ checks: z.array(ReadinessCheck) });
/** The eight checks. */
export type Readiness = z.infer<typeof Readiness>;
