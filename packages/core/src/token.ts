/**
 * The reader's token: fetched from the portal, kept until it expires, one request in flight.
 * @module
 */
import { TandemError } from './errors.js';

/**
 * Hands over the portal's token for its signed-in reader; nothing where nobody is signed in. It must
 * settle: a session waits for it.
 */
export type GetToken = () => Promise<string | undefined> | string | undefined;

/** Where requests get their token from. */
export interface TokenSource {
  /** The current token, fetched anew where it is about to expire. */
  get(): Promise<string | undefined>;
  /** Forgets the token, because the service refused it; answers whether there was one. */
  drop(): boolean;
}

/** Seconds before its end at which a token counts as expired. */
const MARGIN = 20;

/** When a token ends, in seconds since 1970; 0, which is long ago, where it does not say so. */
function expiry(token: string): number {
  try {
    const claims = atob((token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    return Number((JSON.parse(claims) as { exp?: unknown }).exp) || 0;
  } catch {
    return 0;
  }
}

/** The token of an answer: plain text, or `token` of a JSON object. */
const tokenIn = (body: string): string | undefined =>
  /^\s*{/.test(body) ? (JSON.parse(body) as { token?: string }).token : body.trim();

/** Asks the portal's own backend, with the reader's own session there. */
export function tokenFrom(url: string, fetcher: typeof fetch): GetToken {
  return async () => {
    const answer = await fetcher(url, {
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(15_000),
    });
    const { status } = answer;
    if (status === 204 || status === 401) return undefined;
    const token =
      answer.ok &&
      (await answer
        .text()
        .then(tokenIn)
        .catch(() => undefined));
    if (!token) throw new TandemError('token_unavailable', 'The portal gave no token.', { status });
    return token;
  };
}

/** Keeps one token, and one request for it; where the portal gives none, a guest's, who is told which serves no longer. */
export function tokenSource(
  getToken: GetToken | undefined,
  guest?: (before: string | undefined) => Promise<string | undefined>,
): TokenSource {
  let kept: string | undefined;
  let until = 0;
  let pending: Promise<string | undefined> | undefined;
  const renew = async () => {
    until = 0;
    kept = (await getToken?.()) || (await guest?.(kept));
    until = kept ? expiry(kept) - MARGIN : 0;
    return kept;
  };
  return {
    get() {
      if (Date.now() / 1000 < until) return Promise.resolve(kept);
      pending ??= renew().finally(() => (pending = undefined));
      return pending;
    },
    drop() {
      const had = !!until;
      until = 0;
      return had;
    },
  };
}
