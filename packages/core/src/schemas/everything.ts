/**
 * Everything that is kept about one reader, for them to take along.
 * @module
 */
import * as z from 'zod/mini';
import { Look } from './look.js';
import { Moment } from './moment.js';

/**
 * An export. `portal` is what the portal said just now; `kept` holds rows by table, as the record of
 * processing describes them; `looks` says who looked at figures that the reader is in.
 */
export const Everything = z.object({
  exportedAt: Moment,
  programme: z.object({ id: z.string(), name: z.string() }),
  portal: z.object({ subject: z.string(), name: z.string() }),
  kept: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  looks: z.array(Look),
});
/** An export. */
export type Everything = z.infer<typeof Everything>;
