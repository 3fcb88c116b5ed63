/**
 * The intranet: its pages, its own session, and `/token`, where Tandem's elements get the token that
 * vouches for the signed-in reader.
 * @module
 */
import { galleryFile } from '@tandem-advocacy/gallery';
import { findPerson } from '../data/people.mjs';
import { createSessions, keepLanguage, languageOf } from './cookies.mjs';
import { documentation } from './documentation.mjs';
import { asset, publishedFeed } from './files.mjs';
import { home } from './home.mjs';
import { policy as policyOf } from './layout.mjs';
import { leadPage } from './lead.mjs';
import { findPiece } from './pieces.mjs';
import { listPage, newsPage, publicPage } from './reading.mjs';
import { signInPage, sorryPage } from './sign-in.mjs';
import { signReaderToken } from './token.mjs';

const ok = (body) => ({ status: 200, body });
const to = (location, headers = {}) => ({ status: 303, headers: { location, ...headers } });

/**
 * Makes the portal's request handler.
 *
 * @param settings `origin`; `programme` and `portalSecret`; `sessionKey` of the portal's own cookie;
 *   `contents`, ids of the moments by slug; `widgets`, the address of Tandem's script
 */
export function createPortal(settings) {
  const sessions = createSessions(settings.sessionKey);
  return async (request, response) => {
    const url = new URL(request.url, settings.origin);
    const context = {
      ...settings,
      language: languageOf(request),
      path: url.pathname,
      person: await sessions.person(request),
    };
    const answer = await route({ request, url, context, sessions }).catch((error) => {
      console.error(error);
      return { status: 500, body: sorryPage(context, 'failed') };
    });
    const found = answer ?? { status: 404, body: sorryPage(context, 'notFound') };
    send(response, found, { request, policy: policyOf(settings.origin) });
  };
}

async function route({ request, url, context, sessions }) {
  const [place, name] = url.pathname.slice(1).split('/', 2);
  const rest = url.pathname.slice(place.length + 2);
  if (request.method === 'POST')
    return place === 'sign-out' ? to('/sign-in', { 'set-cookie': sessions.signOut() }) : undefined;
  if (place === '') return context.person ? ok(home(context)) : to('/sign-in');
  if (place === 'lead') return context.person ? ok(leadPage(context)) : to('/sign-in');
  if (place === 'sign-in') return signIn(context, sessions, name);
  if (place === 'language') return chooseLanguage(url, name);
  if (place === 'token') return token(context);
  if (place === 'assets') return asset(rest);
  if (place === 'gallery') return url.pathname === '/gallery' ? to('/gallery/') : galleryFile(rest);
  if (place === 'docs' && name === 'site') return documents(url.pathname);
  return reading(context, place, name);
}

const documents = (path) =>
  path === '/docs/site' ? to('/docs/site/') : documentation(path.slice('/docs/site/'.length));

async function signIn(context, sessions, name) {
  if (!name) return ok(signInPage(context));
  const person = findPerson(name);
  return person?.signIn && to('/', { 'set-cookie': await sessions.signIn(person) });
}

function chooseLanguage(url, language) {
  const back = url.searchParams.get('to') ?? '/';
  const here = /^\/(?!\/|\\)/.test(back) ? back : '/';
  return ['fr', 'en'].includes(language) && to(here, { 'set-cookie': keepLanguage(language) });
}

/** The token of the signed-in reader: the whole work of a portal's backend. */
async function token({ person, programme, portalSecret }) {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' };
  if (!person) return { status: 401, headers, body: '{}' };
  const signed = await signReaderToken(person, { programme, secret: portalSecret });
  return { status: 200, headers, body: JSON.stringify({ token: signed }) };
}

async function reading(context, place, name) {
  if (place === 'news') {
    if (!context.person) return to('/sign-in');
    const piece = findPiece('newsroom', name);
    return piece && ok(newsPage(context, piece));
  }
  if (place !== 'newsroom' && place !== 'press') return undefined;
  if (!name) return ok(listPage(context, place));
  const piece = findPiece(place, name);
  if (piece) return ok(publicPage(context, piece));
  return place === 'press' ? publishedFeed(name, context.origin) : undefined;
}

function send(response, { status = 200, headers = {}, body = '' }, { request, policy }) {
  const page = typeof body === 'object' && !Buffer.isBuffer(body);
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    ...(page ? { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } : {}),
    ...(page ? { 'content-security-policy': policy } : {}),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : page ? String(body) : body);
}
