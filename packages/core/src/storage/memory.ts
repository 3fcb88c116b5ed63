/**
 * A storage that lasts as long as its page or process.
 * @module
 */
import type { StoragePort } from './port.js';

/** Keeps values in memory: the fallback where nothing better exists. */
export function memoryStorage(): StoragePort {
  const values = new Map<string, unknown>();
  return {
    read: async (key) => structuredClone(values.get(key)),
    write: async (key, value) => void values.set(key, structuredClone(value)),
    remove: (key) => Promise.resolve(void values.delete(key)),
    keys: (prefix) =>
      Promise.resolve([...values.keys()].filter((k) => k.startsWith(prefix)).sort()),
  };
}
