/**
 * Who is calling: the token that a portal signed for its own reader, verified before anything else.
 *
 * A request without a token passes, as nobody: a route that needs a reader asks for one.
 * @module
 */
import type { Context, MiddlewareHandler } from 'hono';
import { decodeJwt, decodeProtectedHeader, errors, jwtVerify, type JWTPayload } from 'jose';
import * as z from 'zod/mini';
import { isTandemError, TandemError } from '@tandem-advocacy/core/errors';
import { Circle, Role } from '@tandem-advocacy/core/schemas';
import type { Env } from '../env.js';
import { isApiKey } from '../access/api-keys.js';
import { TOLERANCE } from '../access/issuers.js';
import { SignedTokens } from '../access/signed-tokens.js';
import type { Claims, Deps, Reader } from '../ports.js';

type ProgrammeEntry = Parameters<Deps['identify']>[1];
type AuthPorts = Pick<
  Deps,
  'programmes' | 'keys' | 'clock' | 'identify' | 'openKey' | 'verifyIssued'
>;
type AuthDeps = AuthPorts & { signed: SignedTokens };

/** Milliseconds that an integration's stream may stay open before it asks again. */
const KEY_STREAM = 60_000;

const short = (limit: number) => z.optional(z.string().check(z.maxLength(limit)));

/** What a token must say of its reader. */
export const TokenClaims = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(255)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  programme: z.optional(z.string()),
  exp: z.number(),
  locale: short(35),
  country: short(60),
  team: short(120),
  circle: z._default(Circle, 'employee'),
  role: z._default(Role, 'member'),
});

const refuse = (code: string, detail: string) => new TandemError(code, detail, { status: 401 });

const invalid = (why: string) =>
  refuse(
    'token_invalid',
    `${why} Send a JWT that your portal signed with HS256 and this programme's portal secret, or one of an issuer that the programme accepts.`,
  );

/**
 * Verifies the bearer token, where there is one, and puts its reader on the context.
 * @param spend counts what is refused as a request of its address, and refuses too many of them
 */
export function authenticate(
  ports: AuthPorts,
  spend: (c: Context<Env>) => void,
): MiddlewareHandler<Env> {
  const deps = { ...ports, signed: new SignedTokens() };
  return async (c, next) => {
    const header = c.req.header('authorization');
    if (header === undefined) return next();
    try {
      await recognise(deps, c, header);
    } catch (error) {
      spend(c);
      throw error;
    }
    return next();
  };
}

async function recognise(deps: AuthDeps, c: Context<Env>, header: string): Promise<void> {
  const token = /^Bearer +([\w-]+(?:\.[\w-]*\.[\w-]*)?) *$/i.exec(header)?.[1];
  if (!token) throw invalid('The Authorization header holds no bearer token.');
  if (isApiKey(token)) {
    c.set('reader', await integration(deps, token));
    // A stream that outlives its key ends within the minute; it resumes where it was.
    c.set('expiresAt', deps.clock.now() + KEY_STREAM);
    return;
  }
  const { claims, programme, expiresAt } = await verifyToken(deps, token);
  c.set('reader', await deps.identify(claims, programme, c.env.incoming));
  c.set('expiresAt', expiresAt);
}

/** An integration is no person: nothing is kept of it as of one, and it reads what its scopes say. */
async function integration(deps: AuthDeps, token: string): Promise<Reader> {
  const key = await deps.openKey(token);
  if (!key)
    throw refuse(
      'token_invalid',
      'The API key is unknown or was revoked. Send one that tandem-server key create printed.',
    );
  const { programme, id, name } = key;
  return {
    ...{ subject: `tdm_${id}`, name, role: 'lead', circle: 'partner', programme, key },
    ...{ locale: undefined, country: undefined, team: undefined, member: undefined },
  };
}

interface Verified {
  claims: Claims;
  programme: ProgrammeEntry;
  expiresAt: number;
}

