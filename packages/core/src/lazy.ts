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

/** Methods that load their object when first called: nothing of it is on the page before. `verbs` are apart by a space. */
export const later = <T extends object>(load: () => Promise<T>, verbs: string): T =>
  Object.fromEntries(
    verbs
      .split(' ')
      .map((verb) => [
        verb,
        async (...args: unknown[]) =>
          ((await load())[verb as keyof T] as (...args: unknown[]) => unknown)(...args),
      ]),
  ) as T;
