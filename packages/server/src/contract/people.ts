/**
 * The routes about the reader: session, me, shares, applause, standings.
 * @module
 */
import * as z from 'zod/mini';
import * as wire from '@tandem-advocacy/core/schemas';
import { KEY, READER, ok, type RouteContract } from './route.js';

/** The routes about the reader. */
export const PEOPLE: readonly RouteContract[] = [
  {
    method: 'POST',
    path: '/v1/session',
    noun: 'session',
    summary:
      'All that first paint needs, in one request: who reads, their link key, the numbers of contents. Without a token, for whoever names a programme: nobody’s key.',
    scope: 'anybody',
    body: wire.SessionRequest,
    answers: ok(wire.Session),
    errors: [...READER, 'input_invalid', 'programme_missing', 'programme_unknown'],
  },
  {
    method: 'GET',
    path: '/v1/me',
    noun: 'me',
    summary: 'The reader and their membership, if they joined.',
    scope: 'reader',
    answers: ok(wire.Me),
    errors: READER,
  },
  {
    method: 'POST',
    path: '/v1/me/membership',
    noun: 'me',
    summary: 'Joins, or changes what was chosen: consents, a pause, its end.',
    scope: 'reader',
    headers: KEY,
    body: wire.MembershipChoice,
    answers: ok(wire.Me),
    errors: [...READER, 'input_invalid'],
  },
  {
    method: 'DELETE',
    path: '/v1/me/membership',
    noun: 'me',
    summary: 'Leaves. Links already posted keep working, for nobody.',
    scope: 'reader',
    answers: ok(wire.Me),
    errors: READER,
  },
  {
    method: 'GET',
    path: '/v1/me/impact',
    noun: 'me',
    summary: 'What the reader’s shares brought, for their eyes only.',
    scope: 'member',
    query: z.object({ period: z.optional(wire.Period) }),
    answers: ok(wire.Impact),
    errors: [...READER, 'input_invalid', 'not_joined'],
  },
  {
    method: 'GET',
    path: '/v1/me/export',
    noun: 'me',
    summary:
      'Everything that is kept about the reader, as a file; a page to read where `Accept` prefers text/html.',
    scope: 'reader',
    answers: {
      200: {
        ...{ about: 'A JSON file, by table.', schema: wire.Everything },
        ...{ page: true, headers: ['Content-Disposition'] },
      },
    },
    errors: READER,
  },
  {
    method: 'GET',
    path: '/v1/me/looks',
    noun: 'me',
    summary:
      'Who looked at figures that the reader is in: whoever leads, and integrations, under a name that says nothing of them.',
    scope: 'member',
    answers: ok(wire.LookList),
    errors: [...READER, 'not_joined'],
  },
  {
    method: 'DELETE',
    path: '/v1/me',
    noun: 'me',
    summary: 'Erases everything that is kept about the reader. Their links keep leading on.',
    scope: 'reader',
    answers: { 204: { about: 'Erased.' } },
    errors: READER,
  },
  {
    method: 'PUT',
    path: '/v1/applause/{id}',
    noun: 'applause',
    summary:
      'Applauds a content, once. Nobody needs to join for it: of whoever has not, a keyed pseudonym is kept, and no points are given.',
    scope: 'reader',
    answers: ok(wire.Content),
    errors: [...READER, 'content_unknown'],
  },
  {
    method: 'DELETE',
    path: '/v1/applause/{id}',
    noun: 'applause',
    summary: 'Takes applause back, also what was given before joining.',
    scope: 'reader',
    answers: ok(wire.Content),
    errors: [...READER, 'content_unknown'],
  },
  {
    method: 'POST',
    path: '/v1/shares',
    noun: 'share',
    summary: 'Records a share. Its id is the client’s own: sent again, it is the same share.',
    scope: 'member',
    headers: KEY,
    body: wire.ShareDraft,
    answers: {
      200: { about: 'There already; evidence never goes down.', schema: wire.Share },
      201: { about: 'Recorded.', schema: wire.Share },
    },
    errors: [
      ...READER,
      'input_invalid',
      'not_joined',
      'membership_paused',
      'content_unknown',
      'network_unknown',
      'network_dead',
      'idempotency_key_reused',
    ],
  },
  {
    method: 'PATCH',
    path: '/v1/shares/{id}',
    noun: 'share',
    summary: 'Records that a share went further.',
    scope: 'member',
    body: wire.ShareChange,
    answers: ok(wire.Share),
    errors: [...READER, 'input_invalid', 'not_joined', 'membership_paused', 'share_unknown'],
  },
  {
    method: 'GET',
    path: '/v1/shares',
    noun: 'share',
    summary: 'The reader’s own shares, newest first.',
    scope: 'member',
    query: z.object({ cursor: z.optional(z.string()) }),
    answers: ok(wire.SharePage),
    errors: [...READER, 'not_joined', 'cursor_invalid'],
  },
  {
    method: 'GET',
    path: '/v1/standings',
    noun: 'standing',
    summary: 'A window on a standing: never its bottom, never somebody who did not opt in.',
    scope: 'reader',
    query: wire.StandingsQuery,
    answers: ok(wire.Standings),
    shows: 'people',
    errors: [...READER, 'input_invalid'],
  },
];
