/**
 * Training: courses in the reader's language, steps judged here, certificates anybody may check.
 * @module
 */
import { Hono, type Context } from 'hono';
import { accepts } from 'hono/accepts';
import { TandemError } from '@tandem-advocacy/core/errors';
import {
  CourseDraft,
  StepAnswer,
  type Certificate,
  type Course,
  type CourseList,
  type StepResult,
} from '@tandem-advocacy/core/schemas';
import { PAGE_POLICY, preferred } from '../clicks/pages.js';
import { leadOf, readerOf, type Env } from '../env.js';
import { readBody } from '../input.js';
import { chooseLanguage, wishesOf } from '../languages.js';
import type { Deps, Reader } from '../ports.js';
import { certificatePage, noCertificatePage } from '../training/certificate-page.js';
import { checkCourse, judgeStep, stepIds, stepsFor, textsOf } from '../training/course.js';
import { completeByFact, completeStep } from '../training/progress.js';

type Progress = Awaited<ReturnType<Deps['store']['courses']['progress']>>;

const NOTHING: Progress = { done: new Map(), certificates: new Map() };

const unknownCourse = () =>
  new TandemError('course_unknown', 'This programme has no course with this id.', { status: 404 });

/** The routes of training. */
export function courseRoutes(deps: Deps): Hono<Env> {
  const { store } = deps;
  deps.facts.on(completeByFact(deps.random));
  const courseOf = async (programme: number, id: string) => {
    const course = await store.courses.get(programme, id);
    if (!course) throw unknownCourse();
    return course;
  };
  return new Hono<Env>()
    .get('/v1/courses', async (c) => {
      const reader = readerOf(c);
      const wishes = wishesOf(c, reader);
      const courses = await store.courses.list(reader.programme.number);
      await catchUp(deps, reader);
      const progress = await progressOf(deps, reader);
      const items = courses.map((course) =>
        wire(course, chooseLanguage(course.languages, wishes), progress),
      );
      const next = nextOf(items);
      return c.json({ items, ...(next && { next }) } satisfies CourseList);
    })
    .get('/v1/courses/:id', async (c) => {
      const reader = readerOf(c);
      const course = await courseOf(reader.programme.number, c.req.param('id'));
      const language = chooseLanguage(course.languages, wishesOf(c, reader));
      await catchUp(deps, reader);
      return c.json(wire(course, language, await progressOf(deps, reader)));
    })
    .put('/v1/courses/:id', async (c) => {
      const reader = leadOf(c);
      const draft = await readBody(c, CourseDraft);
      const course = { ...draft, id: c.req.param('id') };
      checkCourse(course);
      await store.courses.put(reader.programme.number, course);
      const language = chooseLanguage(course.languages, wishesOf(c, reader));
      return c.json(wire(course, language, await progressOf(deps, reader)));
    })
    .delete('/v1/courses/:id', async (c) => {
      const { programme } = leadOf(c);
      if (!(await store.courses.retire(programme.number, c.req.param('id')))) throw unknownCourse();
      return c.body(null, 204);
    })
    .post('/v1/courses/:id/steps/:step', async (c) => {
      const reader = readerOf(c);
      const course = await courseOf(reader.programme.number, c.req.param('id'));
      const { answer } = await readBody(c, StepAnswer);
      const language = chooseLanguage(course.languages, wishesOf(c, reader));
      return c.json(
        await takeStep(deps, reader, { course, step: c.req.param('step'), language, answer }),
      );
    })
    .get('/v1/certificates/:id', (c) => showCertificate(deps, c));
}

async function progressOf({ store }: Deps, { programme, member }: Reader): Promise<Progress> {
  if (!member || member.status === 'left') return NOTHING;
  return store.courses.progress(programme.number, member.number);
}

/** Who joined before a course was published that asks to join has done that. */
async function catchUp(deps: Deps, { programme, member }: Reader): Promise<void> {
  if (member?.status !== 'active') return;
  const { done } = await deps.store.courses.progress(programme.number, member.number);
  const courses = await deps.store.courses.list(programme.number);
  const open = (course: CourseDraft, step: string) => !done.get(course.id)?.includes(step);
  if (!courses.some((course) => stepsFor(course, 'joined').some((step) => open(course, step))))
    return;
  const fact = { kind: 'joined', programme, member: member.number, at: deps.clock.now() } as const;
  await deps.work((work) => completeByFact(deps.random)(fact, work), programme.number);
}

