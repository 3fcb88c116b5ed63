/**
 * `createTandem`: one plain object that wires session, links, resources, outbox and live events.
 * @module
 */
import { emitter, type Emitter } from './emitter.js';
import { isTandemError, TandemError } from './errors.js';
import type { Guest } from './guest.js';
import { later, lazy } from './lazy.js';
import { sure } from './sure.js';
import { linksOf, type Links } from './links-of.js';
import type { Utm } from './links/utm.js';
import type { LiveStream } from './live.js';
import type { Fact } from './outbox.js';
import type { OutboxOf } from './outbox-of.js';
import type { Resources } from './resources.js';
import type { Service } from './service.js';
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
  kudos: Extract<LiveEvent, { type: 'kudos' }>;
  pulse: Extract<LiveEvent, { type: 'pulse' }>;
  plan: Extract<LiveEvent, { type: 'plan' }>;
  mission: Extract<LiveEvent, { type: 'mission' }>;
  outbox: { waiting: number };
  reset: { type: 'reset' };
}

/** A client of one service for one reader. */
export interface Tandem {
  readonly session: SessionStore;
  readonly links: Links;
  readonly content: Resources['content'];
  readonly shares: ShareFacts & Resources['shares'];
  readonly invitations: Resources['invitations'];
  /** Whoever came by an invitation, without an account at the portal. */
  readonly guest: Guest;
  readonly sources: Resources['sources'];
  readonly standings: Resources['standings'];
  readonly aliases: Resources['aliases'];
  readonly conversions: Resources['conversions'];
  readonly courses: Resources['courses'];
  readonly kudos: Resources['kudos'];
  readonly me: Resources['me'];
  readonly missions: Resources['missions'];
  readonly plan: Resources['plan'];
  readonly programme: Resources['programme'];
  readonly pulses: Resources['pulses'];
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
export interface Shared {
  options: TandemOptions;
  endpoint: string | undefined;
  fetch: typeof fetch;
  token: TokenSource;
  session: SessionStore;
  facts: Emitter<TandemFacts>;
  onError(error: unknown): void;
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
  // Of no use before it is there: no token is asked for while a client is being made.
  const shared = sure(share)(options, () => service());
  const { session, facts, onError } = shared;
  let used = false;
  // A first paint mints links and no more: all the rest is loaded when it is first used.
  const service = lazy(async () => {
    used = true;
    const { openService } = await import('./service.js').catch(notLoaded);
    return openService(shared);
  });
  const nouns = Object.fromEntries(
    Object.entries(VERBS).map(([name, verbs]) => [
      name,
      later(async () => (await service()).resource(name as keyof Resources), verbs),
    ]),
  ) as unknown as Nouns<typeof VERBS>;
  const part = <N extends 'outbox' | 'storage' | 'guest', V extends string>(
    name: N,
    verbs: Checked<V, keyof Service[N]>,
  ) => later<Service[N]>(async () => (await service())[name], verbs);
  const all = <N extends 'content' | 'shares'>(name: N) =>
    async function* (query?: object) {
      yield* (await (await service()).resource(name)).all(query);
    } as Resources[N]['all'];
  const put = (fact: Fact): void =>
    void service().then(
      ({ outbox }) => outbox.put(fact),
      (error: unknown) => {
        onError(error);
        // The network was gone before the rest of the SDK had come.
        globalThis.addEventListener?.('online', () => put(fact), { once: true });
      },
    );
  return {
    session,
    links: linksOf(session, shared.options.direct?.utm),
    ...nouns,
    content: { ...nouns.content, all: all('content') },
    shares: { ...nouns.shares, all: all('shares'), ...sharesOf(session, put) },
    guest: part('guest', 'accept forget'),
    outbox: part('outbox', 'waiting flush'),
    storage: part('storage', 'read write remove keys'),
    on: facts.on,
    live: () => stream(service, onError),
    close: () => void (used && service().then((one) => one.close(), onError)),
  };
}

/** Verbs in one text for each noun, which weighs less than a list. */
const VERBS = {
  content: 'list get publish change withdraw figures voices applaud',
  shares: 'list',
  invitations: 'list make revoke accept renew',
  sources: 'add refresh',
  standings: 'window',
  aliases: 'list add change',
  conversions: 'report',
  courses: 'list get step certificate publish retire',
  kudos: 'give list',
  me: 'get join choose leave impact export looks erase',
  missions: 'list tell drop confirm offer put withdraw',
  plan: 'list add put remove',
  pulses: 'list current get answer ask change',
  programme:
    'get change mix indicators readiness objectives setObjective changeObjective dropObjective seasons openSeason changeSeason',
} as const;

/** The resources, where every verb is named and nothing else; a table that misses one does not compile. */
type Nouns<T extends Record<keyof Resources, string>> = {
  [N in keyof Resources]: [Words<T[N]> | 'all'] extends [keyof Resources[N] | 'all']
    ? [keyof Resources[N]] extends [Words<T[N]> | 'all']
      ? Resources[N]
      : undefined
    : undefined;
};
/** Verbs in one text; each must be one. */
type Checked<V extends string, K> = Words<V> extends K ? V : never;
type Words<V extends string> = V extends `${infer First} ${infer Rest}` ? First | Words<Rest> : V;

/** A service worker may load nothing later, and fails as a lost network does: only the place tells them apart. */
function notLoaded(cause: unknown): never {
  throw 'skipWaiting' in globalThis
    ? new TandemError('bundle_needed', 'In a service worker the SDK must be one file.', { cause })
    : new TandemError('offline', 'No answer.', { cause });
}

function stream(service: () => Promise<Service>, onError: (error: unknown) => void): LiveStream {
  const opened = service()
    .then(({ live }) => live.open())
    .catch(onError);
  return { close: () => void opened.then((one) => one?.close()) };
}

function share(options: TandemOptions, service: () => Promise<Service>): Shared {
  const { getToken, tokenUrl, programme } = options;
  const fetcher: typeof fetch = options.fetch ?? ((input, init) => fetch(input, init));
  const endpoint = options.endpoint === undefined ? undefined : originOf(options.endpoint);
  const token = tokenSource(
    getToken ?? (tokenUrl ? tokenFrom(tokenUrl, fetcher) : undefined),
    async (refused) => (await service()).guest.token(refused),
  );
  const session = new SessionStore(
    endpoint === undefined ? undefined : { endpoint, programme, token, fetch: fetcher },
  );
  const onError = (cause: unknown) =>
    options.onError?.(
      isTandemError(cause) ? cause : new TandemError('unexpected', String(cause), { cause }),
    );
  const facts = emitter<TandemFacts>();
  return { options, endpoint, fetch: fetcher, token, session, facts, onError };
}

function originOf(endpoint: string): string {
  const url =
    typeof endpoint === 'string' && URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (!/^https?:$/.test(url?.protocol ?? ''))
    throw new TandemError('endpoint_invalid', 'endpoint must be an absolute http(s) address.');
  return `${url?.origin}${url?.pathname}`.replace(/\/+$/, '');
}
