/**
 * The routes about what is worth sharing: contents and the feeds they come from.
 * @module
 */
import * as wire from '@tandem-advocacy/core/schemas';
import { KEY, LEAD, READER, ok, type RouteContract } from './route.js';

const FEED: RouteContract['errors'] = [
  'feed_unreadable',
  'feed_too_large',
  'feed_unreachable',
  'feed_address_invalid',
  'feed_address_private',
];

/** The routes about contents. */
export const CONTENT: readonly RouteContract[] = [
  {
    method: 'GET',
    path: '/v1/content',
    key: 'content:read',
    noun: 'content',
    summary: 'What is worth sharing, newest first.',
    scope: 'reader',
    query: wire.ContentQuery,
    answers: ok(wire.ContentPage),
    errors: [...READER, 'input_invalid', 'cursor_invalid'],
  },
  {
    method: 'POST',
    path: '/v1/content',
    key: 'content:write',
    noun: 'content',
    summary: 'Publishes a content.',
    scope: 'lead',
    headers: KEY,
    body: wire.ContentDraft,
    answers: { 201: { about: 'Published.', schema: wire.Content, headers: ['Location'] } },
    errors: [...LEAD, 'input_invalid', 'target_unsafe', 'content_exists', 'idempotency_key_reused'],
  },
  {
    method: 'GET',
    path: '/v1/content/{id}',
    key: 'content:read',
    noun: 'content',
    summary: 'One content.',
    scope: 'reader',
    answers: ok(wire.Content),
    errors: [...READER, 'content_unknown'],
  },
  {
    method: 'PATCH',
    path: '/v1/content/{id}',
    key: 'content:write',
    noun: 'content',
    summary: 'Changes a content; what is absent stays.',
    scope: 'lead',
    body: wire.ContentChange,
    answers: ok(wire.Content),
    errors: [...LEAD, 'input_invalid', 'target_unsafe', 'content_unknown', 'content_exists'],
  },
  {
    method: 'DELETE',
    path: '/v1/content/{id}',
    key: 'content:write',
    noun: 'content',
    summary: 'Withdraws a content. Links to it lead to its fallback, or to a page that says so.',
    scope: 'lead',
    answers: { 204: { about: 'Withdrawn.' } },
    errors: [...LEAD, 'content_unknown'],
  },
  {
    method: 'GET',
    path: '/v1/content/{id}/voices',
    shows: 'aggregate',
    noun: 'content',
    summary:
      'How colleagues said it in the last 30 days: fingerprints, never words or names; none while fewer than k of them have shared it.',
    scope: 'reader',
    answers: ok(wire.VoiceList),
    errors: [...READER, 'content_unknown'],
  },
  {
    method: 'GET',
    path: '/v1/content/{id}/figures',
    key: 'figures:read',
    noun: 'content',
    summary: 'Hits on a content: every class and their sum.',
    scope: 'reader',
    answers: ok(wire.ContentFigures),
    shows: 'aggregate',
    errors: [...READER, 'content_unknown'],
  },
  {
    method: 'POST',
    path: '/v1/sources',
    key: 'content:write',
    noun: 'source',
    summary: 'Registers an RSS, Atom or JSON feed and makes its entries content.',
    scope: 'lead',
    headers: KEY,
    body: wire.SourceDraft,
    answers: { 201: { about: 'Registered and read.', schema: wire.SourceImported } },
    errors: [...LEAD, 'input_invalid', ...FEED, 'idempotency_key_reused'],
  },
  {
    method: 'POST',
    path: '/v1/sources/{id}/refresh',
    key: 'content:write',
    noun: 'source',
    summary: 'Reads a feed again: what is new in it becomes content.',
    scope: 'lead',
    headers: KEY,
    answers: ok(wire.ImportReport),
    errors: [...LEAD, 'source_unknown', ...FEED],
  },
];
