/**
 * An id for every request, to quote to the operator: taken from a proxy that sent one, or made.
 * @module
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';
import type { Random } from '../ports.js';

/** Gives each request its id, on the context and in `X-Request-Id`. */
export const requestId =
  (random: Random): MiddlewareHandler<Env> =>
  async (c, next) => {
    const sent = c.req.header('x-request-id');
    const id = sent && /^[\w.-]{8,64}$/.test(sent) ? sent : Buffer.from(random(8)).toString('hex');
    c.set('requestId', id);
    await next();
    c.res.headers.set('X-Request-Id', id);
  };
