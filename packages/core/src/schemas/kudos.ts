/**
 * Kudos: thanks from one person to another.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Day, Moment } from './moment.js';

/**
 * What thanking somebody sends. `to` is the `key` of their row in a standing: only who chose to be shown
 * there can be thanked from it. `contentId` or `missionId` says what for.
 */
export const KudosDraft = /* @__PURE__ */ droppable(() =>
  z.object({
    to: z.string().check(z.minLength(1), z.maxLength(64)),
    contentId: z.optional(z.string().check(z.maxLength(64))),
    missionId: z.optional(z.string().check(z.maxLength(64))),
  }),
);
/** What thanking somebody sends. */
export type KudosDraft = z.infer<typeof KudosDraft>;

/** That somebody was thanked. `day` is in the programme's time zone: once a day and person is enough. */
export const KudosGiven = z.object({ to: z.string(), day: Day });
/** That somebody was thanked. */
export type KudosGiven = z.infer<typeof KudosGiven>;

/** Thanks that the reader received: `from` is the name of who gave them, shown to nobody else. */
export const Kudos = z.object({
  from: z.string(),
  at: Moment,
  contentId: z.optional(z.string()),
  missionId: z.optional(z.string()),
});
/** Thanks that the reader received. */
export type Kudos = z.infer<typeof Kudos>;

/**
 * A page of the thanks that the reader received, newest first. `thanked` are the keys of the rows that
 * they thanked today, for buttons that are not to be pressed twice.
 */
export const KudosPage = z.object({
  items: z.array(Kudos),
  thanked: z.array(z.string()),
  next: z.optional(z.string()),
});
/** A page of the thanks that the reader received. */
export type KudosPage = z.infer<typeof KudosPage>;
