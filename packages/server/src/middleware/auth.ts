/**
 * Who is calling: the token that a portal signed for its own reader, verified before anything else.
 *
 * A request without a token passes, as nobody: a route that needs a reader asks for one.
 * @module
 */
import type { MiddlewareHandler } from 'hono';
import { decodeJwt, errors, jwtVerify, type JWTPayload } from 'jose';
import * as z from 'zod/mini';
import { TandemError } from '@tandem-advocacy/core/errors';
import { Circle, Role } from '@tandem-advocacy/core/schemas';
import type { Env } from '../env.js';
import type { Claims, Deps } from '../ports.js';

type ProgrammeEntry = Parameters<Deps['identify']>[1];
type AuthDeps = Pick<Deps, 'programmes' | 'keys' | 'clock' | 'identify'>;

const TOLERANCE = 30;
const short = (limit: number) => z.optional(z.string().check(z.maxLength(limit)));

/** What a token must say of its reader. */
export const TokenClaims = z.object({
  sub: z.string().check(z.minLength(1), z.maxLength(255)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  programme: z.string(),
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
    `${why} Send a JWT that your portal signed with HS256 and this programme's portal secret.`,
  );

/** Verifies the bearer token, where there is one, and puts its reader on the context. */
export const authenticate =
  (deps: AuthDeps): MiddlewareHandler<Env> =>
  async (c, next) => {
    const header = c.req.header('authorization');
    if (header === undefined) return next();
    const token = /^Bearer +([\w-]+\.[\w-]*\.[\w-]*) *$/i.exec(header)?.[1];
    if (!token) throw invalid('The Authorization header holds no bearer token.');
    const { claims, programme, expiresAt } = await verifyToken(deps, token);
    c.set('reader', await deps.identify(claims, programme, c.env.incoming));
    c.set('expiresAt', expiresAt);
    return next();
  };

/** Verifies one token against the secrets of the programme that it names. */
export async function verifyToken(
  deps: Omit<AuthDeps, 'identify'>,
  token: string,
): Promise<{ claims: Claims; programme: ProgrammeEntry; expiresAt: number }> {
  const named = claimedProgramme(token);
  const programme = await deps.programmes.byId(named);
  if (!programme)
    throw refuse(
      'token_wrong_programme',
      `The token is for the programme "${named.slice(0, 60)}", which is not on this service. Check the claim "programme" and the endpoint.`,
    );
  const { exp, ...said } = readClaims(await verifySignature(deps, token, programme));
  const { sub: subject, name, role, circle, locale, country, team } = said;
  const claims = { subject, name, role, circle, locale, country, team };
  return { claims, programme, expiresAt: exp * 1000 };
}

function claimedProgramme(token: string): string {
  let programme: unknown;
  try {
    programme = decodeJwt(token)['programme'];
  } catch {
    throw invalid('The token is malformed.');
  }
  if (typeof programme === 'string' && programme !== '') return programme;
  throw invalid('The token lacks the claim "programme".');
}

/** Two secrets may be valid at once, so that a portal changes over without a pause. */
async function verifySignature(
  { keys, clock }: Pick<AuthDeps, 'keys' | 'clock'>,
  token: string,
  { number, portalVersions }: ProgrammeEntry,
): Promise<JWTPayload> {
  for (const version of portalVersions.toReversed()) {
    const key = new TextEncoder().encode(keys.portal(number, version));
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
