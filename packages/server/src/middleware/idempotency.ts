/**
 * `Idempotency-Key`: a request sent again gets the answer it had, and does nothing twice.
 *
 * Kept in memory: a restart forgets. What must hold beyond it holds by itself, for a share has its
 * client's id and an address becomes content once.
 * @module
 */
import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import type { Env } from '../env.js';
import type { Deps } from '../ports.js';
import { callerOf } from './caller.js';

interface Kept {
  status: number;
  type: string;
  body: string;
}

interface Entry {
  request: string;
  at: number;
  /** `undefined` when the first attempt failed: the next one may do better. */
  answer: Promise<Kept | undefined>;
}

/** How long an answer is kept, in milliseconds, and how many are at most. */
const KEPT_FOR = 24 * 60 * 60 * 1000;
const KEPT_MOST = 2_000;

/** Answers a `POST` with the same key, reader and body as it was answered before. */
export function idempotent({ clock }: Pick<Deps, 'clock'>): MiddlewareHandler<Env> {
  const entries = new Map<string, Entry>();
  return async (c, next) => {
    const key = c.req.header('idempotency-key');
    const reader = c.get('reader');
    if (key === undefined || !reader || c.req.method !== 'POST') return next();
    const name = digest(callerOf(reader), key);
    const request = digest(c.req.path, await c.req.text());
    const before = entries.get(name);
    if (before && clock.now() - before.at < KEPT_FOR) {
      if (before.request !== request) throw keyReused();
      const kept = await before.answer;
      if (kept) return again(c, kept);
    }
    const { promise, resolve } = Promise.withResolvers<Kept | undefined>();
    entries.delete(name);
    entries.set(name, { request, at: clock.now(), answer: promise });
    const oldest = entries.size > KEPT_MOST ? entries.keys().next().value : undefined;
    if (oldest !== undefined) entries.delete(oldest);
    try {
      await next();
      resolve(await keep(c.res));
    } finally {
      resolve(undefined);
    }
    return undefined;
  };
}

const digest = (...parts: string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

const keyReused = () =>
  new TandemError(
    'idempotency_key_reused',
    'This Idempotency-Key was used for another request. Take a new key for each.',
    { status: 422 },
  );

async function keep(answer: Response): Promise<Kept | undefined> {
  if (answer.status >= 400) return undefined;
  const type = answer.headers.get('content-type') ?? 'application/json';
  return { status: answer.status, type, body: await answer.clone().text() };
}

const again = (c: Context<Env>, { status, type, body }: Kept): Response =>
  c.body(body, status as 200, { 'Content-Type': type, 'Idempotent-Replayed': 'true' });
