/**
 * Fetching a feed from the internet: a limit to its time, its size, its redirects and where it may be.
 * @module
 */
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { createBrotliDecompress, createUnzip } from 'node:zlib';
import { TandemError, isTandemError } from '@tandem-advocacy/core/errors';
import { FEED_LIMIT, tooLarge } from './decode.js';
import { checkHost, publicLookup } from './guard.js';

/** A feed as it came. */
export interface FetchedFeed {
  bytes: Uint8Array;
  contentType?: string;
  /** Where it was found in the end. */
  url: string;
}

/** How far fetching may go. */
export interface FetchOptions {
  /** Also from machines that are not on the public internet. */
  allowPrivate?: boolean;
  /** Milliseconds for all of it. */
  timeout?: number;
  signal?: AbortSignal;
}

const TIMEOUT = 10_000;
const REDIRECTS = 5;
const HEADERS = {
  'User-Agent': 'Tandem/1 (feed reader; +https://www.npmjs.com/package/@tandem-advocacy/server)',
  Accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5',
  'Accept-Encoding': 'gzip, deflate, br',
};

const unreachable = (why: string, cause?: unknown) =>
  new TandemError('feed_unreachable', `The feed could not be fetched: ${why}.`, {
    status: 422,
    cause,
  });

/**
 * Fetches a feed.
 *
 * @throws TandemError `feed_unreachable`, `feed_too_large`, `feed_address_private`, `feed_address_invalid`
 */
export async function fetchFeed(address: string, options: FetchOptions = {}): Promise<FetchedFeed> {
  const time = options.timeout ?? TIMEOUT;
  const timeout = AbortSignal.timeout(time);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  try {
    return await follow(webAddress(address), { ...options, signal });
  } catch (error) {
    if (isTandemError(error)) throw error;
    if (timeout.aborted) throw unreachable(`no complete answer within ${time / 1000} s`, error);
    options.signal?.throwIfAborted();
    throw unreachable(reasonOf(error), error);
  }
}

function webAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base) ? new URL(address, base) : undefined;
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password) return url;
  throw new TandemError(
    'feed_address_invalid',
    'A feed is read from an absolute http: or https: address without a user name in it.',
    { status: 422 },
  );
}

async function follow(
  start: URL,
  options: FetchOptions & { signal: AbortSignal },
): Promise<FetchedFeed> {
  let url = start;
  for (let hop = 0; hop <= REDIRECTS; hop++) {
    const answer = await ask(url, options);
    const status = answer.statusCode ?? 0;
    const { location } = answer.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      answer.destroy();
      url = webAddress(location, url);
      continue;
    }
    if (status !== 200) answer.destroy();
    if (status !== 200) throw unreachable(`${url.host} answered ${status}`);
    const contentType = answer.headers['content-type'];
    return { bytes: await read(answer), url: url.href, ...(contentType && { contentType }) };
  }
  throw unreachable(`more than ${REDIRECTS} redirects`);
}

function ask(url: URL, { allowPrivate, signal }: FetchOptions & { signal: AbortSignal }) {
  if (!allowPrivate) checkHost(url);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise<IncomingMessage>((resolve, reject) => {
    request(url, {
      headers: HEADERS,
      signal,
      ...(!allowPrivate && { lookup: publicLookup }),
    })
      .on('response', resolve)
      .on('error', reject)
      .end();
  });
}

async function read(answer: IncomingMessage): Promise<Uint8Array> {
  const announced = Number(answer.headers['content-length']);
  try {
    if (announced > FEED_LIMIT) throw tooLarge(announced);
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of unpacked(answer) as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > FEED_LIMIT) throw tooLarge();
      parts.push(part);
    }
    return Buffer.concat(parts);
  } finally {
    answer.destroy();
  }
}

function unpacked(answer: IncomingMessage): AsyncIterable<unknown> {
  const encoding = answer.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'identity' || encoding === '') return answer;
  const unpack = encoding === 'br' ? createBrotliDecompress() : createUnzip();
  answer.on('error', (error) => unpack.destroy(error));
  return answer.pipe(unpack);
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOTFOUND') return 'no machine has that name';
  if (code === 'ECONNREFUSED') return 'the machine refused the connection';
  if (code?.startsWith('CERT_') || code?.includes('SELF_SIGNED') || code?.startsWith('UNABLE_TO'))
    return `its certificate is not valid (${code})`;
  return code ?? (error instanceof Error ? error.message : 'unknown reason');
}
