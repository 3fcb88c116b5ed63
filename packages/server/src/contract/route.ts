/**
 * What is said of one route, and what many of them have in common.
 * @module
 */
import type * as z from 'zod/mini';
import type { KeyScope } from '../access/scopes.js';
import type { ErrorCode } from './errors.js';

/** A schema of the wire. */
export type Schema = z.ZodMiniType;

/** Who may call: anybody, whoever has a token, whoever joined, whoever leads. */
export type Scope = 'anybody' | 'reader' | 'member' | 'lead';

/** One route. */
export interface RouteContract {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As OpenAPI writes it: `/v1/content/{id}`. */
  path: string;
  /** The noun it is about. */
  noun: string;
  summary: string;
  scope: Scope;
  query?: Schema;
  /** Request headers with their sense. */
  headers?: Readonly<Record<string, string>>;
  body?: Schema;
  answers: Readonly<Record<number, Answer>>;
  errors: readonly ErrorCode[];
  /** The scope with which an API key may ask it; without one, none may. */
  key?: KeyScope;
  /** What it shows of others: that somebody who leads asked for it is kept, for those people to see. */
  shows?: 'people' | 'aggregate';
}

/** One answer of a route: JSON by a schema, another type, or nothing. */
export interface Answer {
  about: string;
  schema?: Schema;
  type?: string;
  /** Also a page to read, where `Accept` prefers text/html. */
  page?: boolean;
  /** Headers that this answer has besides those of every answer like it. */
  headers?: readonly ('Location' | 'Content-Disposition')[];
}

/** An answer of 200 by a schema. */
export const ok = (schema: Schema, about = 'As asked.'): RouteContract['answers'] => ({
  200: { about, schema },
});

/** What may be wrong with any reader's request. */
export const READER: readonly ErrorCode[] = [
  'token_missing',
  'token_expired',
  'token_invalid',
  'token_wrong_programme',
  'issuer_unreachable',
  'scope_insufficient',
  'rate_limited',
];
/** What may be wrong with a request that only a lead may make. */
export const LEAD: readonly ErrorCode[] = [...READER, 'role_insufficient'];
/** The header of requests that are safe to repeat. */
export const KEY = {
  'Idempotency-Key':
    'Sent again with the same key within 24 hours, a request answers the same and does nothing twice.',
};

/** What may be wrong with a token that was not needed, but sent. */
const SENT: readonly ErrorCode[] = [
  'token_expired',
  'token_invalid',
  'token_wrong_programme',
  'issuer_unreachable',
  'scope_insufficient',
];

/** Everything that a request may meet: what its route names, and what any request of its kind can. */
export const errorsOf = ({ errors, scope, body, headers }: RouteContract): ErrorCode[] => [
  ...new Set<ErrorCode>([
    ...errors,
    ...(scope === 'anybody' ? SENT : []),
    ...(body ? (['body_too_large'] as const) : []),
    ...(headers === KEY ? (['request_in_progress', 'idempotency_key_reused'] as const) : []),
    'database_unavailable',
  ]),
];
