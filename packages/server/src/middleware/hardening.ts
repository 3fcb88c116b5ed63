/**
 * Headers that keep a browser from taking an answer for something else than it is.
 * @module
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';

/** An answer that says nothing else may do nothing: it is data, not a page. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'";
/** Browsers stay on https for a year. */
export const STAY = ['Strict-Transport-Security', 'max-age=31536000'] as const;

/** What is known of where a service answers. */
interface Reached {
  publicUrl: string;
}

/** Whether it is reached by https, if through a proxy. */
export const isSecure = ({ publicUrl }: Reached): boolean => publicUrl.startsWith('https:');

/** Sets them where an answer does not set its own; behind https, browsers are told to stay there. */
export function harden(service: Reached): MiddlewareHandler<Env> {
  const secure = isSecure(service);
  return async (c, next) => {
    await next();
    const { headers } = c.res;
    if (!headers.has('X-Content-Type-Options')) headers.set('X-Content-Type-Options', 'nosniff');
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', NOTHING);
    if (secure) headers.set(...STAY);
  };
}
