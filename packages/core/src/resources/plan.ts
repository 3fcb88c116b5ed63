/**
 * What one can ask of the plan.
 * @module
 */
import type { Ask } from '../ask.js';
import type { Http } from '../http.js';
import { Plan, PlanEntry, type PlanDraft, type PlanQuery } from '../schemas/plan.js';
import { segment } from '../wire/segment.js';

/** What one can ask of the plan. `language` is a BCP 47 tag; the nearest there is answers. */
export interface PlanResource {
  /** What is coming, soonest first, and the address of the same as a calendar file. */
  list(query?: PlanQuery & Ask): Promise<Plan>;
  /** Writes a new entry; needs the role of a lead. */
  add(draft: PlanDraft, ask?: Ask): Promise<PlanEntry>;
  /** Writes an entry anew, under an id that stays; needs the role of a lead. */
  put(id: string, draft: PlanDraft, ask?: Ask): Promise<PlanEntry>;
  /** Takes an entry out; needs the role of a lead. */
  remove(id: string, ask?: Ask): Promise<void>;
}

const at = (id: string) => `/plan/${segment(id)}` as const;

/** Binds the plan to a client's requests. */
export const planResource = (http: Http): PlanResource => ({
  list: ({ signal, ...query } = {}) => http.request(Plan, 'GET /plan', { query, signal }),
  add: (draft, ask) => http.request(PlanEntry, 'POST /plan', { json: draft, ...ask }),
  put: (id, draft, ask) => http.request(PlanEntry, `PUT ${at(id)}`, { json: draft, ...ask }),
  remove: (id, ask) => http.request<void>(undefined, `DELETE ${at(id)}`, ask),
});
