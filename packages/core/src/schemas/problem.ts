/**
 * The one shape of an error on the wire: RFC 9457 with a stable code.
 * @module
 */
import * as z from 'zod/mini';

/** The one shape of an error on the wire: RFC 9457 with a stable code. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.optional(z.string()),
  requestId: z.optional(z.string()),
  errors: z.optional(z.array(z.object({ path: z.string(), message: z.string() }))),
});
/** The one shape of an error on the wire: RFC 9457 with a stable code. */
export type Problem = z.infer<typeof Problem>;
