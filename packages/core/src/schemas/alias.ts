/**
 * Vanity aliases: a short name for a link, such as `/s/green-factory`.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';

/** An alias and where it leads. `renamed` is the name that took its place: this one goes on leading there. */
export const Alias = z.object({
  alias: z.string(),
  url: z.string(),
  contentId: z.string(),
  title: z.string(),
  renamed: z.optional(z.string()),
});
/** An alias and where it leads. */
export type Alias = z.infer<typeof Alias>;

/** Every alias, the newest first. */
export const AliasList = z.object({ items: z.array(Alias) });
/** Every alias. */
export type AliasList = z.infer<typeof AliasList>;

/** What making an alias sends: 3 to 60 lower-case letters, digits and hyphens, one hyphen at least. */
export const AliasDraft = /* @__PURE__ */ droppable(() =>
  z.object({ alias: z.string().check(z.maxLength(60)), contentId: z.string() }),
);
/** What making an alias sends. */
export type AliasDraft = z.infer<typeof AliasDraft>;

/** What may be changed of an alias: its name, where it leads. The old name goes on leading there too. */
export const AliasChange = /* @__PURE__ */ droppable(() =>
  z.object({
    alias: z.optional(z.string().check(z.maxLength(60))),
    contentId: z.optional(z.string()),
  }),
);
/** What may be changed of an alias. */
export type AliasChange = z.infer<typeof AliasChange>;
