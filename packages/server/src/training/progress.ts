/**
 * What completing a step brings: progress, points, a certificate at the end, and a live fact.
 * @module
 */
import type { CourseDraft } from '@tandem-advocacy/core/schemas';
import type { MemberFact, Random, Work } from '../ports.js';
import { tellStanding } from '../standing-news.js';
import type { ProgrammeRow } from '../store/rows.js';
import { stepIds, stepsFor } from './course.js';

/** Who completed something, and when. */
export interface Learner {
  programme: ProgrammeRow;
  member: number;
  at: number;
  random: Random;
}

/** Records a step and, with the last one, the certificate. A step done twice counts once. */
export async function completeStep(
  work: Work,
  { programme, member, at, random }: Learner,
  { course, step }: { course: CourseDraft; step: string },
): Promise<void> {
  const { store, publish } = work;
  const row = { programme: programme.number, member, course: course.id, step, at };
  if (!(await store.courses.complete(row))) return;
  const ref = `step:${member}:${course.id}:${step}`;
  let scored = await store.points.reward(programme, { kind: 'step', ref, member, at });
  const { done } = await store.courses.progress(programme.number, member);
  const own = new Set(done.get(course.id));
  if (stepIds(course).every((id) => own.has(id))) {
    // 128 bits: the address of a certificate is known only to whom its owner gave it.
    const id = Buffer.from(random(16)).toString('base64url');
    const earned = { programme: programme.number, member, course: course.id };
    await store.courses.certify({ ...earned, id, earnedAt: at });
    const certificate = `certificate:${member}:${course.id}`;
    const reward = { kind: 'certificate', ref: certificate, member, at } as const;
    scored = (await store.points.reward(programme, reward)) || scored;
  }
  publish({ programme: programme.number, member, event: { type: 'course', courseId: course.id } });
  if (scored) await tellStanding(work, { programme: programme.number, member });
}

/** Completes what waits for a fact: in every course, the steps to do that it is about. */
export function completeByFact(random: Random) {
  return async (fact: MemberFact, work: Work): Promise<void> => {
    const { kind, ...learner } = fact;
    for (const course of await work.store.courses.list(learner.programme.number))
      for (const step of stepsFor(course, kind))
        await completeStep(work, { ...learner, random }, { course, step });
  };
}
