/**
 * The routes about training and live facts.
 * @module
 */
import * as z from 'zod/mini';
import * as wire from '@tandem-advocacy/core/schemas';
import { KEY, LEAD, READER, ok, type RouteContract } from './route.js';

const LANGUAGE = z.object({ language: z.optional(z.string()) });

/** The routes about training and live facts. */
export const PROGRAMME: readonly RouteContract[] = [
  {
    method: 'GET',
    path: '/v1/courses',
    noun: 'course',
    summary: 'Every course in the reader’s language, their progress, and the one to take next.',
    scope: 'reader',
    query: LANGUAGE,
    answers: ok(wire.CourseList),
    errors: [...READER, 'input_invalid'],
  },
  {
    method: 'GET',
    path: '/v1/courses/{id}',
    noun: 'course',
    summary: 'One course.',
    scope: 'reader',
    query: LANGUAGE,
    answers: ok(wire.Course),
    errors: [...READER, 'input_invalid', 'course_unknown'],
  },
  {
    method: 'PUT',
    path: '/v1/courses/{id}',
    key: 'content:write',
    noun: 'course',
    summary: 'Publishes a course, or replaces it: texts by language, answers that stay here.',
    scope: 'lead',
    query: LANGUAGE,
    body: wire.CourseDraft,
    answers: ok(wire.Course),
    errors: [...LEAD, 'input_invalid'],
  },
  {
    method: 'DELETE',
    path: '/v1/courses/{id}',
    noun: 'course',
    summary: 'Offers a course no more. Its certificates stay; publishing it again offers it again.',
    scope: 'lead',
    answers: { 204: { about: 'Retired.' } },
    errors: [...LEAD, 'course_unknown'],
  },
  {
    method: 'POST',
    path: '/v1/courses/{id}/steps/{step}',
    noun: 'course',
    summary: 'Takes a step. A wrong answer teaches and may be repeated.',
    scope: 'reader',
    headers: KEY,
    query: LANGUAGE,
    body: wire.StepAnswer,
    answers: ok(wire.StepResult),
    errors: [...READER, 'input_invalid', 'course_unknown', 'step_unknown'],
  },
  {
    method: 'GET',
    path: '/v1/certificates/{id}',
    noun: 'course',
    summary:
      'A certificate, for anybody who was given its address; a page to read where `Accept` prefers text/html. It names no person.',
    scope: 'anybody',
    answers: { 200: { about: 'As asked.', schema: wire.Certificate, page: true } },
    errors: ['rate_limited', 'certificate_unknown'],
  },
  {
    method: 'GET',
    path: '/v1/events',
    key: 'events:read',
    noun: 'event',
    summary:
      'Facts as they happen, as server-sent events: `data:` is a LiveEvent, `id:` grows, a comment comes every 15 s. Facts about a person reach only them. `event: reset` says that something was missed: read afresh.',
    scope: 'reader',
    headers: { 'Last-Event-ID': 'Resumes after this id, for an hour.' },
    answers: { 200: { about: 'The stream.', schema: wire.LiveEvent, type: 'text/event-stream' } },
    errors: READER,
  },
];
