/**
 * The routes about missions.
 * @module
 */
import * as wire from '@tandem-advocacy/core/schemas';
import { LanguageQuery } from '../languages.js';
import { KEY, LEAD, READER, ok, type RouteContract } from './route.js';

const base = { noun: 'mission', query: LanguageQuery } as const;
const OWN = [...READER, 'not_joined', 'membership_paused', 'mission_unknown'] as const;

/** The routes about missions. */
export const MISSIONS: readonly RouteContract[] = [
  {
    ...base,
    method: 'GET',
    path: '/v1/missions',
    summary: 'What there is to do, how far the reader’s own are, and for champions what waits.',
    scope: 'reader',
    answers: ok(wire.MissionList),
    errors: [...READER, 'input_invalid'],
  },
  {
    ...base,
    method: 'POST',
    path: '/v1/missions',
    summary: 'Offers a mission: texts by language, and whether somebody has to confirm it.',
    scope: 'lead',
    headers: KEY,
    body: wire.MissionDraft,
    answers: { 201: { about: 'Offered.', schema: wire.Mission, headers: ['Location'] } },
    errors: [...LEAD, 'input_invalid', 'idempotency_key_reused'],
  },
  {
    ...base,
    method: 'PUT',
    path: '/v1/missions/{id}',
    summary: 'Writes a mission anew, or offers one under an id of one’s own.',
    scope: 'lead',
    body: wire.MissionDraft,
    answers: ok(wire.Mission),
    errors: [...LEAD, 'input_invalid'],
  },
  {
    noun: 'mission',
    method: 'DELETE',
    path: '/v1/missions/{id}',
    summary: 'Offers a mission no more; what people did of it stays theirs.',
    scope: 'lead',
    answers: { 204: { about: 'Withdrawn.' } },
    errors: [...LEAD, 'mission_unknown'],
  },
  {
    ...base,
    method: 'PUT',
    path: '/v1/missions/{id}/mine',
    summary: 'Takes a mission up, or says that it is done. It is never late.',
    scope: 'member',
    body: wire.MissionStep,
    answers: ok(wire.Mission),
    errors: [...OWN, 'input_invalid'],
  },
  {
    ...base,
    method: 'DELETE',
    path: '/v1/missions/{id}/mine',
    summary: 'Lays a mission down; nothing stays of it.',
    scope: 'member',
    answers: ok(wire.Mission),
    errors: [...OWN, 'input_invalid', 'mission_done'],
  },
  {
    noun: 'mission',
    method: 'PUT',
    path: '/v1/missions/{id}/claims/{key}',
    summary: 'Confirms what somebody says they did, and thanks them, or says not quite yet.',
    scope: 'reader',
    body: wire.MissionVerdict,
    answers: { 204: { about: 'Said.' } },
    errors: [...READER, 'input_invalid', 'champion_required', 'claim_unknown', 'mission_own'],
  },
];
