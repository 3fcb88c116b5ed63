/**
 * Listeners by kind of fact.
 * @module
 */

/** Calls listeners, and lets them stop. */
export interface Emitter<Facts> {
  on<K extends keyof Facts>(kind: K, listener: (fact: Facts[K]) => void): () => void;
  emit<K extends keyof Facts>(kind: K, fact: Facts[K]): void;
}

/** Makes an emitter; one listener that throws does not keep the fact from the others. */
export function emitter<Facts>(onError: (error: unknown) => void): Emitter<Facts> {
  const listeners = new Map<keyof Facts, Set<(fact: never) => void>>();
  return {
    on(kind, listener) {
      const set = listeners.get(kind) ?? new Set();
      listeners.set(kind, set.add(listener));
      return () => void set.delete(listener);
    },
    emit(kind, fact) {
      for (const listener of [...(listeners.get(kind) ?? [])])
        try {
          listener(fact as never);
        } catch (error) {
          onError(error);
        }
    },
  };
}
