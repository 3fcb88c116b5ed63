/**
 * The plan: what is coming, so that people can prepare.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Day, Moment } from './moment.js';

/** What is coming. */
export const PlanKind = z.enum(['publication', 'moment', 'event', 'training', 'other']);
/** What is coming. */
export type PlanKind = z.infer<typeof PlanKind>;

/**
 * An entry in one language. Days are the programme's own, `endsOn` is the last one; `startsAt` and `endsAt`
 * are there where a time of day is known. `content` is there once it is published.
 */
export const PlanEntry = z.object({
  id: z.string(),
  kind: PlanKind,
  language: z.string(),
  title: z.string(),
  note: z.optional(z.string()),
  startsOn: Day,
  endsOn: z.optional(Day),
  startsAt: z.optional(Moment),
  endsAt: z.optional(Moment),
  content: z.optional(z.object({ id: z.string(), title: z.string(), url: z.string() })),
});
/** An entry in one language. */
export type PlanEntry = z.infer<typeof PlanEntry>;

/**
 * What is coming from today on, soonest first. `feed` is the address of the same as a calendar file
 * (iCalendar, RFC 5545): signed for the programme, it says nothing of who reads it.
 */
export const Plan = z.object({
  items: z.array(PlanEntry),
  today: Day,
  timeZone: z.string(),
  feed: z.string(),
});
/** What is coming. */
export type Plan = z.infer<typeof Plan>;

/** What writing an entry sends: texts by language, days and times on the programme's own clocks. */
export const PlanDraft = /* @__PURE__ */ droppable(() => {
  const time = z.optional(z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)));
  return z.object({
    kind: z._default(PlanKind, 'publication'),
    languages: z.record(
      z.string().check(z.minLength(2), z.maxLength(35)),
      z.object({
        title: z.string().check(z.minLength(1), z.maxLength(200)),
        note: z.optional(z.string().check(z.maxLength(2000))),
      }),
    ),
    startsOn: z.iso.date(),
    endsOn: z.optional(z.iso.date()),
    startTime: time,
    endTime: time,
    contentId: z.optional(z.string().check(z.maxLength(64))),
  });
});
/** What writing an entry sends, defaults not yet filled. */
export type PlanDraft = z.input<typeof PlanDraft>;

/** What one may ask of the plan: weeks from today on, 1 to 52. */
export const PlanQuery = /* @__PURE__ */ droppable(() =>
  z.object({
    weeks: z._default(z.int().check(z.minimum(1), z.maximum(52)), 4),
    language: z.optional(z.string().check(z.maxLength(35))),
  }),
);
/** What one may ask of the plan, defaults not yet filled. */
export type PlanQuery = z.input<typeof PlanQuery>;
