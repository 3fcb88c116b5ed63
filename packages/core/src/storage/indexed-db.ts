/**
 * A storage over IndexedDB, for browsers.
 * @module
 */
import { memoryStorage } from './memory.js';
import type { StoragePort } from './port.js';

const STORE = 'values';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
  });

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB aborted'));
  });

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

/** Keeps values in IndexedDB; in memory where the browser refuses it (private windows, workers without it). */
export function browserStorage(name = 'tandem'): StoragePort {
  if (typeof indexedDB === 'undefined') return memoryStorage();
  let opened: Promise<IDBDatabase | undefined> | undefined;
  const fallback = memoryStorage();
  const database = () => (opened ??= open(name).catch(() => undefined));
  const write = async (change: (store: IDBObjectStore) => void, otherwise: () => Promise<void>) => {
    const db = await database();
    if (!db) return otherwise();
    const transaction = db.transaction(STORE, 'readwrite');
    change(transaction.objectStore(STORE));
    return committed(transaction);
  };
  const reader = async () => (await database())?.transaction(STORE).objectStore(STORE);
  return {
    async read(key) {
      const store = await reader();
      return store ? settled(store.get(key)) : fallback.read(key);
    },
    write: (key, value) =>
      write(
        (store) => store.put(value, key),
        () => fallback.write(key, value),
      ),
    remove: (key) =>
      write(
        (store) => store.delete(key),
        () => fallback.remove(key),
      ),
    async keys(prefix) {
      const store = await reader();
      if (!store) return fallback.keys(prefix);
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      return (await settled(store.getAllKeys(range))).map(String);
    },
  };
}
