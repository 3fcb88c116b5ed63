/**
 * Where the client keeps what must outlive a page: a few values by key, nothing else.
 * @module
 */

/** A place for values that can be cloned. Keys sort as text. */
export interface StoragePort {
  /** The value under a key, or `undefined`. */
  read(key: string): Promise<unknown>;
  /** Keeps a value; throws where it cannot. */
  write(key: string, value: unknown): Promise<void>;
  /** Forgets a key. */
  remove(key: string): Promise<void>;
  /** The keys that begin with `prefix`, in order. */
  keys(prefix: string): Promise<string[]>;
}