function wire(course: CourseDraft, language: string, progress: Progress): Course {
  const { title, summary, steps } = textsOf(course, language);
  return {
    id: course.id,
    title,
    summary,
    language,
    steps,
    ...(course.network !== undefined && { network: course.network }),
    ...standing(course, progress),
  };
}

function standing(course: CourseDraft, { done, certificates }: Progress) {
  const own = new Set(done.get(course.id));
  const earned = certificates.get(course.id);
  return {
    done: stepIds(course).filter((id) => own.has(id)),
    ...(earned && {
      certificate: { id: earned.id, earnedAt: new Date(earned.earnedAt).toISOString() },
    }),
  };
}

/** The one that was begun, else the first that was not. */
function nextOf(items: readonly Course[]): string | undefined {
  const open = items.filter(({ certificate }) => certificate === undefined);
  return (open.find(({ done }) => done.length > 0) ?? open[0])?.id;
}

interface Attempt {
  course: CourseDraft;
  step: string;
  language: string;
  answer: string[] | undefined;
}

async function takeStep(deps: Deps, reader: Reader, attempt: Attempt): Promise<StepResult> {
  const { course, language, answer } = attempt;
  const step = textsOf(course, language).steps.find(({ id }) => id === attempt.step);
  if (!step)
    throw new TandemError('step_unknown', 'This course has no step with this id.', { status: 404 });
  const { programme, member } = reader;
  const active = member?.status === 'active' ? member.number : undefined;
  const before = await progressOf(deps, reader);
  // What is to do is done by doing it: saying so changes nothing.
  const judged =
    step.kind === 'do'
      ? { passed: (before.done.get(course.id) ?? []).includes(step.id) }
      : judgeStep(course, { step, language, answer });
  const recorded = judged.passed && active !== undefined;
  if (recorded) {
    const learner = { programme, member: active, at: deps.clock.now(), random: deps.random };
    await deps.work(
      (work) => completeStep(work, learner, { course, step: step.id }),
      programme.number,
    );
  }
  const progress = recorded ? await progressOf(deps, reader) : before;
  return { step: step.id, ...judged, recorded, ...standing(course, progress) };
}

/** A page for a person, JSON for a program: a certificate is shown to people by its address. */
async function showCertificate(deps: Deps, c: Context<Env, '/v1/certificates/:id'>) {
  c.header('Vary', 'Accept, Accept-Language', { append: true });
  const id = c.req.param('id');
  const supports = ['application/json', 'text/html'];
  const type = accepts(c, { header: 'Accept', supports, default: 'application/json' });
  if (type !== 'text/html') return c.json((await certificate(deps, id)).wire);
  const language = preferred(c.req.header('accept-language'));
  c.header('Cache-Control', 'no-store');
  c.header('Content-Security-Policy', PAGE_POLICY);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  try {
    const { wire, timeZone } = await certificate(deps, id, language);
    return c.html(certificatePage(wire, { language, timeZone }));
  } catch (error) {
    if (!(error instanceof TandemError) || error.code !== 'certificate_unknown') throw error;
    return c.html(noCertificatePage(language), 404);
  }
}

async function certificate(
  { store, programmes }: Deps,
  id: string,
  wish?: string,
): Promise<{ wire: Certificate; timeZone: string }> {
  const row = await store.courses.certificate(id);
  const programme = row && programmes.byNumber(row.programme);
  const course = row && (await store.courses.get(row.programme, row.course));
  if (!row || !programme || !course)
    throw new TandemError('certificate_unknown', 'There is no certificate with this id.', {
      status: 404,
    });
  const language = chooseLanguage(course.languages, [wish, ...programme.languages]);
  const { title } = textsOf(course, language);
  const earnedAt = new Date(row.earnedAt).toISOString();
  return {
    wire: { id, courseId: course.id, title, programme: programme.name, earnedAt },
    timeZone: programme.timeZone,
  };
}
