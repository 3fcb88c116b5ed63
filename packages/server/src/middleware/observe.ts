/**
 * Counting requests by route and how long they took: no caller, no address, no parameter in it.
 * @module
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';

const BOUNDS = [0.005, 0.02, 0.1, 0.5, 2];

/** Requests of one method, route and status. */
export interface RequestCount {
  method: string;
  route: string;
  status: number;
  count: number;
  seconds: number;
  /** How many took no longer than each of `BOUNDS`. */
  within: number[];
}

/** What was observed since the service started. */
export class Observations {
  readonly #counts = new Map<string, RequestCount>();

  /** The upper bounds of the classes of duration, in seconds. */
  readonly bounds: readonly number[] = BOUNDS;

  get counts(): RequestCount[] {
    return [...this.#counts.values()];
  }

  add(
    { method, route, status }: Pick<RequestCount, 'method' | 'route' | 'status'>,
    seconds: number,
  ) {
    const key = `${method} ${route} ${status}`;
    const known = this.#counts.get(key) ?? {
      ...{ method, route, status, count: 0, seconds: 0 },
      within: BOUNDS.map(() => 0),
    };
    known.count++;
    known.seconds += seconds;
    BOUNDS.forEach((bound, i) => {
      if (seconds <= bound) known.within[i] = (known.within[i] ?? 0) + 1;
    });
    this.#counts.set(key, known);
  }
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Observes every request. What matched no route counts as `none`: paths are not names to keep. */
export const observe =
  (observations: Observations): MiddlewareHandler<Env> =>
  async (c, next) => {
    const start = performance.now();
    await next();
    const path = c.req.routePath;
    observations.add(
      {
        method: METHODS.has(c.req.method) ? c.req.method : 'other',
        route: path === '/*' ? 'none' : path,
        status: c.res.status,
      },
      (performance.now() - start) / 1000,
    );
  };
