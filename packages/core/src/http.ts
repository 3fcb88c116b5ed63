/**
 * Requests to the service: the only file that knows ky.
 * @module
 */
import ky, { isHTTPError, type KyInstance } from 'ky';
import { abortable } from './wire/abortable.js';
import { BusyError, retryAfterOf } from './wire/busy-error.js';
import { isTandemError, TandemError } from './errors.js';
import { randomId } from './wire/random-id.js';
import { Problem } from './schemas/problem.js';

/** What the requests need from outside. */
export interface HttpPorts {
  endpoint: string;
  token: { get(): Promise<string | undefined>; drop(): boolean };
  fetch: typeof fetch;
}

/** What reads an answer: any schema of this package. */
export interface Shape<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: unknown };
}

/** What a request may carry. */
export interface RequestOptions {
  json?: unknown;
  query?: Record<string, string | number | boolean | undefined>;
  headers?: Record<string, string>;
  signal?: AbortSignal | undefined;
  /** One attempt only: the caller keeps what is sent, and tries again later. */
  once?: boolean;
  /** Nobody need be signed in to ask this. */
  open?: boolean;
}

/** How resources ask: a method and path in, what the schema says out, or a TandemError. */
export interface Http {
  request<T>(
    shape: Shape<T> | undefined,
    line: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`,
    options?: RequestOptions,
  ): Promise<T>;
}

/** Milliseconds after which one attempt, and a request with all its attempts, is given up. */
const ATTEMPT = 15_000;
const REQUEST = 60_000;
/** The most seconds of a `Retry-After` that are waited for here; a longer one is the caller's to keep. */
const PATIENCE = 10;
const LONGEST_QUERY = 4_000;

/** Makes the requests of one client. */
export function createHttp(ports: HttpPorts): Http {
  const client = ky.create({
    fetch: ports.fetch,
    timeout: ATTEMPT,
    credentials: 'omit',
    retry: {
      limit: 2,
      // Writes as well: each carries an idempotency key, so that twice is once in effect.
      methods: ['get', 'post', 'put', 'patch', 'delete'],
      jitter: true,
      retryOnTimeout: true,
      shouldRetry: ({ error }) =>
        isHTTPError(error) && (retryAfterOf(error.response.headers) ?? 0) > PATIENCE
          ? false
          : undefined,
    },
  });
  return {
    async request(shape, line, options = {}) {
      const call = prepare(line, options);
      let answer = await attempt(client, ports, call);
      if (answer.status === 401 && ports.token.drop()) answer = await attempt(client, ports, call);
      if (!answer.ok) throw problemError(answer);
      if (!shape) return answer.body as never;
      const parsed = shape.safeParse(answer.body);
      if (parsed.success) return parsed.data;
      throw new TandemError('answer_invalid', 'The service answered in an unknown shape.', {
        cause: parsed.error,
      });
    },
  };
}

interface Call {
  path: string;
  method: string;
  headers: Record<string, string>;
  search: [string, string][];
  body: string | undefined;
  /** The caller's own wish to stop. */
  asked: AbortSignal | undefined;
  /** That, or too long a wait. */
  signal: AbortSignal;
  once: boolean;
  open: boolean;
}

/** What is sent, made once: another attempt carries the same idempotency key and the same bytes. */
function prepare(line: string, options: RequestOptions): Call {
  const [method = '', path = ''] = line.split(' ');
  const { json, query = {}, signal, once = false, open = false } = options;
  if (signal !== undefined && !(signal instanceof AbortSignal))
    throw new TandemError('input_invalid', 'signal must be an AbortSignal.');
  const given = Object.entries(query).filter(([, value]) => value !== undefined);
  if (given.some(([, value]) => !/^(string|number|boolean)$/.test(typeof value)))
    throw new TandemError('input_invalid', 'A query holds texts, numbers and booleans only.');
  const search = given.map(([key, value]): [string, string] => [key, String(value)]);
  if (search.join('').length > LONGEST_QUERY)
    throw new TandemError('input_invalid', `A query holds ${LONGEST_QUERY} characters at most.`);
  const deadline = AbortSignal.timeout(REQUEST);
  return {
    path,
    method,
    headers: {
      ...(method === 'GET' ? {} : { 'idempotency-key': randomId() }),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...options.headers,
    },
    search,
    body: json === undefined ? undefined : jsonText(json),
    asked: signal,
    signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
    once,
    open,
  };
}

function jsonText(value: unknown): string {
  try {
    const text = JSON.stringify(value) as string | undefined;
    if (text !== undefined) return text;
  } catch (cause) {
    throw new TandemError('input_invalid', 'This cannot be written as JSON.', { cause });
  }
  throw new TandemError('input_invalid', 'This cannot be written as JSON.');
}

interface Answer {
  ok: boolean;
  status: number;
  body: unknown;
  headers: Headers;
}

async function attempt(client: KyInstance, ports: HttpPorts, call: Call): Promise<Answer> {
  const { path, method, search, body, asked, signal, once } = call;
  try {
    const bearer = await tokenFor(ports, call);
    const answer: Response = await client(`${ports.endpoint}/v1${path}`, {
      method,
      signal,
      headers: { ...call.headers, ...(bearer ? { authorization: `Bearer ${bearer}` } : {}) },
      ...(body === undefined ? {} : { body }),
      ...(search.length ? { searchParams: search } : {}),
      ...(once ? { retry: 0 } : {}),
    }).catch(refusal);
    const text = await abortable(answer.text(), signal);
    const { ok, status, headers } = answer;
    return { ok, status, headers, body: text ? parse(text, ok) : undefined };
  } catch (cause) {
    if (asked?.aborted || isTandemError(cause)) throw cause;
    throw new TandemError('offline', 'The service did not answer.', { cause });
  }
}

/** A refusal is an answer too: its body says why. */
const refusal = (error: unknown): Response => {
  if (isHTTPError(error)) return error.response;
  throw error;
};

/** The token, waited for no longer than the request; a portal out of reach is a network out of reach. */
async function tokenFor({ token }: HttpPorts, { asked, signal, open }: Call) {
  const bearer = await abortable(token.get(), signal).catch((cause: unknown) => {
    if (asked?.aborted || isTandemError(cause) || cause instanceof TypeError) throw cause;
    throw unusableToken(cause);
  });
  // The answer is known: asking would only leave a failure in the browser's console.
  if (!bearer && !open)
    throw new TandemError('token_missing', 'Nobody is signed in: the portal gave no token.', {
      status: 401,
    });
  // Anything else would not pass as a header.
  if (bearer && !/^[\x21-\x7e]+$/.test(bearer)) throw unusableToken(undefined);
  return bearer;
}

const unusableToken = (cause: unknown) =>
  new TandemError('token_unavailable', 'The portal gave no usable token.', { cause });

function parse(text: string, ok: boolean): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    // A proxy refuses in words of its own: the status says enough.
    if (!ok) return undefined;
    throw new TandemError('answer_invalid', 'The service did not answer with JSON.', { cause });
  }
}

function problemError({ status, body, headers }: Answer): TandemError {
  const known = Problem.safeParse(body);
  const { code, title, detail, requestId } = known.success
    ? known.data
    : { ...unknownProblem, title: `The service answered ${status}.` };
  const message = detail ?? title;
  const options = { status, requestId: requestId ?? headers.get('x-request-id') ?? undefined };
  const wait = retryAfterOf(headers);
  return wait === undefined
    ? new TandemError(code, message, options)
    : new BusyError(wait, code, { message, ...options });
}

const unknownProblem = { code: 'service_failed', detail: undefined, requestId: undefined };
