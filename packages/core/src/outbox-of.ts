/**
 * The outbox of one client: a shelf per reader of a shared browser, opened when first used.
 * @module
 */
import { later, lazy } from './lazy.js';
import type { Fact, Outbox } from './outbox.js';
import type { StoragePort } from './storage/port.js';

/** What a client's outbox needs from it. */
export interface OutboxOfPorts {
  /** The storage of the integrator's choice. */
  storage: StoragePort | undefined;
  /** Names the reader as of now. */
  partition(): string;
  send(fact: Fact): Promise<void>;
  onError(error: unknown): void;
  onChange(waiting: number): void;
}

/** The outbox of a client, and the storage beneath it. */
export interface OutboxOf {
  put(fact: Fact): void;
  waiting(): Promise<Fact[]>;
  flush(): Promise<void>;
  close(): void;
  storage: StoragePort;
}

/** Opens storage and outbox on first use. */
export function outboxOf(ports: OutboxOfPorts): OutboxOf {
  const shelf = lazy(
    async () => ports.storage ?? (await import('./storage/indexed-db.js')).browserStorage(),
  );
  const boxes = new Map<string, () => Promise<Outbox>>();
  const open = async (partition: string) => {
    const [{ Outbox }, storage] = await Promise.all([import('./outbox.js'), shelf()]);
    return new Outbox({ ...ports, storage, partition });
  };
  const box = (): Promise<Outbox> => {
    const partition = ports.partition();
    const opened = boxes.get(partition) ?? lazy(() => open(partition));
    boxes.set(partition, opened);
    return opened();
  };
  return {
    put: (fact) =>
      void box()
        .then((opened) => opened.put(fact))
        .catch(ports.onError),
    waiting: async () => (await box()).waiting(),
    flush: async () => (await box()).flush(),
    close() {
      for (const opened of boxes.values()) void opened().then((one) => one.close(), ports.onError);
    },
    storage: partitioned(later(shelf, ['read', 'write', 'remove', 'keys']), ports.partition),
  };
}

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
