/**
 * `createTandem`: one plain object that wires session, links, resources, outbox and live events.
 * @module
 */
import { emitter, type Emitter } from './emitter.js';
import { isTandemError, TandemError } from './errors.js';
import { later, lazy } from './lazy.js';
import { linksOf, type Links } from './links-of.js';
import { liveOf } from './live-of.js';
import type { Utm } from './links/utm.js';
import type { LivePorts, LiveStream } from './live.js';
import { outboxOf, type OutboxOf } from './outbox-of.js';
import type { ContentResource } from './resources/content.js';
import type { Resources } from './resources.js';
import type { Content, ContentQuery } from './schemas/content.js';
import type { LiveEvent } from './schemas/event.js';
import { SessionStore } from './session.js';
import { sharesOf, type ShareFacts } from './shares-of.js';
import type { StoragePort } from './storage/port.js';
import { tokenFrom, tokenSource, type GetToken, type TokenSource } from './token.js';

/** What a client is made of. */
export interface TandemOptions {
  /** The service's origin, for example `https://tandem.example.org`. */
  endpoint?: string | undefined;
  /** The programme's id; a token names it too. */
  programme?: string | undefined;
  /** Hands over the portal's token for its signed-in reader. */
  getToken?: GetToken | undefined;
  /** Where the portal's own backend hands it over, instead of `getToken`. */
  tokenUrl?: string | undefined;
  /** No service at all: links carry campaign parameters only. */
  direct?: { utm?: Utm } | undefined;
  /** Keeps what must outlive the page; IndexedDB where there is one, memory otherwise. */
  storage?: StoragePort | undefined;
  /** A `fetch` to use instead of the platform's. */
  fetch?: typeof fetch | undefined;
  /** Told of what fails in the background. */
  onError?: ((error: TandemError) => void) | undefined;
}

/** The facts one can listen for, by kind. `reset` means that some may have been missed. */
export interface TandemFacts {
  share: Extract<LiveEvent, { type: 'share' }>;
  hit: Extract<LiveEvent, { type: 'hit' }>;
  standing: Extract<LiveEvent, { type: 'standing' }>;
  content: Extract<LiveEvent, { type: 'content' }>;
  course: Extract<LiveEvent, { type: 'course' }>;
  member: Extract<LiveEvent, { type: 'member' }>;
  outbox: { waiting: number };
  reset: { type: 'reset' };
}

/** A client of one service for one reader. */
export interface Tandem {
  readonly session: SessionStore;
  readonly links: Links;
  readonly content: ContentResource & {
    /** Every content, page after page. */
    all(query?: ContentQuery): AsyncIterableIterator<Content>;
  };
  readonly shares: ShareFacts & Resources['shares'];
  readonly standings: Resources['standings'];
  readonly courses: Resources['courses'];
  readonly me: Resources['me'];
  readonly programme: Resources['programme'];
  /** The facts that still wait to reach the service, oldest first. */
  readonly outbox: Pick<OutboxOf, 'waiting' | 'flush'>;
  /** Values that outlive the page, apart for every reader of a shared browser. */
  readonly storage: StoragePort;
  /** Listens for facts; answers with the way to stop. They arrive while `live` is open. */
  on<K extends keyof TandemFacts>(kind: K, listener: (fact: TandemFacts[K]) => void): () => void;
  /** Opens the live stream, shared by all who opened it; close each once. */
  live(): LiveStream;
  /** Stops everything; what waits in the outbox stays kept. */
  close(): void;
}

/** What every part of one client shares. */
interface Shared {
  endpoint: string | undefined;
  fetch: typeof fetch;
  token: TokenSource;
  session: SessionStore;
  facts: Emitter<TandemFacts>;
  onError(error: unknown): void;
  partition(): string;
}

/**
 * Makes a client.
 *
 * @throws TandemError `endpoint_invalid` where `endpoint` is no absolute http(s) address
 * @example
 * const tandem = createTandem({ endpoint: 'https://tandem.example.org', tokenUrl: '/token' });
 * const { items } = await tandem.content.list({ limit: 5 });
 */
export function createTandem(options: TandemOptions): Tandem {
  const shared = share(options);
  const { session, facts, endpoint } = shared;
  const resources = loadResources(shared);
  const box = outboxOf({
    storage: options.storage,
    partition: shared.partition,
    onError: shared.onError,
    onChange: (waiting) => facts.emit('outbox', { waiting }),
    async send({ line, json, key }) {
      const { http } = await resources();
      await http.request(undefined, line, { json, headers: { 'idempotency-key': key } });
    },
  });
  const live = liveOf({
    ready: () => session.want(),
    ports: () => livePorts(shared),
    onError: shared.onError,
  });
  const nouns = nounsOf(resources, session);
  return {
    session,
    links: linksOf(session, options.direct?.utm),
    ...nouns,
    shares: { ...nouns.shares, ...sharesOf(session, (fact) => box.put(fact)) },
    outbox: box,
    storage: box.storage,
    on: facts.on,
    live: () => (endpoint === undefined ? { close() {} } : live.open()),
    close() {
      live.close();
      box.close();
    },
  };
}

function share(options: TandemOptions): Shared {
  const { getToken, tokenUrl, programme } = options;
  const fetcher: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init));
  const endpoint = options.endpoint === undefined ? undefined : originOf(options.endpoint);
  const token = tokenSource(getToken ?? (tokenUrl ? tokenFrom(tokenUrl, fetcher) : undefined));
  const session = new SessionStore(
    endpoint === undefined ? undefined : { endpoint, programme, token, fetch: fetcher },
  );
  const onError = (cause: unknown) =>
    options.onError?.(
      isTandemError(cause)
        ? cause
        : new TandemError('unexpected', 'Something failed in the background.', { cause }),
    );
  const partition = () =>
    `${session.current?.programme.id ?? ''}/${session.current?.reader.partition ?? ''}`;
  const facts = emitter<TandemFacts>(onError);
  return { endpoint, fetch: fetcher, token, session, facts, onError, partition };
}

const loadResources = (shared: Shared) =>
  lazy(async () => {
    const { endpoint } = shared;
    if (endpoint === undefined)
      throw new TandemError('no_service', 'This client has no service: give it an endpoint.');
    const { createResources } = await import('./resources.js');
    return createResources({ ...shared, endpoint });
  });

function nounsOf(load: () => Promise<Resources>, session: SessionStore) {
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
        ...(last ? { 'last-event-id': last } : {}),
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

function originOf(endpoint: string): string {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TandemError(
      'endpoint_invalid',
      'endpoint must be an absolute http: or https: address, for example https://tandem.example.org.',
    );
  return (url.origin + url.pathname).replace(/\/+$/, '');
}
