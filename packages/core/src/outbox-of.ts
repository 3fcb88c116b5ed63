/**
 * The outbox of one client: a shelf per reader of a shared browser, opened when first used.
 * @module
 */
import { TandemError } from './errors.js';
import { later, lazy } from './lazy.js';
import type { Fact, Outbox } from './outbox.js';
import type { StoragePort } from './storage/port.js';

/** What a client's outbox needs from it. */
export interface OutboxOfPorts {
  /** The storage of the integrator's choice. */
  storage: StoragePort | undefined;
  /** Names the reader as of now. */
  partition(): string;
  /** Whether it is known who reads. */
  ready(): boolean;
  /** Asks once who reads. */
  ask(): Promise<void>;
  /** Resolves when it is known who reads; rejects where it never will be. */
  known(): Promise<void>;
  send(fact: Fact): Promise<void>;
  onError(error: unknown): void;
  onChange(waiting: number): void;
}

/** The outbox of a client, and the storage beneath it. */
export interface OutboxOf {
  /** Keeps a fact, as soon as it is known whose it is. */
  put(fact: Fact): void;
  /**
   * The reader's facts that still wait, oldest first.
   * @throws TandemError `session_not_ready` while it is not known who reads, `no_service`,
   * `outbox_closed` after `close`
   */
  waiting(): Promise<Fact[]>;
  /** Tries to deliver now, for example because the network is back; throws like `waiting`. */
  flush(): Promise<void>;
  /** Seals what belongs to another reader, and delivers what waits for this one. */
  follow(): void;
  close(): void;
  storage: StoragePort;
}

/** Opens storage and outbox on first use. */
export function outboxOf(ports: OutboxOfPorts): OutboxOf {
  const shelf = lazy(
    async () => ports.storage ?? (await import('./storage/indexed-db.js')).browserStorage(),
  );
  const boxes = new Map<string, () => Promise<Outbox>>();
  let closed = false;
  const open = async (partition: string) => {
    const [{ Outbox }, storage] = await Promise.all([import('./outbox.js'), shelf()]);
    // A reader's fact never travels with the token of another, on a browser that both use.
    const send = (fact: Fact) =>
      ports.partition() === partition ? ports.send(fact) : Promise.reject(otherReader());
    return new Outbox({ ...ports, send, storage, partition });
  };
  const box = (): Promise<Outbox> => {
    const partition = ports.partition();
    const opened = boxes.get(partition) ?? lazy(() => open(partition));
    boxes.set(partition, opened);
    return opened();
  };
  const readers = async () => {
    if (!closed && !ports.ready()) await ports.ask();
    if (closed) throw new TandemError('outbox_closed', 'This client is closed: make a new one.');
    if (!ports.ready())
      throw new TandemError('session_not_ready', 'It is not known yet whose outbox to open.');
    return box();
  };
  const close = (partition: string, opened: () => Promise<Outbox>) => {
    boxes.delete(partition);
    void opened().then((one) => one.close(), ports.onError);
  };
  return {
    put: (fact) =>
      void (ports.ready() ? box() : ports.known().then(box))
        // What cannot be kept, the outbox tells by itself.
        .then((opened) => void opened.put(fact).catch(() => undefined))
        .catch(ports.onError),
    waiting: async () => (await readers()).waiting(),
    flush: async () => (await readers()).flush(),
    follow() {
      if (closed || !ports.ready()) return;
      const current = ports.partition();
      for (const [name, opened] of boxes) if (name !== current) close(name, opened);
      if (boxes.has(current)) return;
      box()
        .then((opened) => opened.flush())
        .catch(ports.onError);
    },
    close() {
      closed = true;
      for (const [name, opened] of boxes) close(name, opened);
    },
    storage: partitioned(later(shelf, 'read write remove keys'), ports.partition),
  };
}

const otherReader = () =>
  new TandemError('reader_changed', 'Somebody else reads now: this waits for its own reader.');

function partitioned(storage: StoragePort, partition: () => string): StoragePort {
  const prefix = () => `values/${partition()}/`;
  return {
    read: (key) => storage.read(prefix() + key),
    write: (key, value) => storage.write(prefix() + key, value),
    remove: (key) => storage.remove(prefix() + key),
    async keys(start) {
      const before = prefix();
      const keys = await storage.keys(before + start);
      return keys.map((key) => key.slice(before.length));
    },
  };
}
