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

/** Also what is thrown at once, as a frame without an origin does, is a refusal. */
async function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return settled(request);
}

/** Keeps values in IndexedDB; in memory where the browser refuses it (private windows, frames without an origin). */
export function browserStorage(name = 'tandem'): StoragePort {
  if (typeof indexedDB === 'undefined') return memoryStorage();
  const fallback = memoryStorage();
  let opened: Promise<IDBDatabase | undefined> | undefined;
  const forget = () => (opened = undefined);
  const database = () =>
    (opened ??= open(name).then(
      (db) => {
        // A browser closes it when its data is cleared, and Safari whenever it likes: the next use opens it again.
        db.onclose = forget;
        db.onversionchange = () => (forget(), db.close());
        return db;
      },
      () => undefined,
    ));
  const begin = async (mode: IDBTransactionMode): Promise<IDBTransaction | undefined> => {
    const first = await database();
    try {
      return first?.transaction(STORE, mode);
    } catch {
      // It was lost without a word.
      forget();
      return (await database())?.transaction(STORE, mode);
    }
  };
  const write = async (change: (store: IDBObjectStore) => void, otherwise: () => Promise<void>) => {
    const transaction = await begin('readwrite');
    if (!transaction) return otherwise();
    change(transaction.objectStore(STORE));
    return committed(transaction);
  };
  const reader = async () => (await begin('readonly'))?.objectStore(STORE);
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
