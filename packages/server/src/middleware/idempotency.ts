/**
 * `Idempotency-Key`: a request sent again gets the answer it had, and does nothing twice, whichever replica
 * it reaches, also after a restart.
 * @module
 */
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Context, MiddlewareHandler } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import type { Env } from '../env.js';
import type { Deps } from '../ports.js';
import { callerOf } from './caller.js';

type Answers = Deps['store']['answers'];
type Named = Parameters<Answers['keep']>[0];
type Kept = Parameters<Answers['keep']>[1];

/** How long an answer is kept, and after which a claim is taken for abandoned, in milliseconds. */
export const ANSWERS_KEPT_FOR = 24 * 60 * 60 * 1000;
const ABANDONED = 60_000;
/** Answers with a secret in them: they are made anew each time, and never kept. */
const SECRET =
  /^\/v1\/(?:session|webhooks(?:\/[^/]+\/secret)?|invitations(?:\/(?:accept|renew))?)$/;
/** How long the same request waits for the one that is being worked on, and how often it looks. */
const PATIENCE = 10_000;
const LOOK = 50;

/** Answers a `POST` with the same key, reader and body as it was answered before. */
export function idempotent({
  clock,
  store,
}: Pick<Deps, 'clock' | 'store'>): MiddlewareHandler<Env> {
  return async (c, next) => {
    const key = c.req.header('idempotency-key');
    const reader = c.get('reader');
    if (key === undefined || !reader || c.req.method !== 'POST') return next();
    if (SECRET.test(c.req.path)) return next();
    const { number: programme } = reader.programme;
    const named = {
      programme,
      name: digest(callerOf(reader), key),
      request: digest(c.req.path, await c.req.text()),
      at: clock.now(),
    };
    const before = await claimed(store.answers, named);
    if (before) return again(c, before);
    try {
      await next();
    } finally {
      await settle(store.answers, named, c.res);
    }
    return undefined;
  };
}

/** What was answered before; nothing where this request is the first. */
async function claimed(answers: Answers, named: Named): Promise<Kept | undefined> {
  const since = { before: named.at - ANSWERS_KEPT_FOR, abandoned: named.at - ABANDONED };
  for (let waited = 0; waited < PATIENCE; waited += LOOK) {
    const claim = await answers.claim(named, since);
    if (claim === 'first') return undefined;
    if (claim.request !== named.request) throw keyReused();
    if (claim.answer) return claim.answer;
    await pause(LOOK);
  }
  throw new TandemError(
    'request_in_progress',
    'The first request with this Idempotency-Key is still being worked on. Try again soon.',
    { status: 409 },
  );
}

/** Keeps what succeeded; of anything else, the next attempt may do better. */
async function settle(answers: Answers, named: Named, answer: Response): Promise<void> {
  if (answer.status >= 400) return answers.giveUp(named);
  const type = answer.headers.get('content-type') ?? 'application/json';
  await answers.keep(named, { status: answer.status, type, body: await answer.clone().text() });
}

const digest = (...parts: string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

const keyReused = () =>
  new TandemError(
    'idempotency_key_reused',
    'This Idempotency-Key was used for another request. Take a new key for each.',
    { status: 422 },
  );

const again = (c: Context<Env>, { status, type, body }: Kept): Response =>
  c.body(body, status as 200, { 'Content-Type': type, 'Idempotent-Replayed': 'true' });
