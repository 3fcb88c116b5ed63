/**
 * One organisation's programme, as its readers see it.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';

/** A period with frozen rules. */
export const Season = z.object({
  id: z.string(),
  name: z.string(),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
});
/** A period with frozen rules. */
export type Season = z.infer<typeof Season>;

/** One organisation's programme, as its readers see it. */
export const Programme = z.object({
  id: z.string(),
  number: z.int(),
  name: z.string(),
  languages: z.array(z.string()),
  timeZone: z.string(),
  linkHost: z.string(),
  networks: z.array(z.string()),
  disclosures: z.record(z.string(), z.string()),
  season: z.optional(Season),
  k: z.int(),
});
/** One organisation's programme, as its readers see it. */
export type Programme = z.infer<typeof Programme>;

/** What creating a programme sends. Origins are pages that may call; hosts are where links may lead. */
export const ProgrammeDraft = /* @__PURE__ */ droppable(() =>
  z.object({
    id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{1,40}$/)),
    name: z.string().check(z.minLength(1), z.maxLength(120)),
    languages: z._default(z.array(z.string()).check(z.minLength(1)), ['fr', 'en']),
    timeZone: z._default(z.string(), 'Europe/Paris'),
    origins: z._default(z.array(z.string()), []),
    hosts: z._default(z.array(z.string()), []),
    egress: z._default(z.array(z.string()), []),
    networks: z._default(z.array(z.string()), [
      'linkedin',
      'x',
      'facebook',
      'whatsapp',
      'bluesky',
      'teams',
      'email',
      'copy',
    ]),
    disclosures: z._default(z.record(z.string(), z.string()), {}),
    k: z._default(z.int().check(z.minimum(3), z.maximum(50)), 5),
  }),
);
/** What creating a programme sends, defaults not yet filled. */
export type ProgrammeDraft = z.input<typeof ProgrammeDraft>;
