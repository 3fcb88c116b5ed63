/**
 * Logging administrative acts: one that cannot be logged is not answered as done.
 * @module
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';
import type { Reader } from '../ports.js';

/** Keeps what a request did. */
export type NoteAct = (
  reader: Reader,
  asked: { method: string; path: string; status: number },
) => Promise<void>;

/** Notes every request that succeeded; which of them are administrative, the port knows. */
export const noteActs =
  (note: NoteAct): MiddlewareHandler<Env> =>
  async (c, next) => {
    await next();
    const reader = c.get('reader');
    if (!reader || c.req.method === 'GET' || !c.res.ok) return;
    await note(reader, {
      method: c.req.method,
      path: c.req.path.slice(0, 300),
      status: c.res.status,
    });
  };
