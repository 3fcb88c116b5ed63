/**
 * The routes about kudos.
 * @module
 */
import * as z from 'zod/mini';
import * as wire from '@tandem-advocacy/core/schemas';
import { KEY, READER, ok, type RouteContract } from './route.js';

/** The routes about kudos. */
export const KUDOS: readonly RouteContract[] = [
  {
    method: 'POST',
    path: '/v1/kudos',
    noun: 'kudos',
    summary:
      'Thanks somebody whom a standing shows, by the key of their row; they alone see who did.',
    scope: 'member',
    headers: KEY,
    body: wire.KudosDraft,
    answers: {
      200: { about: 'Thanked today already; nothing changes.', schema: wire.KudosGiven },
      201: { about: 'Thanked.', schema: wire.KudosGiven },
    },
    errors: [
      ...READER,
      'input_invalid',
      'not_joined',
      'membership_paused',
      'person_unknown',
      'content_unknown',
      'mission_unknown',
      'kudos_own',
      'idempotency_key_reused',
    ],
  },
  {
    method: 'GET',
    path: '/v1/kudos',
    noun: 'kudos',
    summary: 'The thanks that the reader received, newest first, and whom they thanked today.',
    scope: 'member',
    query: z.object({ cursor: z.optional(z.string()) }),
    answers: ok(wire.KudosPage),
    errors: [...READER, 'input_invalid', 'not_joined', 'cursor_invalid'],
  },
];
