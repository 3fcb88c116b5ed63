/** Training as a reader meets it: judged here, repeatable, certified, never with a name. @module */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  Certificate,
  Course,
  CourseDraft,
  CourseList,
  Problem,
  Step,
  StepResult,
} from '@tandem-advocacy/core/schemas';
import { AGENTS, TestService, type Caller } from '../testing/service.js';

const service = new TestService();
let lead: Caller;

const steps = (fr: boolean): Step[] => [
  { id: 'why', kind: 'read', title: fr ? 'Pourquoi' : 'Why', seconds: 60, body: '…' },
  {
    ...{ id: 'who', kind: 'answer', title: 'Who', seconds: 30, question: '?', form: 'multiple' },
    choices: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  },
  {
    ...{ id: 'how', kind: 'answer', title: 'How', seconds: 30, question: '?', form: 'order' },
    choices: ['a', 'b', 'c'].map((id) => ({ id, text: id })),
  },
];
const feedback = (right: string) => ({ en: { right, wrong: `Not quite: ${right}` } });
const draft = (id: string, extra: Step[] = []): CourseDraft => ({
  id,
  languages: {
    fr: { title: `Le ${id}`, summary: '…', steps: [...steps(true), ...extra] },
    en: { title: `The ${id}`, summary: '…', steps: [...steps(false), ...extra] },
  },
  answers: {
    who: { right: ['a', 'c'], feedback: feedback('because') },
    how: { right: ['b', 'a', 'c'], feedback: feedback('in this order') },
  },
});
const todo = (fact: 'joined' | 'share-declared' | 'applauded'): Step => ({
  ...{ id: `do-${fact}`, kind: 'do', title: 'Do', seconds: 60, body: '…', fact },
});
const take = async (who: Caller, line: string, answer?: string[]) =>
  (await who.ask<StepResult>(`POST /v1/courses/${line}?language=en`, answer && { answer })).body;

beforeAll(async () => {
  await service.start();
  await service.programme({ languages: ['fr', 'en'] });
  lead = await service.as('lea', { role: 'lead' });
  for (const id of ['basics', 'advanced']) await lead.ask(`PUT /v1/courses/${id}`, draft(id));
});
afterAll(() => service.stop());

describe('a course', () => {
  it('is read in the language asked for, the reader’s, or the programme’s first', async () => {
    const read = async (claims: object, query = '') => {
      const who = await service.as('someone', { ...claims });
      return (await who.ask<Course>(`GET /v1/courses/basics${query}`)).body.title;
    };
    expect(await read({})).toBe('Le basics');
    expect(await read({ locale: 'en-GB' })).toBe('The basics');
    expect(await read({ locale: 'en-GB' }, '?language=fr-CA')).toBe('Le basics');
    expect(await read({ locale: 'ja' }, '?language=ja')).toBe('Le basics');
  });

  it('keeps its answers to itself', async () => {
    const { body } = await lead.ask<CourseList>('GET /v1/courses');
    expect(JSON.stringify(body)).not.toMatch(/"right"|because/);
  });

  it('judges sets and orders, teaches, and lets everybody try again', async () => {
    const ada = await (await service.as('ada')).join();
    const wrong = await take(ada, 'basics/steps/who', ['a', 'b']);
    expect(wrong).toMatchObject({ passed: false, recorded: false, feedback: 'Not quite: because' });
    expect((await take(ada, 'basics/steps/how', ['a', 'b', 'c'])).passed).toBe(false);
    const right = await take(ada, 'basics/steps/who', ['c', 'a']);
    expect(right).toMatchObject({
      passed: true,
      recorded: true,
      feedback: 'because',
      done: ['who'],
    });
  });

  it('ends with a certificate that anybody may check and that names nobody', async () => {
    const ben = await (await service.as('ben', { name: 'Ben Inventé' })).join();
    await take(ben, 'basics/steps/why');
    await take(ben, 'basics/steps/who', ['a', 'c']);
    const { certificate } = await take(ben, 'basics/steps/how', ['b', 'a', 'c']);
    expect(certificate?.id).toMatch(/^[\w-]{22}$/);
    const answer = await fetch(`${service.url}/v1/certificates/${certificate?.id}`);
    const read = (await answer.json()) as Certificate;
    expect(read).toMatchObject({ courseId: 'basics', title: 'Le basics', programme: 'Acme' });
    expect(JSON.stringify(read)).not.toContain('Ben');
    const again = await take(ben, 'basics/steps/how', ['b', 'a', 'c']);
    expect(again.certificate?.id).toBe(certificate?.id);
  });

  it('has a certificate that a person reads as a page, in their language', async () => {
    const ben = await (await service.as('ben', { name: 'Ben Inventé' })).join();
    await take(ben, 'basics/steps/why');
    await take(ben, 'basics/steps/who', ['a', 'c']);
    const { certificate } = await take(ben, 'basics/steps/how', ['b', 'a', 'c']);
    const address = `${service.url}/v1/certificates/${certificate?.id}`;
    const french = await service.hit(address, { headers: AGENTS.chromium });
    expect(french.headers).toMatchObject({ 'content-type': 'text/html; charset=UTF-8' });
    expect(french.headers['content-security-policy']).toContain("default-src 'none'");
    expect(french.headers.vary).toContain('Accept');
    expect(french.text).toMatch(/lang="fr"[^]*Le basics[^]*23 novembre 2026[^]*Acme/);
    const english = (await service.hit(address, { headers: AGENTS.firefox })).text;
    expect(english).toMatch(/lang="en"[^]*23 November 2026/);
    expect(french.text + english).not.toMatch(/Ben|<script/);
    const none = await service.hit(`${address}x`, { headers: AGENTS.firefox });
    expect([none.status, none.text.includes('no such certificate')]).toEqual([404, true]);
  });

  it('is followed by the next: the one that was begun, then the first that was not', async () => {
    const next = async (who: Caller) => (await who.ask<CourseList>('GET /v1/courses')).body.next;
    const cleo = await (await service.as('cleo')).join();
    expect(await next(cleo)).toBe('basics');
    await take(cleo, 'advanced/steps/why');
    expect(await next(cleo)).toBe('advanced');
    await take(cleo, 'advanced/steps/who', ['a', 'c']);
    await take(cleo, 'advanced/steps/how', ['b', 'a', 'c']);
    expect(await next(cleo)).toBe('basics');
  });

  it('judges for somebody who did not join, and records nothing', async () => {
    const guest = await service.as('guest');
    expect(await take(guest, 'basics/steps/why')).toMatchObject({
      passed: true,
      recorded: false,
      done: [],
    });
  });

  it('pays each step and the certificate once', async () => {
    const dan = await (await service.as('dan')).join();
    const points = async () =>
      (await dan.ask<{ points: number }>('GET /v1/me/impact?period=all')).body.points;
    await take(dan, 'basics/steps/why');
    const first = await points();
    await take(dan, 'basics/steps/why');
    expect(first).toBeGreaterThan(0);
    expect(await points()).toBe(first);
  });
});

