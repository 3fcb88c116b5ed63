/**
 * Tracing requests by method, route and status: no caller, no address, no parameter in it.
 * @module
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';
import type { Trace } from '../ports.js';

/** Traces every request, where somebody collects traces. */
export const traced =
  (trace: Trace | undefined): MiddlewareHandler<Env> =>
  async (c, next) => {
    if (!trace) return next();
    const { method } = c.req;
    const span = trace.begin(method, { kind: 'server', parent: c.req.header('traceparent') });
    await next();
    const route = c.req.routePath === '/*' ? 'none' : c.req.routePath;
    const { status } = c.res;
    span.named(`${method} ${route}`);
    span.set({
      ...{ 'http.request.method': method, 'http.route': route },
      ...{ 'http.response.status_code': status, 'tandem.request_id': c.get('requestId') },
    });
    span.end(status >= 500);
    return undefined;
  };
