/**
 * Stands in for `ky` in the files of one script tag: attempts, time limits and waits as core asks for them.
 *
 * Whoever bundles the packages gets ky itself. A test gives both the same services and compares what they do.
 * @module
 */
/* global AbortSignal, clearTimeout, Request, setTimeout, URL, URLSearchParams */

/** A refusal, with its answer. */
class HTTPError extends Error {
  constructor(response) {
    super(`The service answered ${response.status}.`);
    this.response = response;
  }
}

/** Whether something thrown is a refusal. */
export const isHTTPError = (error) => error instanceof HTTPError;

const AGAIN = [408, 413, 429, 500, 502, 503, 504];
const AGAIN_AFTER = [413, 429, 503];

/** One attempt, given up after a time. */
async function attempt({ fetch, timeout, credentials }, url, { signal, searchParams, ...call }) {
  const limit = AbortSignal.timeout(timeout);
  const address = new URL(url);
  if (searchParams) address.search = new URLSearchParams(searchParams);
  const asked = new Request(address, {
    ...call,
    credentials,
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
  });
  const answer = await fetch(asked);
  if (!answer.ok) throw new HTTPError(answer);
  return answer;
}

/** Milliseconds before the next attempt: as long as was asked for, else twice as long each time. */
function pause(error, attempts) {
  const { status, headers } = error.response ?? {};
  const after = headers?.get('retry-after');
  if (after && AGAIN_AFTER.includes(status)) {
    const seconds = Number(after);
    return isNaN(seconds) ? Math.max(0, Date.parse(after) - Date.now()) : seconds * 1000;
  }
  return Math.random() * 300 * 2 ** (attempts - 1);
}

const wait = (time, signal) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, time);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** Makes a client with settings; each call asks as often as they say. */
const create = (settings) => async (url, options) => {
  const { limit, methods, shouldRetry } = settings.retry;
  const most = options.retry ?? (methods.includes(options.method.toLowerCase()) ? limit : 0);
  const { retry: _, ...call } = options;
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt(settings, url, call);
    } catch (error) {
      const refused = isHTTPError(error) && !AGAIN.includes(error.response.status);
      if (attempts > most || call.signal?.aborted || refused) throw error;
      if (shouldRetry({ error, retryCount: attempts }) === false) throw error;
      await wait(pause(error, attempts), call.signal);
    }
  }
};

export default { create };
