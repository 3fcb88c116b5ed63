/**
 * The routes about the plan.
 * @module
 */
import * as wire from '@tandem-advocacy/core/schemas';
import { LanguageQuery } from '../languages.js';
import { PlanFileQuery } from '../routes/plan.js';
import { KEY, LEAD, READER, ok, type RouteContract } from './route.js';

/** The routes about the plan. */
export const PLAN: readonly RouteContract[] = [
  {
    method: 'GET',
    path: '/v1/plan',
    key: 'content:read',
    noun: 'plan',
    summary: 'What is coming from today on, and the address of the same as a calendar file.',
    scope: 'reader',
    query: wire.PlanQuery,
    answers: ok(wire.Plan),
    errors: [...READER, 'input_invalid'],
  },
  {
    method: 'POST',
    path: '/v1/plan',
    key: 'content:write',
    noun: 'plan',
    summary: 'Writes a new entry: a day or several, with a time of day or without.',
    scope: 'lead',
    query: LanguageQuery,
    headers: KEY,
    body: wire.PlanDraft,
    answers: { 201: { about: 'Written.', schema: wire.PlanEntry, headers: ['Location'] } },
    errors: [...LEAD, 'input_invalid', 'content_unknown', 'idempotency_key_reused'],
  },
  {
    method: 'GET',
    path: '/v1/plan.ics',
    noun: 'plan',
    summary:
      'The plan as a calendar file (RFC 5545), by a token or by the signed address that GET /v1/plan gives.',
    scope: 'anybody',
    query: PlanFileQuery,
    answers: {
      200: {
        ...{ about: 'A calendar file.', type: 'text/calendar' },
        headers: ['Content-Disposition'],
      },
    },
    errors: [...READER, 'input_invalid', 'feed_invalid'],
  },
  {
    method: 'PUT',
    path: '/v1/plan/{id}',
    noun: 'plan',
    summary: 'Writes an entry anew, or a new one under an id of one’s own.',
    scope: 'lead',
    query: LanguageQuery,
    body: wire.PlanDraft,
    answers: ok(wire.PlanEntry),
    errors: [...LEAD, 'input_invalid', 'content_unknown'],
  },
  {
    method: 'DELETE',
    path: '/v1/plan/{id}',
    noun: 'plan',
    summary: 'Takes an entry out.',
    scope: 'lead',
    answers: { 204: { about: 'Taken out.' } },
    errors: [...LEAD, 'plan_entry_unknown'],
  },
];
