/**
 * Waiting that can be given up.
 * @module
 */

/** Waits for a promise until the signal gives up, then rejects with the signal's reason. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    const done = () => signal.removeEventListener('abort', stop);
    promise.then(resolve, reject).finally(done);
  });
}
