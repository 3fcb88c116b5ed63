/**
 * The contract itself: `openapi.json` for programs, `/docs` for people.
 * @module
 */
import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { openapi } from '../contract/openapi.js';
import { docsPage, STYLE } from '../contract/page.js';
import type { Env } from '../env.js';
import type { Deps } from '../ports.js';
import { VERSION } from '../version.js';

/** Nothing but the page's own style, named by its hash. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The routes of the contract. */
export function openapiRoutes({ publicUrl }: Deps): Hono<Env> {
  let document = '';
  let page = '';
  return new Hono<Env>()
    .get('/openapi.json', (c) => {
      document ||= JSON.stringify(openapi(publicUrl, VERSION), null, 2);
      return c.body(document, 200, {
        'Content-Type': 'application/json',
        'Cache-Control': 'public, max-age=300',
        'Access-Control-Allow-Origin': '*',
      });
    })
    .get('/docs', (c) => {
      page ||= docsPage();
      return c.body(page, 200, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': POLICY,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      });
    });
}
