/**
 * Requests to the service: the only file that knows ky.
 * @module
 */
import ky, { isHTTPError, type KyInstance } from 'ky';
import { isTandemError, TandemError } from './errors.js';
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
}

/** How resources ask: a method and path in, what the schema says out, or a TandemError. */
export interface Http {
  request<T>(
    shape: Shape<T> | undefined,
    line: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`,
    options?: RequestOptions,
  ): Promise<T>;
}

/** Milliseconds after which an attempt is given up. */
const TIMEOUT = 15_000;

/** Makes the requests of one client. */
export function createHttp(ports: HttpPorts): Http {
  const client = ky.create({
    prefix: `${ports.endpoint}/v1`,
    hooks: { beforeRequest: [({ request }) => authorize(request, ports)] },
    fetch: ports.fetch,
    timeout: TIMEOUT,
    credentials: 'omit',
    retry: { limit: 2, methods: ['get'], jitter: true },
  });
  return {
    async request(shape, line, options = {}) {
      let answer = await attempt(client, line, options);
      if (answer.status === 401 && ports.token.drop()) {
        answer = await attempt(client, line, options);
      }
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

async function authorize(request: Request, { token }: HttpPorts): Promise<void> {
  const bearer = await token.get();
  if (bearer) request.headers.set('authorization', `Bearer ${bearer}`);
}

interface Answer {
  ok: boolean;
  status: number;
  body: unknown;
}

async function attempt(
  client: KyInstance,
  line: string,
  { json, query = {}, headers, signal }: RequestOptions,
): Promise<Answer> {
  const [method = 'GET', path = '/'] = line.split(' ');
  const search = Object.entries(query).filter(([, value]) => value !== undefined);
  try {
    const answer = await client(path, {
      method,
      ...(json === undefined ? {} : { json }),
      ...(search.length ? { searchParams: search as [string, string][] } : {}),
      ...(signal ? { signal } : {}),
      ...(headers ? { headers } : {}),
    });
    const text = await answer.text();
    return { ok: true, status: answer.status, body: text ? parse(text) : undefined };
  } catch (cause) {
    if (isHTTPError(cause)) return { ok: false, status: cause.response.status, body: cause.data };
    if (signal?.aborted || isTandemError(cause)) throw cause;
    throw new TandemError('offline', 'The service did not answer.', { cause });
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new TandemError('answer_invalid', 'The service did not answer with JSON.', { cause });
  }
}

function problemError({ status, body }: Answer): TandemError {
  const known = Problem.safeParse(body);
  if (!known.success)
    return new TandemError('service_failed', `The service answered ${status}.`, { status });
  const { code, title, detail, requestId } = known.data;
  return new TandemError(code, detail ?? title, { status, requestId });
}
