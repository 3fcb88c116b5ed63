/**
 * Pulses: one short anonymous question now and then, and what everyone answered.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Moment } from './moment.js';

/** How a pulse is answered: from 1 to 5, or by one of a few choices. */
export const PulseForm = z.enum(['scale', 'choice']);
/** How a pulse is answered. */
export type PulseForm = z.infer<typeof PulseForm>;

/**
 * What everyone answered, as of the last step at which at least *k* new answers had come together. Every
 * group holds none or at least *k*, and there are at least two that hold some: else there is no group.
 * `average`, of a scale, is rounded to one half and never at the ends, so that unanimity does not show.
 */
export const PulseResults = z.object({
  answers: z.int(),
  groups: z.array(z.object({ choices: z.array(z.string()), answers: z.int() })),
  average: z.optional(z.number()),
});
/** What everyone answered. */
export type PulseResults = z.infer<typeof PulseResults>;

/**
 * A question in one language. Of a scale the choices are `1` to `5`, and `low` and `high` name its ends.
 * `answered` is absent once it is closed: nobody knows any more. `results` come with the `k`th answer.
 */
export const Pulse = z.object({
  id: z.string(),
  form: PulseForm,
  language: z.string(),
  question: z.string(),
  low: z.optional(z.string()),
  high: z.optional(z.string()),
  choices: z.array(z.object({ id: z.string(), text: z.string() })),
  opensAt: Moment,
  closesAt: Moment,
  open: z.boolean(),
  answered: z.optional(z.boolean()),
  k: z.int(),
  results: z.optional(PulseResults),
});
/** A question in one language. */
export type Pulse = z.infer<typeof Pulse>;

/** The latest pulses, newest first; `current` is the one to show: open and not answered, else the newest. */
export const PulseList = z.object({ items: z.array(Pulse), current: z.optional(z.string()) });
/** The latest pulses. */
export type PulseList = z.infer<typeof PulseList>;

/**
 * What asking a question sends: its texts by language, with the same choices in each. It is open for
 * 14 days unless said otherwise, and 31 at most.
 */
export const PulseDraft = /* @__PURE__ */ droppable(() =>
  z.object({
    id: z.optional(z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/))),
    form: z._default(PulseForm, 'scale'),
    languages: z.record(
      z.string().check(z.minLength(2), z.maxLength(35)),
      z.object({
        question: z.string().check(z.minLength(1), z.maxLength(300)),
        low: z.optional(z.string().check(z.maxLength(60))),
        high: z.optional(z.string().check(z.maxLength(60))),
        choices: z._default(
          z
            .array(
              z.object({
                id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,40}$/)),
                text: z.string().check(z.minLength(1), z.maxLength(120)),
              }),
            )
            .check(z.maxLength(8)),
          [],
        ),
      }),
    ),
    opensAt: z.optional(z.iso.datetime()),
    closesAt: z.optional(z.iso.datetime()),
  }),
);
/** What asking a question sends, defaults not yet filled. */
export type PulseDraft = z.input<typeof PulseDraft>;

/** When a pulse that is open is to close. One that is closed stays so: who had answered is forgotten. */
export const PulseChange = /* @__PURE__ */ droppable(() =>
  z.object({ closesAt: z.iso.datetime() }),
);
/** When a pulse that is open is to close. */
export type PulseChange = z.infer<typeof PulseChange>;

/** An answer: the id of a choice, `1` to `5` on a scale. */
export const PulseAnswer = /* @__PURE__ */ droppable(() =>
  z.object({ choice: z.string().check(z.maxLength(60)) }),
);
/** An answer. */
export type PulseAnswer = z.infer<typeof PulseAnswer>;
