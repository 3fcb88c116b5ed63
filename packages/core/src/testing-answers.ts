/**
 * The answers of the service in memory.
 * @module
 */

/** An answer in JSON; of 204 there is nothing to read, and it does not say otherwise. */
export const json = (body: unknown, status = 200) =>
  status === 204
    ? new Response(null, { status })
    : new Response(JSON.stringify(body), {
        status,
        headers: { 'content-type': 'application/json' },
      });
/** An error as the wire has it. */
export const problem = (status: number, code: string) =>
  json({ type: `https://tandem.test/problems/${code}`, title: code, status, code }, status);

/** A request that is never answered, only given up. */
export const untilAborted = (signal: AbortSignal): Promise<Response> =>
  new Promise((_, reject) => {
    const giveUp = () => reject(signal.reason as Error);
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
  });
