/**
 * Remembers what was there last time, to do again only what has to be.
 * @module
 */

/** Tells whether some values differ from those last seen under a name. */
export function memory(): (name: string, ...now: unknown[]) => boolean {
  const seen: Record<string, readonly unknown[]> = {};
  return (name, ...now) => {
    const before = seen[name];
    seen[name] = now;
    return now.length !== before?.length || now.some((one, i) => one !== before[i]);
  };
}
