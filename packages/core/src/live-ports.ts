/**
 * What the live stream needs of a client: its token, its reader, its listeners.
 * @module
 */
import { abortable } from './wire/abortable.js';
import { retryAfterOf } from './wire/busy-error.js';
import type { Shared } from './client.js';
import { emit } from './emit.js';
import type { LivePorts } from './live.js';
import { partitionOf } from './partition-of.js';

/** Binds the live stream to a client as it is now. */
export function livePorts(shared: Shared): LivePorts {
  const { endpoint, fetch: fetcher, token, session, onError } = shared;
  return {
    since: session.current?.events ?? 0,
    channel: `tandem/${endpoint}/${partitionOf(session)}`,
    onError,
    onEvent(event) {
      emit(shared, event.type, event as never);
      if (event.type === 'member') void session.refresh();
    },
    onReset: () => emit(shared, 'reset', { type: 'reset' }),
    async connect(last, signal) {
      const bearer = await abortable(token.get(), signal);
      const headers = {
        accept: 'text/event-stream',
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        'last-event-id': String(last),
      };
      const url = `${endpoint}/v1/events`;
      const answer = await fetcher(url, { signal, headers, credentials: 'omit' });
      if (answer.status === 401) token.drop();
      return { answer, retryAfter: retryAfterOf(answer.headers) ?? 0 };
    },
  };
}
