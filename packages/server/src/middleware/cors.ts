/**
 * Which pages may call from a browser: those of the programme's own origins. Never with cookies.
 * @module
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';
import type { Deps } from '../ports.js';

const METHODS = 'GET, POST, PUT, PATCH, DELETE';
const REQUEST_HEADERS = 'Authorization, Content-Type, Idempotency-Key, Last-Event-ID';
const ANSWER_HEADERS = 'X-Request-Id, Retry-After, Content-Disposition';
const RELOAD_EVERY = 5_000;

/**
 * Answers preflights and names the origin that may read an answer. A preflight carries no token, so
 * any programme's origin passes there; the request itself is held to its reader's own programme.
 */
export function cors({
  programmes,
  clock,
}: Pick<Deps, 'programmes' | 'clock'>): MiddlewareHandler<Env> {
  // The first origin that nobody knows is looked up at once.
  let reloaded = -Infinity;
  const known = (origin: string) =>
    programmes.all().some(({ origins }) => origins.includes(origin));
  const knownSoon = async (origin: string) => {
    if (known(origin)) return true;
    if (clock.now() - reloaded < RELOAD_EVERY) return false;
    reloaded = clock.now();
    // The command line may have added the programme since.
    await programmes.reload();
    return known(origin);
  };
  return async (c, next) => {
    const origin = c.req.header('origin');
    if (origin !== undefined && c.req.method === 'OPTIONS') {
      const headers = new Headers({ Vary: 'Origin' });
      if (!(await knownSoon(origin))) return new Response(null, { status: 204, headers });
      headers.set('Access-Control-Allow-Origin', origin);
      headers.set('Access-Control-Allow-Methods', METHODS);
      headers.set('Access-Control-Allow-Headers', REQUEST_HEADERS);
      headers.set('Access-Control-Max-Age', '600');
      return new Response(null, { status: 204, headers });
    }
    await next();
    const { headers } = c.res;
    // What is open to every page says so itself, and is cached the same for all.
    if (headers.has('Access-Control-Allow-Origin')) return undefined;
    headers.append('Vary', 'Origin');
    const own = c.get('reader')?.programme.origins;
    if (origin === undefined || !(own ? own.includes(origin) : known(origin))) return undefined;
    headers.set('Access-Control-Allow-Origin', origin);
    headers.set('Access-Control-Expose-Headers', ANSWER_HEADERS);
    return undefined;
  };
}
