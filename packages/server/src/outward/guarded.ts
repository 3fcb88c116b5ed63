/**
 * Asking another machine on somebody's word: only public addresses, looked up once by the very connection
 * that uses the answer; no redirect followed; a limit to time and size.
 * @module
 */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { TandemError, isTandemError } from '@tandem-advocacy/core/errors';
import { checkHost, publicLookup } from '../feeds/guard.js';

/** What is asked. */
export interface GuardedRequest {
  url: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** Also machines that are not on the public internet, and plain http. */
  allowPrivate?: boolean;
  /** Milliseconds for all of it. */
  timeout?: number;
  /** Bytes that an answer may have. */
  limit?: number;
  /** Ends it before its time. */
  signal?: AbortSignal | undefined;
}

/** What came back. */
export interface GuardedAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
}

const refused = (code: string, detail: string, cause?: unknown) =>
  new TandemError(code, detail, { status: 422, cause });

/**
 * Asks.
 *
 * @throws TandemError `address_private`, `address_invalid`, `address_unreachable`
 */
export async function askGuarded(asked: GuardedRequest): Promise<GuardedAnswer> {
  const url = publicAddress(asked.url, asked);
  const timeout = AbortSignal.timeout(asked.timeout ?? 5_000);
  const signal = asked.signal ? AbortSignal.any([timeout, asked.signal]) : timeout;
  try {
    return await read(await open(url, asked, signal), asked.limit ?? 262_144);
  } catch (error) {
    if (isTandemError(error) && error.code === 'feed_address_private') throw notPublic(url);
    if (isTandemError(error)) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    const why = timeout.aborted ? 'no complete answer in time' : (code ?? 'the connection failed');
    throw refused('address_unreachable', `${url.host} could not be reached: ${why}.`, error);
  }
}

/** An address that may be asked; throws `address_private` or `address_invalid`. */
export function publicAddress(
  address: string,
  { allowPrivate = false }: Pick<GuardedRequest, 'allowPrivate'> = {},
): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const scheme = allowPrivate ? /^https?:$/ : /^https:$/;
  if (!url || !scheme.test(url.protocol) || url.username || url.password)
    throw refused(
      'address_invalid',
      'Send an absolute https: address without a user name in it; http: and private machines need to be allowed by the operator.',
    );
  try {
    if (!allowPrivate) checkHost(url);
  } catch {
    throw notPublic(url);
  }
  return url;
}

const notPublic = ({ host }: URL) =>
  refused('address_private', `"${host}" is not on the public internet.`);

function open(url: URL, asked: GuardedRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const { method = 'GET', headers = {}, body, allowPrivate } = asked;
  return new Promise((resolve, reject) => {
    request(url, {
      ...{ method, signal, agent: false },
      headers: {
        'User-Agent': 'Tandem/1 (+https://www.npmjs.com/package/@tandem-advocacy/server)',
        ...headers,
        ...(body !== undefined && { 'Content-Length': String(Buffer.byteLength(body)) }),
      },
      ...(!allowPrivate && { lookup: publicLookup }),
    })
      .on('response', resolve)
      .on('error', reject)
      .end(body);
  });
}

async function read(answer: IncomingMessage, limit: number): Promise<GuardedAnswer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of answer as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > limit) throw refused('address_unreachable', 'The answer is too large.');
      parts.push(part);
    }
  } finally {
    answer.destroy();
  }
  const text = Buffer.concat(parts).toString('utf8');
  return { status: answer.statusCode ?? 0, headers: answer.headers, text };
}
