/**
 * A course as it was published: checked whole, read in a language, judged step by step. Nothing is stored.
 * @module
 */
import type { CourseDraft, Step } from '@tandem-advocacy/core/schemas';
import { InputError, type InputIssue } from '../input.js';

type Texts = CourseDraft['languages'][string];

/** How a step went, and what it teaches. */
export interface Judgement {
  passed: boolean;
  feedback?: string;
}

/** The texts of a course in one of its languages. */
export function textsOf(course: CourseDraft, language: string): Texts {
  const texts = course.languages[language];
  if (texts) return texts;
  throw new Error(`The course ${course.id} has no language "${language}".`);
}

/** The ids of a course's steps, in order: the same in every language. */
export const stepIds = (course: CourseDraft): string[] =>
  (Object.values(course.languages)[0]?.steps ?? []).map(({ id }) => id);

/** The steps of a course that are done by a fact. */
export const stepsFor = (course: CourseDraft, fact: string): string[] =>
  (Object.values(course.languages)[0]?.steps ?? [])
    .filter((step) => step.kind === 'do' && step.fact === fact)
    .map(({ id }) => id);

/**
 * Judges what a reader sent for a step that needs no fact. To read, to watch and to try is to pass.
 *
 * @throws InputError when a question is sent no choice, or one that it does not have
 */
export function judgeStep(
  course: CourseDraft,
  { step, language, answer }: { step: Step; language: string; answer: string[] | undefined },
): Judgement {
  if (step.kind !== 'answer') return { passed: true };
  const choices = new Set(step.choices.map(({ id }) => id));
  if (!answer?.length || !answer.every((id) => choices.has(id)))
    throw new InputError([
      { path: 'answer', message: `Send ids of choices: ${[...choices].join(', ')}.` },
    ]);
  const key = course.answers[step.id];
  const passed = isRight(step.form, answer, key?.right ?? []);
  const feedback = key?.feedback[language]?.[passed ? 'right' : 'wrong'];
  return { passed, ...(feedback && { feedback }) };
}

function isRight(
  form: 'single' | 'multiple' | 'order',
  answer: string[],
  right: string[],
): boolean {
  if (form === 'order') return answer.join('\n') === right.join('\n');
  const given = new Set(answer);
  return given.size === new Set(right).size && right.every((id) => given.has(id));
}

/** Checks what a schema cannot say: every language has the same steps, every question its answer. */
export function checkCourse(course: CourseDraft): void {
  const languages = Object.entries(course.languages);
  const ids = stepIds(course);
  const issues: InputIssue[] = [];
  if (ids.length === 0) issues.push({ path: 'languages', message: 'A course needs a step.' });
  if (new Set(ids).size !== ids.length)
    issues.push({ path: 'languages', message: 'Two steps have the same id.' });
  for (const [language, { steps }] of languages) {
    const path = `languages.${language}.steps`;
    if (steps.map(({ id }) => id).join('\n') !== ids.join('\n'))
      issues.push({ path, message: 'Every language needs the same steps in the same order.' });
    for (const step of steps) issues.push(...checkQuestion(course, step, `${path}.${step.id}`));
  }
  if (issues.length > 0) throw new InputError(issues);
}

function checkQuestion(course: CourseDraft, step: Step, path: string): InputIssue[] {
  if (step.kind !== 'answer') return [];
  const choices = new Set(step.choices.map(({ id }) => id));
  const right = course.answers[step.id]?.right ?? [];
  if (right.length > 0 && right.every((id) => choices.has(id))) return [];
  return [{ path, message: `answers.${step.id}.right must name choices of this question.` }];
}
