/**
 * Objectives: what a programme is for, with a figure to reach after a year and after three.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Figure } from './figure.js';
import { Indicator } from './indicator.js';

/** What an objective serves. */
export const Purpose = z.enum([
  'employer-brand',
  'awareness',
  'leads',
  'traffic',
  'recruitment',
  'other',
]);
/** What an objective serves. */
export type Purpose = z.infer<typeof Purpose>;

/** A figure to reach on a day, and how far it has come: 1 is reached, more is possible. */
const Horizon = z.object({ target: z.number(), due: z.string(), progress: Figure });

/**
 * An objective with what its indicator says since the week it began in: counts start on the Monday, so that no
 * two objectives tell by their difference what few people did on a day. `from` is where the indicator stood
 * then; a count that begins with the objective starts at 0.
 */
export const Objective = z.object({
  id: z.string(),
  purpose: Purpose,
  title: z.optional(z.string()),
  indicator: Indicator,
  from: z.number(),
  startsOn: z.string(),
  value: Figure,
  oneYear: z.optional(Horizon),
  threeYears: z.optional(Horizon),
});
/** An objective with what its indicator says since it began. */
export type Objective = z.infer<typeof Objective>;

/** Every objective, in the order in which they were set. */
export const ObjectiveList = z.object({ items: z.array(Objective) });
/** Every objective. */
export type ObjectiveList = z.infer<typeof ObjectiveList>;

const draft = () => {
  const target = z.nullable(z.number().check(z.gt(0), z.lt(1e12)));
  return {
    purpose: Purpose,
    title: z.optional(z.string().check(z.maxLength(200))),
    indicator: Indicator,
    from: z.number(),
    startsOn: z.iso.date(),
    oneYear: target,
    threeYears: target,
  };
};

/** What setting an objective sends. Rates are from 0 to 1; one target at least; it begins today. */
export const ObjectiveDraft = /* @__PURE__ */ droppable(() => {
  const { from, startsOn, oneYear, threeYears, ...fields } = draft();
  return z.object({
    ...fields,
    from: z._default(from, 0),
    startsOn: z.optional(startsOn),
    oneYear: z.optional(oneYear),
    threeYears: z.optional(threeYears),
  });
});
/** What setting an objective sends, defaults not yet filled. */
export type ObjectiveDraft = z.input<typeof ObjectiveDraft>;

/** What may be changed of an objective; what is absent stays, a target of `null` goes. */
export const ObjectiveChange = /* @__PURE__ */ droppable(() => z.partial(z.object(draft())));
/** What may be changed of an objective. */
export type ObjectiveChange = z.infer<typeof ObjectiveChange>;
