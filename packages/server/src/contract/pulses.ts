/**
 * The routes about pulses.
 * @module
 */
import * as wire from '@tandem-advocacy/core/schemas';
import { LanguageQuery } from '../languages.js';
import { KEY, LEAD, READER, ok, type RouteContract } from './route.js';

const base = { noun: 'pulse', query: LanguageQuery } as const;

/** The routes about pulses. */
export const PULSES: readonly RouteContract[] = [
  {
    ...base,
    method: 'GET',
    path: '/v1/pulses',
    shows: 'aggregate',
    summary: 'The latest questions in the reader’s language, and the one to show them.',
    scope: 'reader',
    answers: ok(wire.PulseList),
    errors: [...READER, 'input_invalid'],
  },
  {
    ...base,
    method: 'POST',
    path: '/v1/pulses',
    summary: 'Asks a question: texts by language, open for 14 days unless said otherwise.',
    scope: 'lead',
    headers: KEY,
    body: wire.PulseDraft,
    answers: { 201: { about: 'Asked.', schema: wire.Pulse, headers: ['Location'] } },
    errors: [...LEAD, 'input_invalid', 'pulse_exists', 'idempotency_key_reused'],
  },
  {
    ...base,
    method: 'GET',
    path: '/v1/pulses/{id}',
    shows: 'aggregate',
    summary: 'One question, and what everyone answered as far as it singles nobody out.',
    scope: 'reader',
    answers: ok(wire.Pulse),
    errors: [...READER, 'input_invalid', 'pulse_unknown'],
  },
  {
    ...base,
    method: 'PATCH',
    path: '/v1/pulses/{id}',
    shows: 'aggregate',
    summary: 'Closes an open question earlier or later; who answered it is forgotten then.',
    scope: 'lead',
    body: wire.PulseChange,
    answers: ok(wire.Pulse),
    errors: [...LEAD, 'input_invalid', 'pulse_unknown', 'pulse_closed'],
  },
  {
    ...base,
    method: 'PUT',
    path: '/v1/pulses/{id}/answer',
    summary:
      'Answers, once, without joining. The choice is counted, and nothing is kept of whose it was; answering again changes nothing.',
    scope: 'reader',
    body: wire.PulseAnswer,
    answers: ok(wire.Pulse),
    errors: [...READER, 'input_invalid', 'pulse_unknown', 'pulse_closed'],
  },
];
