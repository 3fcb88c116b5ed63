/**
 * Tokens of other issuers (OpenID Connect): verified by the keys that the issuer publishes.
 * @module
 */
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type RemoteJWKSet,
} from 'jose';
import { TandemError } from '@tandem-advocacy/core/errors';
import { askGuarded } from '../outward/guarded.js';
import type { Clock } from '../ports.js';
import type { IssuerRow } from '../store/rows.js';

/** Pinned: no shared secret, nothing unsigned, no key exchange. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Ed25519'];
/** Seconds by which clocks may differ. */
export const TOLERANCE = 30;
/** Milliseconds for which an issuer that did not answer is not asked again. */
const REST = 5_000;

const unreachable = (issuer: string, cause: unknown) =>
  new TandemError(
    'issuer_unreachable',
    `The keys of ${new URL(issuer).host} cannot be read right now. Try again; if it persists, tell the operator.`,
    { status: 503, cause },
  );

/**
 * Makes the function that verifies such tokens. Keys are kept for ten minutes, and read again for a key
 * that is not among them, every half minute at most.
 */
export function issuerVerifier(clock: Clock) {
  const issuers = new Map<string, () => Promise<RemoteJWKSet>>();
  const keysOf = (issuer: IssuerRow): Promise<RemoteJWKSet> => {
    const name = JSON.stringify(issuer);
    const known = issuers.get(name) ?? keySet(issuer);
    issuers.set(name, known);
    return known();
  };
  return async (token: string, issuer: IssuerRow): Promise<JWTPayload> => {
    const keys = await keysOf(issuer).catch((cause: unknown) => {
      throw unreachable(issuer.issuer, cause);
    });
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        issuer: issuer.issuer,
        audience: issuer.audience,
        clockTolerance: TOLERANCE,
        currentDate: new Date(clock.now()),
        requiredClaims: ['exp', 'sub'],
      });
      return payload;
    } catch (error) {
      if (isAway(error)) throw unreachable(issuer.issuer, error);
      throw error;
    }
  };
}

/** The keys could not be read, which says nothing of the token. */
const isAway = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  error.code === 'ERR_JOSE_GENERIC';

/** Makes the function that finds out once where an issuer's keys are. */
function keySet(issuer: IssuerRow): () => Promise<RemoteJWKSet> {
  let made: RemoteJWKSet | undefined;
  const find = sparing(async () => {
    made = createRemoteJWKSet(new URL(issuer.jwks ?? (await discovered(issuer))), {
      cacheMaxAge: 600_000,
      cooldownDuration: 30_000,
      [customFetch]: fetcher(issuer),
    });
    return made;
  });
  return async () => made ?? find();
}

/** Asks once for all who wait, and leaves whoever failed alone for a while: anybody may send a token. */
function sparing<T>(ask: () => Promise<T>): () => Promise<T> {
  let [last, rests]: [Promise<T> | undefined, number] = [undefined, Infinity];
  return () => {
    if (last && performance.now() < rests) return last;
    rests = Infinity;
    const asked = ask();
    last = asked;
    const over = (rest: number) => () =>
      void (last === asked && (rests = performance.now() + rest));
    asked.then(over(0), over(REST));
    return asked;
  };
}

async function discovered(issuer: IssuerRow): Promise<string> {
  const base = issuer.issuer.replace(/\/$/, '');
  const { status, text } = await askGuarded({
    url: `${base}/.well-known/openid-configuration`,
    allowPrivate: issuer.allowPrivate,
  });
  const found = JSON.parse(text) as { issuer?: unknown; jwks_uri?: unknown };
  if (status !== 200 || found.issuer !== issuer.issuer || typeof found.jwks_uri !== 'string')
    throw new TandemError('issuer_unreachable', 'The issuer describes itself as another one.');
  return found.jwks_uri;
}

const fetcher = (issuer: IssuerRow) => {
  const read = (url: string) => async () => {
    const { status, text } = await askGuarded({ url, allowPrivate: issuer.allowPrivate });
    if (status !== 200)
      throw new TandemError('issuer_unreachable', 'The issuer answers without its keys.');
    // What is no set of keys throws here, so that the issuer rests.
    createLocalJWKSet(JSON.parse(text) as JSONWebKeySet);
    return text;
  };
  let keys: (() => Promise<string>) | undefined;
  return async (url: string) => new Response(await (keys ??= sparing(read(url)))());
};
