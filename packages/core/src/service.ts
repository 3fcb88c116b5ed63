/**
 * All of a client that a first paint does not need: resources, outbox, live events.
 * @module
 */
import { abortable } from './wire/abortable.js';
import type { Shared } from './client.js';
import { emit } from './emit.js';
import { TandemError } from './errors.js';
import type { openGuest } from './guest.js';
import { later, lazy } from './lazy.js';
import { liveOf } from './live-of.js';
import { livePorts } from './live-ports.js';
import type { LiveStream } from './live.js';
import { outboxOf, type OutboxOf } from './outbox-of.js';
import { partitionOf } from './partition-of.js';
import type { Loaded, Resources } from './resources.js';
import type { SessionStore } from './session.js';
import type { StoragePort } from './storage/port.js';

/** All of a client that a first paint does not need. */
export interface Service {
  /** One resource; rejects with `no_service` where the client has none. */
  resource<N extends keyof Resources>(name: N): Promise<Resources[N]>;
  outbox: OutboxOf;
  storage: StoragePort;
  live: { open(): LiveStream };
  guest: ReturnType<typeof openGuest>;
  close(): void;
}

/** Wires what talks to the service. */
export function openService(shared: Shared): Service {
  const { session, onError } = shared;
  const partition = () => partitionOf(session);
  const resources = loadResources(shared);
  const outbox = outboxOf({
    storage: shared.options.storage,
    partition,
    ready: () => session.current !== undefined,
    ask: () => askOnce(session),
    known: () => known(session),
    onError,
    onChange: (waiting) => emit(shared, 'outbox', { waiting }),
    async send({ line, json, key }) {
      const { http } = await resources();
      const headers = { 'idempotency-key': key };
      await http.request(undefined, line, { json, headers, once: true });
    },
  });
  const live =
    session.state === 'none'
      ? nothingLive
      : liveOf({ ready: () => session.want(), ports: () => livePorts(shared), onError });
  const stopFollowing = session.subscribe(outbox.follow);
  const stopListening = onLine(() => {
    if (session.state === 'offline') void session.refresh();
    else if (session.current) outbox.flush().catch(onError);
  });
  outbox.follow();
  return {
    resource: (name) => resourceOf(resources, name),
    outbox,
    storage: outbox.storage,
    live,
    guest: later(loadGuest(shared), 'accept forget token'),
    close() {
      stopFollowing();
      stopListening();
      live.close();
      outbox.close();
    },
  };
}

const nothingLive = { open: () => ({ close() {} }), close() {} };

const noService = () =>
  new TandemError('no_service', 'This client has no service: give it an endpoint.');

/** Loaded where nobody is signed in, and only there. */
const loadGuest = ({ endpoint, fetch, session, options: { programme, storage } }: Shared) =>
  lazy(async () => {
    if (endpoint === undefined) throw noService();
    const changed = () => session.refresh();
    const { openGuest } = await import('./guest.js');
    return openGuest({ endpoint, fetch, programme, storage, changed });
  });

const loadResources = ({ endpoint, token, fetch, session }: Shared) =>
  lazy<Loaded>(async () => {
    if (endpoint === undefined) throw noService();
    const { createResources } = await import('./resources.js');
    return createResources({ endpoint, token, fetch, renew: () => session.refresh() });
  });

async function resourceOf<N extends keyof Resources>(
  load: () => Promise<Loaded>,
  name: N,
): Promise<Resources[N]> {
  const loaded = await load();
  const all: Partial<Resources> = name in loaded ? loaded : await loaded.desk();
  return all[name] as Resources[N];
}

/** Asks who reads, no longer than a request takes: a portal may never answer. */
async function askOnce(session: SessionStore): Promise<void> {
  if (session.state === 'none') throw noService();
  await abortable(session.want(), AbortSignal.timeout(30_000)).catch(() => undefined);
}

/** Resolves when the session has arrived, however long the network is away. */
async function known(session: SessionStore): Promise<void> {
  if (session.state === 'none') throw noService();
  await session.want();
  if (session.current) return;
  await new Promise<void>((done) => {
    const stop = session.subscribe(() => {
      if (!session.current) return;
      stop();
      done();
    });
  });
}

/** Pages and workers say when the network is back; Node does not. */
function onLine(act: () => void): () => void {
  const { addEventListener, removeEventListener } = globalThis as Partial<typeof globalThis>;
  addEventListener?.call(globalThis, 'online', act);
  return () => removeEventListener?.call(globalThis, 'online', act);
}
