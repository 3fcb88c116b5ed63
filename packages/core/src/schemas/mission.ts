/**
 * Missions: useful things to do that no network can see.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Moment } from './moment.js';

/** How far somebody's mission is. There is no date by which, and no state in which it is late. */
export const MissionState = z.enum(['taken', 'done', 'confirmed']);
/** How far somebody's mission is. */
export type MissionState = z.infer<typeof MissionState>;

/** What shows that it was done: the person's word, or a champion or lead who was there. */
export const MissionProof = z.enum(['word', 'confirmation']);
/** What shows that it was done. */
export type MissionProof = z.infer<typeof MissionProof>;

/**
 * A mission in one language. `points` is what it is worth by the rules of today; `mine` is how far the
 * reader's own is, absent where they have not taken it up.
 */
export const Mission = z.object({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  summary: z.optional(z.string()),
  proof: MissionProof,
  points: z.int(),
  offered: z.boolean(),
  mine: z.optional(MissionState),
});
/** A mission in one language. */
export type Mission = z.infer<typeof Mission>;

/** Somebody who said that a mission is done, for those who can confirm it. */
export const MissionClaim = z.object({
  missionId: z.string(),
  title: z.string(),
  key: z.string(),
  name: z.string(),
  at: Moment,
});
/** Somebody who said that a mission is done. */
export type MissionClaim = z.infer<typeof MissionClaim>;

/** What there is to do, and for a champion or lead what waits to be confirmed. */
export const MissionList = z.object({
  items: z.array(Mission),
  claims: z.optional(z.array(MissionClaim)),
});
/** What there is to do. */
export type MissionList = z.infer<typeof MissionList>;

/** What offering a mission sends: its texts by language. */
export const MissionDraft = /* @__PURE__ */ droppable(() =>
  z.object({
    proof: z._default(MissionProof, 'word'),
    languages: z.record(
      z.string().check(z.minLength(2), z.maxLength(35)),
      z.object({
        title: z.string().check(z.minLength(1), z.maxLength(200)),
        summary: z.optional(z.string().check(z.maxLength(1000))),
      }),
    ),
  }),
);
/** What offering a mission sends, defaults not yet filled. */
export type MissionDraft = z.input<typeof MissionDraft>;

/** What somebody says of their own mission. */
export const MissionStep = /* @__PURE__ */ droppable(() =>
  z.object({ state: z.enum(['taken', 'done']) }),
);
/** What somebody says of their own mission. */
export type MissionStep = z.infer<typeof MissionStep>;

/** What a champion or lead says of a mission that somebody did: yes, or not quite yet. */
export const MissionVerdict = /* @__PURE__ */ droppable(() => z.object({ confirmed: z.boolean() }));
/** What a champion or lead says of a mission that somebody did. */
export type MissionVerdict = z.infer<typeof MissionVerdict>;
