/**
 * What an API key may ask for: what its scopes say, and nothing that no scope names.
 * @module
 */
import type { MiddlewareHandler } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import { contractOf } from '../contract/match.js';
import type { Env } from '../env.js';

/** Refuses what an API key is not allowed with `scope_insufficient`. */
export const checkScope = (): MiddlewareHandler<Env> => async (c, next) => {
  const key = c.get('reader')?.key;
  if (!key) return next();
  const route = contractOf(c.req.method, c.req.path);
  // What is not there says so itself.
  if (!route || route.scope === 'anybody') return next();
  if (route.key && key.scopes.includes(route.key)) return next();
  throw new TandemError(
    'scope_insufficient',
    route.key
      ? `This API key lacks the scope ${route.key}.`
      : 'No API key may do this: it is a person’s own. Send a reader’s token.',
    { status: 403 },
  );
};
