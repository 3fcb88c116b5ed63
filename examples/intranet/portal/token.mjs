/**
 * The one thing an intranet's backend does for Tandem: it vouches for its signed-in reader, with a
 * token that lives for five minutes.
 * @module
 */
import { SignJWT } from 'jose';

const LIFETIME = 300;

/**
 * Signs a reader's token. `programme` is its id, `secret` the portal secret that the service gave
 * when the programme was made, `now` the time in milliseconds.
 */
export function signReaderToken(person, { programme, secret, now = Date.now() }) {
  const issued = Math.floor(now / 1000);
  return new SignJWT({
    name: person.name,
    programme,
    role: person.role ?? 'member',
    circle: person.circle,
    team: person.team,
    country: 'FR',
  })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(person.id)
    .setIssuedAt(issued)
    .setExpirationTime(issued + LIFETIME)
    .sign(new TextEncoder().encode(secret));
}