/** Verifies one token: by the secrets of the programme that it names, or by the keys of its issuer. */
async function verifyToken(deps: AuthDeps, token: string): Promise<Verified> {
  const said = headOf(token);
  const { payload, programme } =
    said.algorithm === 'HS256'
      ? await byPortal(deps, token, said)
      : await byIssuer(deps, token, said);
  const { exp, ...read } = readClaims(payload);
  if (read.programme !== undefined && read.programme !== programme.id)
    throw invalid('The issuer does not speak for the programme that the token names.');
  const { sub: subject, name, role, circle, locale, country, team } = read;
  const claims = { subject, name, role, circle, locale, country, team };
  return { claims, programme, expiresAt: exp * 1000 };
}

interface Said {
  algorithm: string | undefined;
  programme: unknown;
  issuer: unknown;
  audience: unknown;
}

/** What a token says of itself before anything is verified: where to look, and no more. */
function headOf(token: string): Said {
  try {
    const { programme, iss: issuer, aud: audience } = decodeJwt(token);
    return { algorithm: decodeProtectedHeader(token).alg, programme, issuer, audience };
  } catch {
    throw invalid('The token is malformed.');
  }
}

async function byPortal(deps: AuthDeps, token: string, { programme: named }: Said) {
  if (typeof named !== 'string' || named === '')
    throw invalid('The token lacks the claim "programme".');
  const programme = await deps.programmes.byId(named);
  if (!programme)
    throw refuse(
      'token_wrong_programme',
      `The token is for the programme "${named.slice(0, 60)}", which is not on this service. Check the claim "programme" and the endpoint.`,
    );
  const name = [programme.number, ...programme.portalVersions, token].join(' ');
  const verify = () => verifySignature(deps, token, programme);
  return { payload: await deps.signed.read(name, deps.clock.now(), verify), programme };
}

async function byIssuer(
  deps: AuthDeps,
  token: string,
  { issuer: name, audience, programme }: Said,
) {
  const audiences = [audience].flat();
  // An issuer that was taken away is nobody's any more, also where no portal's reader asks.
  await deps.programmes.refresh();
  for (const entry of deps.programmes.all())
    for (const issuer of entry.issuers)
      if (
        issuer.issuer === name &&
        audiences.includes(issuer.audience) &&
        (programme === undefined || programme === entry.id)
      )
        try {
          return { payload: await deps.verifyIssued(token, issuer), programme: entry };
        } catch (error) {
          if (isTandemError(error)) throw error;
          throw reasonOf(error);
        }
  throw invalid(
    'The token is unsigned, or signed by an issuer or for an audience that is not known.',
  );
}

/** Two secrets may be valid at once, so that a portal changes over without a pause; guests have their own. */
async function verifySignature(
  { keys, clock }: Pick<AuthDeps, 'keys' | 'clock'>,
  token: string,
  { number, portalVersions }: ProgrammeEntry,
): Promise<JWTPayload> {
  const portal = portalVersions.toReversed().map((version) => keys.portal(number, version));
  for (const secret of [...portal, keys.guests(number, 'token')]) {
    const key = new TextEncoder().encode(secret);
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: ['HS256'],
        clockTolerance: TOLERANCE,
        currentDate: new Date(clock.now()),
        requiredClaims: ['exp', 'sub'],
      });
      return payload;
    } catch (error) {
      if (error instanceof errors.JWSSignatureVerificationFailed) continue;
      throw reasonOf(error);
    }
  }
  throw invalid('The signature does not match.');
}

function reasonOf(error: unknown): TandemError {
  if (error instanceof errors.JWTExpired)
    return refuse(
      'token_expired',
      'The token has expired. Ask the portal for a new one; a few minutes of life are enough.',
    );
  if (error instanceof errors.JOSEAlgNotAllowed)
    return invalid('The token is unsigned, or signed with another algorithm.');
  if (
    error instanceof errors.JWSSignatureVerificationFailed ||
    error instanceof errors.JWKSNoMatchingKey
  )
    return invalid('The signature does not match.');
  if (error instanceof errors.JWTClaimValidationFailed)
    return invalid(`The claim "${error.claim}" is missing or not valid yet.`);
  return invalid('The token is malformed.');
}

function readClaims(payload: JWTPayload) {
  const read = z.safeParse(TokenClaims, payload);
  if (read.success) return read.data;
  const { path, message } = read.error.issues[0] ?? { path: [], message: '' };
  throw invalid(`The claim "${path.map(String).join('.')}" is wrong: ${message}.`);
}
