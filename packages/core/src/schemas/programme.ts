/**
 * One organisation's programme, as its readers see it.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Season } from './season.js';

/** The days (`2026-11-23`) on which a pilot group began, and on which the programme opened to everybody. */
export const Launch = z.object({
  pilotOn: z.optional(z.string()),
  openOn: z.optional(z.string()),
});
/** The days on which a pilot group began, and on which the programme opened to everybody. */
export type Launch = z.infer<typeof Launch>;

/**
 * What clicks cost, from and to, where that stands and on which day it was read there; currency by ISO
 * 4217. It holds until a day, a year when that is absent.
 */
export const RateCard = z.object({
  source: z.string(),
  date: z.string(),
  until: z.optional(z.string()),
  currency: z.string(),
  perClick: z.array(z.number()),
  networks: z.optional(z.record(z.string(), z.array(z.number()))),
});
/** What clicks cost. */
export type RateCard = z.infer<typeof RateCard>;

/** Conversions: whether links carry a `tcid`, and after how many days it is forgotten. */
export const ConversionPolicy = z.object({ on: z.boolean(), days: z.int() });
/** Conversions: whether links carry a `tcid`, and after how many days it is forgotten. */
export type ConversionPolicy = z.infer<typeof ConversionPolicy>;

/**
 * One organisation's programme, as its readers see it. `benefits` says by language what people get out of
 * it; `k` is the fewest people a figure may be about.
 */
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
  benefits: z.record(z.string(), z.string()),
  launch: Launch,
  conversions: ConversionPolicy,
  rateCard: z.optional(RateCard),
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

/** What a lead may change of their programme; what is absent stays, a `rateCard` of `null` goes. */
export const ProgrammeChange = /* @__PURE__ */ droppable(() => {
  const rate = z.array(z.number().check(z.minimum(0))).check(z.length(2));
  return z.partial(
    z.object({
      name: z.string().check(z.minLength(1), z.maxLength(120)),
      networks: z.array(z.string()).check(z.minLength(1), z.maxLength(40)),
      disclosures: z.record(z.string(), z.string().check(z.maxLength(200))),
      benefits: z.record(z.string(), z.string().check(z.maxLength(1000))),
      launch: z.object({
        pilotOn: z.optional(z.iso.date()),
        openOn: z.optional(z.iso.date()),
      }),
      conversions: z.object({
        on: z.boolean(),
        days: z._default(z.int().check(z.minimum(1), z.maximum(400)), 90),
      }),
      rateCard: z.nullable(
        z.object({
          source: z.string().check(z.minLength(1), z.maxLength(300)),
          date: z.iso.date(),
          until: z.optional(z.iso.date()),
          currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
          perClick: rate,
          networks: z.optional(z.record(z.string(), rate)),
        }),
      ),
    }),
  );
});
/** What a lead may change of their programme, defaults not yet filled. */
export type ProgrammeChange = z.input<typeof ProgrammeChange>;
