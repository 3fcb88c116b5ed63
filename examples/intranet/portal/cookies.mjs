/**
 * The portal's own session: a signed cookie that says who signed in here. Tandem never sees it.
 * @module
 */
import { SignJWT, jwtVerify } from 'jose';
import { findPerson } from '../data/people.mjs';

const SESSION = 'valmeroy_session';
const LANGUAGE = 'valmeroy_language';

const cookie = (name, value, seconds) =>
  `${name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;

function read(request, name) {
  const found = (request.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([key]) => key === name);
  return found?.[1];
}

/** Makes the portal's sessions out of its own key, which is not the programme's secret. */
export function createSessions(key) {
  const bytes = new TextEncoder().encode(key);
  return {
    /** The signed-in person, if there is one. */
    async person(request) {
      const value = read(request, SESSION);
      if (!value) return undefined;
      const session = await jwtVerify(value, bytes, { algorithms: ['HS256'] }).catch(
        () => undefined,
      );
      return session && findPerson(session.payload.sub);
    },
    /** The header that signs somebody in for a day. */
    async signIn(person) {
      const token = await new SignJWT({})
        .setProtectedHeader({ alg: 'HS256' })
        .setSubject(person.id)
        .setExpirationTime('1 day')
        .sign(bytes);
      return cookie(SESSION, token, 86_400);
    },
    /** The header that signs out. */
    signOut: () => cookie(SESSION, '', 0),
  };
}

/** The language that somebody chose; French, as the house speaks, until they do. */
export const languageOf = (request) => (read(request, LANGUAGE) === 'en' ? 'en' : 'fr');

/** The header that keeps a chosen language for a year. */
export const keepLanguage = (language) => cookie(LANGUAGE, language, 31_536_000);
