/**
 * Training: a course of steps of about a minute, the reader's progress, the certificate.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Moment } from './moment.js';

const base = { id: z.string(), title: z.string(), seconds: z.int() };

/** Something to read. `body` is plain text; a blank line starts a paragraph. */
export const ReadStep = z.object({ ...base, kind: z.literal('read'), body: z.string() });
/** Something to watch, elsewhere, with its words written out. */
export const WatchStep = z.object({
  ...base,
  kind: z.literal('watch'),
  body: z.string(),
  url: z.string(),
});
/** Something to try: write a caption for a network and see how it reads. */
export const TryStep = z.object({
  ...base,
  kind: z.literal('try'),
  body: z.string(),
  network: z.string(),
  suggestions: z.array(z.string()),
});
/** A question; right answers stay with the service, the feedback teaches. */
export const AnswerStep = z.object({
  ...base,
  kind: z.literal('answer'),
  question: z.string(),
  form: z.enum(['single', 'multiple', 'order']),
  choices: z.array(z.object({ id: z.string(), text: z.string() })),
});
/** Something to do; it completes by itself when the fact named by `fact` arrives. */
export const DoStep = z.object({
  ...base,
  kind: z.literal('do'),
  body: z.string(),
  fact: z.enum(['share-declared', 'joined', 'applauded']),
});
/** One step of a course. */
export const Step = z.union([ReadStep, WatchStep, TryStep, AnswerStep, DoStep]);
/** One step of a course. */
export type Step = z.infer<typeof Step>;

/** A course in one language, with the reader's own progress. */
export const Course = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  language: z.string(),
  network: z.optional(z.string()),
  steps: z.array(Step),
  done: z.array(z.string()),
  certificate: z.optional(z.object({ id: z.string(), earnedAt: Moment })),
});
/** A course in one language, with the reader's own progress. */
export type Course = z.infer<typeof Course>;

/** Every course of a programme; `next` is the one that suits the reader, absent when all are done. */
export const CourseList = z.object({ items: z.array(Course), next: z.optional(z.string()) });
/** Every course of a programme. */
export type CourseList = z.infer<typeof CourseList>;

/** What a person sends for a step: for `answer` the ids of the choices, in order for `order`. */
export const StepAnswer = /* @__PURE__ */ droppable(() =>
  z.object({
    answer: z.optional(z.array(z.string()).check(z.maxLength(20))),
  }),
);
/** What a person sends for a step. */
export type StepAnswer = z.infer<typeof StepAnswer>;

/** What came of a step. A wrong answer teaches and may be repeated, always. */
export const StepResult = z.object({
  step: z.string(),
  passed: z.boolean(),
  feedback: z.optional(z.string()),
  recorded: z.boolean(),
  done: z.array(z.string()),
  certificate: z.optional(z.object({ id: z.string(), earnedAt: Moment })),
});
/** What came of a step. */
export type StepResult = z.infer<typeof StepResult>;

/** What publishing a course sends: the texts per language, and the answers that stay behind. */
export const CourseDraft = /* @__PURE__ */ droppable(() =>
  z.object({
    id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,60}$/)),
    network: z.optional(z.string()),
    languages: z.record(
      z.string(),
      z.object({ title: z.string(), summary: z.string(), steps: z.array(Step) }),
    ),
    answers: z.record(
      z.string(),
      z.object({
        right: z.array(z.string()),
        feedback: z.record(z.string(), z.object({ right: z.string(), wrong: z.string() })),
      }),
    ),
  }),
);
/** What publishing a course sends. */
export type CourseDraft = z.infer<typeof CourseDraft>;

/** A certificate as anybody with its address may read it: what was learnt, when, from whom. */
export const Certificate = z.object({
  id: z.string(),
  courseId: z.string(),
  title: z.string(),
  programme: z.string(),
  earnedAt: Moment,
});
/** A certificate as anybody with its address may read it. */
export type Certificate = z.infer<typeof Certificate>;
