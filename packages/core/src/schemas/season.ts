/**
 * Seasons: a period whose rules are frozen from its first moment, and can be shown to be.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Moment } from './moment.js';

/** A period with frozen rules. */
export const Season = z.object({
  id: z.string(),
  name: z.string(),
  startsAt: Moment,
  endsAt: Moment,
});
/** A period with frozen rules. */
export type Season = z.infer<typeof Season>;

/** What earns how much. `dailyShares` weighs the first, second … share of a day and never rises. */
export const SeasonRules = z.object({
  declared: z.number(),
  click: z.number(),
  step: z.number(),
  certificate: z.number(),
  mission: z.optional(z.number()),
  applause: z.number(),
  dailyShares: z.array(z.number()),
  clicksPerShareADay: z.number(),
});
/** What earns how much. */
export type SeasonRules = z.infer<typeof SeasonRules>;

/** A season with its rules. `seal` is of the rules as they were frozen: publish it when the season starts. */
export const SealedSeason = z.object({
  ...Season.shape,
  state: z.enum(['coming', 'running', 'over']),
  rules: SeasonRules,
  seal: z.string(),
});
/** A season with its rules. */
export type SealedSeason = z.infer<typeof SealedSeason>;

/** Every season, the oldest first. */
export const SeasonList = z.object({ items: z.array(SealedSeason) });
/** Every season. */
export type SeasonList = z.infer<typeof SeasonList>;

const draft = () => {
  const points = z.int().check(z.minimum(0), z.maximum(1000));
  const weight = z.number().check(z.minimum(0), z.maximum(1));
  return {
    name: z.string().check(z.minLength(1), z.maxLength(120)),
    startsAt: z.iso.datetime(),
    endsAt: z.iso.datetime(),
    rules: z.object({
      declared: points,
      click: points,
      step: points,
      certificate: points,
      mission: z.optional(points),
      applause: points,
      dailyShares: z.array(weight).check(z.minLength(1), z.maxLength(20)),
      clicksPerShareADay: points,
    }),
  };
};

/** What opening a season sends. It starts now when `startsAt` is absent; rules are the usual ones. */
export const SeasonDraft = /* @__PURE__ */ droppable(() => {
  const { startsAt, rules, ...fields } = draft();
  return z.object({
    id: z.optional(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/))),
    ...fields,
    startsAt: z.optional(startsAt),
    rules: z.optional(rules),
  });
});
/** What opening a season sends. */
export type SeasonDraft = z.infer<typeof SeasonDraft>;

/** What may be changed of a season that has not started; afterwards its name alone. */
export const SeasonChange = /* @__PURE__ */ droppable(() => z.partial(z.object(draft())));
/** What may be changed of a season. */
export type SeasonChange = z.infer<typeof SeasonChange>;
