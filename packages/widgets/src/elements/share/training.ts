/**
 * The course to offer before somebody's first share on a network: beside the words, never in their way.
 * @module
 */
import type { Course, Tandem } from '@tandem-advocacy/core';

/** The course that tries this very network, else the next one; nothing where all is done. */
export async function courseFor(
  { courses }: Tandem,
  { network, language }: { network: string; language: string },
): Promise<Course | undefined> {
  const { items, next } = await courses.list({ language });
  const open = items.filter(({ steps, done }) => done.length < steps.length);
  const tries = ({ steps }: Course) =>
    steps.some((step) => step.kind === 'try' && step.network === network);
  return open.find(tries) ?? open.find(({ id }) => id === next);
}

/** A card of the course, under the prefix of the share it stands in. */
export async function cardOf(
  course: Course,
  client: Tandem,
  shareTag: string,
): Promise<HTMLElement> {
  const { define } = await import('../training-card/definition.js');
  const prefix = shareTag.replace(/-share$/, '');
  define(prefix);
  const card = document.createElement(`${prefix}-training-card`);
  return Object.assign(card, { client, courseId: course.id });
}
