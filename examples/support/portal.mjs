/** What a portal's own backend does in these examples: it signs people in, and says to Tandem who reads. @module */
import { SignJWT } from 'jose';
import { PROGRAMME } from './service.mjs';

/** The people of the sample, all of them invented. */
export const PEOPLE = {
  ines: { name: 'Ines Marlow', team: 'hydrology' },
  tomas: { name: 'Tomas Quill', team: 'workshops' },
  odile: { name: 'Odile Ferrant', team: 'communication', role: 'lead' },
};

/** A token of five minutes for one of them. */
export function tokenFor(id, secret) {
  return new SignJWT({ ...PEOPLE[id], programme: PROGRAMME })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(id)
    .setIssuedAt()
    .setExpirationTime('5 minutes')
    .sign(new TextEncoder().encode(secret));
}

/** Answers `/sign-in/ID` and `/token`, as connect-like servers take it; anything else goes on. */
export const backend = (secret) => async (request, response, next) => {
  const { pathname } = new URL(request.url, 'http://portal');
  const chosen = pathname.startsWith('/sign-in/') ? pathname.slice('/sign-in/'.length) : undefined;
  if (Object.hasOwn(PEOPLE, chosen ?? '')) {
    const cookie = `reader=${chosen}; Path=/; HttpOnly; SameSite=Lax`;
    response.writeHead(303, { 'Set-Cookie': cookie, Location: '/' }).end();
  } else if (pathname === '/token') {
    const id = /(?:^|; )reader=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? '';
    response.setHeader('Cache-Control', 'no-store');
    if (!Object.hasOwn(PEOPLE, id)) return void response.writeHead(204).end();
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ token: await tokenFor(id, secret) }));
  } else next();
};
