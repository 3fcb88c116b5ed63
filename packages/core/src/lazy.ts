/**
 * How the verbs of a client are bound: loaded when first needed.
 * @module
 */

/** Loads once, and again after a failure. */
export function lazy<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    (loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    }));
}

/** Methods that load their object when first called: nothing of it is on the page before. */
export const later = <T extends object>(
  load: () => Promise<T>,
  verbs: readonly (keyof T & string)[],
): T =>
  Object.fromEntries(
    verbs.map((verb) => [
      verb,
      async (...args: unknown[]) =>
        ((await load())[verb] as (...args: unknown[]) => unknown)(...args),
    ]),
  ) as T;
