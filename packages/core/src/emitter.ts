/**
 * Listeners by kind of fact; who calls them is loaded later.
 * @module
 */

/** Listeners, and the way to add one and to stop. */
export interface Emitter<Facts> {
  on<K extends keyof Facts>(kind: K, listener: (fact: Facts[K]) => void): () => void;
  readonly listeners: Map<keyof Facts, Set<(fact: never) => void>>;
}

/** Makes a place for listeners. */
export function emitter<Facts>(): Emitter<Facts> {
  const listeners: Emitter<Facts>['listeners'] = new Map();
  return {
    listeners,
    on(kind, listener) {
      const set = listeners.get(kind) ?? new Set();
      listeners.set(kind, set.add(listener));
      return () => void set.delete(listener);
    },
  };
}
