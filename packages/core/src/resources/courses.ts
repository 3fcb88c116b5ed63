/**
 * What one can ask of training.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import {
  Certificate,
  Course,
  CourseList,
  StepResult,
  type StepAnswer,
  type CourseDraft,
} from '../schemas/course.js';
import { segment } from '../wire/segment.js';

/** What one can ask of training. `language` is a BCP 47 tag; the nearest there is answers. */
export interface CoursesResource {
  /** Every course, with the reader's progress and the one that suits them next. */
  list(query?: { language?: string | undefined } & Ask): Promise<CourseList>;
  /** One course. */
  get(id: string, query?: { language?: string | undefined } & Ask): Promise<Course>;
  /** Does a step; a wrong answer teaches and may be repeated. */
  step(course: string, step: string, answer?: StepAnswer & Ask): Promise<StepResult>;
  /** Publishes a course, or replaces it; needs the role of a lead. */
  publish(draft: CourseDraft, ask?: Ask): Promise<Course>;
  /** Offers a course no more; its certificates stay. Needs the role of a lead. */
  retire(id: string, ask?: Ask): Promise<void>;
  /** A certificate by its unguessable id. */
  certificate(id: string, ask?: Ask): Promise<Certificate>;
}

const at = (...path: string[]) => path.map(segment).join('/');

/** Binds training to a client's requests. */
export const coursesResource = (http: Http): CoursesResource => ({
  list: ({ signal, ...query } = {}) => http.request(CourseList, 'GET /courses', { query, signal }),
  get: (id, { signal, ...query } = {}) =>
    http.request(Course, `GET /courses/${at(id)}`, { query, signal }),
  step: (course, step, { signal, ...json } = {}) =>
    http.request(StepResult, `POST /courses/${at(course)}/steps/${at(step)}`, { json, signal }),
  publish: (draft, ask) =>
    http.request(Course, `PUT /courses/${at(draft.id)}`, { json: draft, ...ask }),
  retire: (id, ask) => http.request<void>(undefined, `DELETE /courses/${at(id)}`, ask),
  certificate: (id, ask) =>
    http.request(Certificate, `GET /certificates/${at(id)}`, { ...ask, open: true }),
});
