/**
 * A feed that content comes from.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Origin } from './content.js';

/** What registering a feed sends. */
export const SourceDraft = /* @__PURE__ */ droppable(() =>
  z.object({
    url: z.string().check(z.minLength(1), z.maxLength(2000)),
    origin: z._default(Origin, 'third-party'),
  }),
);
/** What registering a feed sends, defaults not yet filled. */
export type SourceDraft = z.input<typeof SourceDraft>;

/** A feed that content comes from. */
export const Source = z.object({
  id: z.string(),
  url: z.string(),
  origin: Origin,
  title: z.optional(z.string()),
});
/** A feed that content comes from. */
export type Source = z.infer<typeof Source>;

/**
 * What one reading of a feed did. `skipped` entries had no usable link; of a feed that is `cutOff` the end
 * is missing, and with it maybe entries.
 */
export const ImportReport = z.object({
  title: z.optional(z.string()),
  entries: z.int(),
  added: z.int(),
  known: z.int(),
  skipped: z.array(z.object({ title: z.string(), reason: z.string() })),
  cutOff: z.optional(z.boolean()),
});
/** What one reading of a feed did. */
export type ImportReport = z.infer<typeof ImportReport>;

/** What registering a feed answers. */
export const SourceImported = z.object({ source: Source, report: ImportReport });
/** What registering a feed answers. */
export type SourceImported = z.infer<typeof SourceImported>;
