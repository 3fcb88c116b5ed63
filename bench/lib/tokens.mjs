/** Tokens as a portal signs them. @module */
import { createHmac } from 'node:crypto';

/** A token of one reader of the programme `bench`, good for an hour. */
export function tokenOf(secret, sub, claims = {}) {
  const now = Math.floor(Date.now() / 1_000);
  const payload = { sub, name: sub, programme: 'bench', iat: now, exp: now + 3_600, ...claims };
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}
