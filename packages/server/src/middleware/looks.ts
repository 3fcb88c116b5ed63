/**
 * Noting who looks: whoever leads, or an integration, asks for figures of others, and it is kept that they did.
 * @module
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';
import type { Reader } from '../ports.js';

/** What a route shows of others. */
export type Shows = 'people' | 'aggregate';

/** One look, as the middleware sees it. */
export interface Seen {
  reader: Reader;
  what: string;
  shows: Shows;
}

/** What noting needs: what a route shows (by its method, own pattern and query), and where it is kept. */
export interface LookPorts {
  showsOf(
    asked: { method: string; route: string },
    query: Readonly<Record<string, string>>,
  ): Shows | undefined;
  note(seen: Seen): Promise<void>;
}

/** Notes looks before they are answered: one that cannot be noted is not answered. */
export const noteLooks =
  ({ showsOf, note }: LookPorts): MiddlewareHandler<Env> =>
  async (c, next) => {
    await next();
    const reader = c.get('reader');
    if ((reader?.role !== 'lead' && !reader?.key) || !c.res.ok) return;
    const query = c.req.query();
    const shows = showsOf({ method: c.req.method, route: c.req.routePath }, query);
    if (!shows) return;
    const scope = query['scope'];
    const what = c.req.path.slice(0, 200) + (scope === undefined ? '' : ` ${scope}`);
    await note({ reader, what, shows });
  };