describe('what is to do', () => {
  beforeAll(() =>
    lead.ask(
      'PUT /v1/courses/doing',
      draft('doing', [todo('joined'), todo('applauded'), todo('share-declared')]),
    ),
  );
  const done = async (who: Caller) => (await who.ask<Course>('GET /v1/courses/doing')).body.done;

  it('is done by doing it, and by nothing else', async () => {
    const eve = await service.as('eve');
    await eve.join();
    expect(await done(eve)).toEqual(['do-joined']);
    expect(await take(eve, 'doing/steps/do-applauded')).toMatchObject({
      passed: false,
      recorded: false,
    });
    const content = await lead.publish('https://news.example.org/doing');
    await eve.ask(`PUT /v1/applause/${content.id}`);
    const share = { id: 'share-of-eve', contentId: content.id, network: 'x', state: 'prepared' };
    await eve.ask('POST /v1/shares', share);
    expect(await done(eve)).toEqual(['do-joined', 'do-applauded']);
    await eve.ask('PATCH /v1/shares/share-of-eve', { state: 'declared' });
    expect(await done(eve)).toEqual(['do-joined', 'do-applauded', 'do-share-declared']);
  });

  it('was done by who joined before the course was there', async () => {
    const fay = await (await service.as('fay')).join();
    await lead.ask('PUT /v1/courses/late', draft('late', [todo('joined')]));
    expect((await fay.ask<Course>('GET /v1/courses/late')).body.done).toEqual(['do-joined']);
  });
});

describe('a wrong request', () => {
  const code = async (line: string, body?: unknown) => {
    const answer = await lead.ask<Problem>(line, body);
    return `${answer.status} ${answer.body.code}`;
  };

  it('is told what is wrong', async () => {
    expect(await code('GET /v1/courses/none')).toBe('404 course_unknown');
    expect(await code('POST /v1/courses/basics/steps/none', {})).toBe('404 step_unknown');
    expect(await code('POST /v1/courses/basics/steps/who', {})).toBe('400 input_invalid');
    expect(await code('POST /v1/courses/basics/steps/who', { answer: ['z'] })).toBe(
      '400 input_invalid',
    );
    expect(await code('GET /v1/certificates/none')).toBe('404 certificate_unknown');
  });

  it('cannot publish a course whose languages differ or whose question has no answer', async () => {
    const { answers: _, ...rest } = draft('x');
    expect(await code('PUT /v1/courses/x', { ...rest, answers: {} })).toBe('400 input_invalid');
    const { fr, en } = draft('x').languages;
    const uneven = { ...draft('x'), languages: { fr, en: { ...en, steps: en?.steps.slice(1) } } };
    expect(await code('PUT /v1/courses/x', uneven)).toBe('400 input_invalid');
    const reader = await service.as('rob');
    expect((await reader.ask('PUT /v1/courses/x', draft('x'))).status).toBe(403);
  });
});
