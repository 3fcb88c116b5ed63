/**
 * Calls listeners with a fact.
 * @module
 */
import type { Emitter } from './emitter.js';

/** Calls every listener of a kind; one that throws does not keep the fact from the others. */
export function emit<Facts, K extends keyof Facts>(
  { facts, onError }: { facts: Emitter<Facts>; onError(error: unknown): void },
  kind: K,
  fact: Facts[K],
): void {
  for (const listener of [...(facts.listeners.get(kind) ?? [])])
    try {
      listener(fact as never);
    } catch (error) {
      onError(error);
    }
}
