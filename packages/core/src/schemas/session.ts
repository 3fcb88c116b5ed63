/**
 * The one small request of a first paint: who reads, their key, the numbers of what the page shows.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Role } from './member.js';

/** What a page asks: contents by id, and addresses that may become contents by themselves. */
export const SessionRequest = /* @__PURE__ */ droppable(() =>
  z.object({
    programme: z.optional(z.string()),
    contents: z._default(z.array(z.string()).check(z.maxLength(200)), []),
    pages: z._default(
      z
        .array(
          z.object({
            url: z.string().check(z.maxLength(2000)),
            headline: z.optional(z.string().check(z.maxLength(300))),
            language: z.optional(z.string().check(z.maxLength(35))),
          }),
        )
        .check(z.maxLength(200)),
      [],
    ),
  }),
);
/** What a page asks, defaults not yet filled. */
export type SessionRequest = z.input<typeof SessionRequest>;

/** What a link needs to know of a content. */
export const ContentRef = z.object({
  id: z.string(),
  number: z.int(),
  title: z.string(),
  url: z.string(),
});
/** What a link needs to know of a content. */
export type ContentRef = z.infer<typeof ContentRef>;

/**
 * The answer. `key.value` is the reader's own link key (nobody's for someone who has not joined) as
 * 43 characters of base64url; `partition` separates what is stored per reader in a shared browser and
 * says nothing about them. `reader.joined` is a membership whose shares are recorded: not one that is
 * paused, which `GET /v1/me` tells from none. A content or page that cannot be shared is absent. `events` is the id of the
 * newest live fact: a stream opened from it on misses nothing of what came since.
 */
export const Session = z.object({
  programme: z.object({
    id: z.string(),
    number: z.int(),
    name: z.string(),
    linkHost: z.string(),
    networks: z.array(z.string()),
    disclosures: z.record(z.string(), z.string()),
  }),
  reader: z.object({
    known: z.boolean(),
    joined: z.boolean(),
    member: z.int(),
    role: Role,
    partition: z.string(),
  }),
  key: z.object({ version: z.int(), value: z.string() }),
  contents: z.record(z.string(), ContentRef),
  pages: z.record(z.string(), ContentRef),
  events: z.int(),
});
/** The answer to a session request. */
export type Session = z.infer<typeof Session>;
