/**
 * Frames, for suites that take nothing else: one element a page, its token handed over by the page around it.
 * @module
 */
import { Hono, type Context } from 'hono';
import { TandemError } from '@tandem-advocacy/core/errors';
import { attributesOf, EMBEDDED, framePage, framePolicy } from '../embed/frame.js';
import { FRAME_SCRIPT, HOST_SCRIPT } from '../embed/scripts.js';
import type { Env } from '../env.js';
import { browserLanguage } from '../languages.js';
import type { Deps } from '../ports.js';

const unknown = (code: string, why: string) => new TandemError(code, why, { status: 404 });

/** The routes of frames. */
export function embedRoutes({ programmes }: Deps): Hono<Env> {
  return new Hono<Env>()
    .get('/embed/frame.js', (c) => script(c, FRAME_SCRIPT))
    .get('/embed/host.js', (c) => script(c, HOST_SCRIPT))
    .get('/embed/:element', async (c) => {
      const element = c.req.param('element');
      if (!(EMBEDDED as readonly string[]).includes(element))
        throw unknown('not_found', `No element is called so. There is: ${EMBEDDED.join(', ')}.`);
      const query = c.req.query();
      const programme = await programmes.byId(query['programme'] ?? '');
      if (!programme)
        throw unknown('programme_unknown', 'Name the programme: /embed/feed?programme=ID.');
      const { id, origins, languages } = programme;
      const language = languageOf(query['lang']) ?? browserLanguage(c, languages);
      c.header('Content-Security-Policy', framePolicy(origins));
      c.header('Cache-Control', 'no-store');
      c.header('Vary', 'Accept-Language', { append: true });
      const attributes = attributesOf(query);
      return c.html(framePage({ element, programme: id, origins, language, attributes }));
    });
}

/** A page of another origin loads these: they hold nothing of anybody. */
function script(c: Context<Env>, text: string) {
  return c.body(text, 200, {
    'Content-Type': 'text/javascript; charset=utf-8',
    'Cache-Control': 'public, max-age=300',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
}

const languageOf = (text: string | undefined) =>
  text !== undefined && /^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9-]{1,30})?$/.test(text) ? text : undefined;
