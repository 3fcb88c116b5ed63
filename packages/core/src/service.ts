/**
 * All of a client that a first paint does not need: resources, outbox, live events.
 * @module
 */
import type { Shared } from './client.js';
import { TandemError } from './errors.js';
import { lazy, later } from './lazy.js';
import { liveOf } from './live-of.js';
import type { LivePorts, LiveStream } from './live.js';
import { outboxOf, type OutboxOf } from './outbox-of.js';
import type { ContentResource } from './resources/content.js';
import type { Resources } from './resources.js';
import type { Content, ContentQuery } from './schemas/content.js';
import type { StoragePort } from './storage/port.js';

/** All of a client that a first paint does not need. */
export interface Service extends Omit<Resources, 'http' | 'content'> {
  content: ContentResource & { all(query?: ContentQuery): AsyncIterableIterator<Content> };
  outbox: OutboxOf;
  storage: StoragePort;
  live: { open(): LiveStream };
  close(): void;
}

/** Wires what talks to the service. */
export function openService(shared: Shared): Service {
  const { session, facts, onError, partition } = shared;
  const resources = loadResources(shared);
  const outbox = outboxOf({
    storage: shared.options.storage,
    partition,
    onError,
    onChange: (waiting) => facts.emit('outbox', { waiting }),
    async send({ line, json, key }) {
      const { http } = await resources();
      await http.request(undefined, line, { json, headers: { 'idempotency-key': key } });
    },
  });
  const live = liveOf({ ready: () => session.want(), ports: () => livePorts(shared), onError });
  return {
    ...nounsOf(resources, shared),
    outbox,
    storage: outbox.storage,
    live,
    close() {
      live.close();
      outbox.close();
    },
  };
}

const loadResources = ({ endpoint, token, fetch }: Shared) =>
  lazy(async () => {
    if (endpoint === undefined)
      throw new TandemError('no_service', 'This client has no service: give it an endpoint.');
    const { createResources } = await import('./resources.js');
    return createResources({ endpoint, token, fetch });
  });

function nounsOf(load: () => Promise<Resources>, { session }: Shared) {
  const noun = <N extends keyof Resources>(
    name: N,
    verbs: readonly (keyof Resources[N] & string)[],
  ) => later(async () => (await load())[name], verbs);
  const content = noun('content', [
    'list',
    'get',
    'publish',
    'change',
    'withdraw',
    'figures',
    'applaud',
  ]);
  const me = noun('me', ['get', 'join', 'choose', 'leave', 'impact', 'export', 'erase']);
  // A change of membership changes the reader's key: links are minted with the new one at once.
  const renewing =
    <A extends unknown[], T>(act: (...args: A) => Promise<T>) =>
    async (...args: A) => {
      const answer = await act(...args);
      await session.refresh();
      return answer;
    };
  return {
    content: { ...content, all: (query: ContentQuery = {}) => everyPage(content, query) },
    shares: noun('shares', ['list']),
    standings: noun('standings', ['window']),
    courses: noun('courses', ['list', 'get', 'step', 'certificate']),
    programme: noun('programme', ['get']),
    me: {
      ...me,
      join: renewing(me.join),
      choose: renewing(me.choose),
      leave: renewing(me.leave),
      erase: renewing(me.erase),
    },
  };
}

async function* everyPage(content: ContentResource, query: ContentQuery) {
  let cursor = query.cursor;
  do {
    const page = await content.list({ ...query, ...(cursor ? { cursor } : {}) });
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}

function livePorts({ endpoint, fetch: fetcher, token, session, facts, partition }: Shared) {
  return {
    since: session.current?.events ?? 0,
    channel: `tandem/${endpoint}/${partition()}`,
    onEvent(event) {
      facts.emit(event.type, event as never);
      if (event.type === 'member') void session.refresh();
    },
    onReset: () => facts.emit('reset', { type: 'reset' }),
    async connect(last, signal) {
      const bearer = await token.get();
      const headers = {
        accept: 'text/event-stream',
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        'last-event-id': String(last),
      };
      const answer = await fetcher(`${endpoint}/v1/events`, {
        signal,
        headers,
        credentials: 'omit',
      });
      if (answer.status === 401) token.drop();
      return answer;
    },
  } satisfies LivePorts;
}
