/**
 * The reader's token: fetched from the portal, kept until it expires, one request in flight.
 * @module
 */
import { TandemError } from './errors.js';

/** Hands over the portal's token for its signed-in reader; nothing where nobody is signed in. */
export type GetToken = () => Promise<string | undefined> | string | undefined;

/** Where requests get their token from. */
export interface TokenSource {
  /** The current token, fetched anew where it is about to expire. */
  get(): Promise<string | undefined>;
  /** Forgets the token, because the service refused it. */
  drop(): void;
}

/** Seconds before its end at which a token counts as expired. */
const MARGIN = 20;

function expiry(token: string): number {
  try {
    const body = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const { exp } = JSON.parse(atob(body)) as { exp?: unknown };
    return typeof exp === 'number' ? exp : 0;
  } catch {
    return 0;
  }
}

/** Asks the portal's own backend, with the reader's own session there. */
export function tokenFrom(url: string, fetcher: typeof fetch): GetToken {
  return async () => {
    const answer = await fetcher(url, {
      credentials: 'same-origin',
      headers: { accept: 'application/json' },
      cache: 'no-store',
    });
    if (answer.status === 204 || answer.status === 401) return undefined;
    const body = (await answer.text()).trim();
    if (!answer.ok || body === '')
      throw new TandemError('token_unavailable', `The portal gave no token: ${answer.status}.`, {
        status: answer.status,
      });
    if (!body.startsWith('{')) return body;
    const { token } = JSON.parse(body) as { token?: unknown };
    return typeof token === 'string' ? token : undefined;
  };
}

/** Keeps one token, and one request for it. */
export function tokenSource(getToken: GetToken | undefined): TokenSource {
  let kept: string | undefined;
  let until = 0;
  let pending: Promise<string | undefined> | undefined;
  const renew = async () => {
    kept = await getToken?.();
    until = kept ? expiry(kept) - MARGIN : 0;
    return kept;
  };
  return {
    get() {
      if (kept && Date.now() / 1000 < until) return Promise.resolve(kept);
      pending ??= renew().finally(() => (pending = undefined));
      return pending;
    },
    drop() {
      kept = undefined;
      until = 0;
    },
  };
}
