/**
 * Every error as `application/problem+json` (RFC 9457) with a stable code: the only place that writes one.
 * @module
 */
import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { TandemError, isTandemError } from '@tandem-advocacy/core/errors';
import type { Problem } from '@tandem-advocacy/core/schemas';
import type { Env } from '../env.js';
import { InputError } from '../input.js';
import type { Log } from '../ports.js';
import { allowedMethods, type KnownRoute } from './methods.js';

const STATUS_CODES: Readonly<Record<number, string>> = {
  400: 'input_invalid',
  401: 'token_invalid',
  403: 'role_insufficient',
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'body_too_large',
};

/** Answers whatever a handler threw. What nobody expected is logged by its id and told as `internal`. */
export const problems =
  (log: Log): ErrorHandler<Env> =>
  (error, c) => {
    const known = knownError(error) ?? leftEarly(error, c);
    if (known) return answer(c, known, error instanceof InputError ? error.errors : undefined);
    log('error', 'A request failed unexpectedly.', {
      requestId: c.get('requestId'),
      route: c.req.routePath,
      method: c.req.method,
      error: error.name,
      at: error.stack?.split('\n')[1]?.trim(),
    });
    return answer(
      c,
      new TandemError(
        'internal',
        'Something failed in the service. Try again; if it persists, tell its operator the request id.',
        { status: 500 },
      ),
    );
  };

/** Answers for a path or a method that is not served. */
export const nothingHere =
  (routes: () => readonly KnownRoute[]): NotFoundHandler<Env> =>
  (c) => {
    const methods = allowedMethods(routes(), c.req.path);
    if (methods.length === 0 || methods.includes(c.req.method))
      return answer(
        c,
        new TandemError('not_found', 'Nothing is served at this address. See /docs for what is.', {
          status: 404,
        }),
      );
    c.header('Allow', methods.join(', '));
    const detail = `This address answers ${methods.join(', ')}.`;
    return answer(c, new TandemError('method_not_allowed', detail, { status: 405 }));
  };

/** Writes one problem. */
export function answer(
  c: Context<Env>,
  error: TandemError,
  errors?: Problem['errors'] | readonly { path: string; message: string }[],
): Response {
  const status = error.status !== undefined && error.status >= 400 ? error.status : 400;
  const problem: Problem = {
    type: `/docs#${error.code}`,
    title: titleOf(error.code),
    status,
    code: error.code,
    detail: error.message,
    requestId: c.get('requestId'),
    ...(errors && { errors: [...errors] }),
  };
  if (status === 401) c.header('WWW-Authenticate', 'Bearer realm="tandem"');
  if (status === 503) c.header('Retry-After', '2');
  c.header('Content-Type', 'application/problem+json');
  c.header('Cache-Control', 'no-store');
  return c.body(JSON.stringify(problem), status as 400);
}

/** A caller who went away in the middle of their body: nobody reads the answer, and nothing failed here. */
function leftEarly(error: Error, { env }: Context<Env>): TandemError | undefined {
  const { incoming } = (env ?? {}) as Partial<Env['Bindings']>;
  return incoming?.readableAborted && (error as NodeJS.ErrnoException).code === 'ECONNRESET'
    ? new InputError([{ path: '', message: 'The body ended too early.' }])
    : undefined;
}

function knownError(error: unknown): TandemError | undefined {
  if (isTandemError(error)) return error;
  if (!(error instanceof HTTPException) || error.status >= 500) return undefined;
  const code = STATUS_CODES[error.status] ?? 'request_refused';
  return new TandemError(code, error.message || titleOf(code), { status: error.status });
}

/** `token_expired` reads "Token expired". */
const titleOf = (code: string): string =>
  code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ');
