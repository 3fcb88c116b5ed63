/**
 * Which methods an address answers, to tell a wrong method from a wrong address.
 * @module
 */

/** A route as Hono lists it. */
export interface KnownRoute {
  method: string;
  path: string;
}

/** The methods of an address: none when nothing is served there. */
export function allowedMethods(routes: readonly KnownRoute[], path: string): string[] {
  const methods = routes
    .filter(({ method, path: pattern }) => method !== 'ALL' && matches(pattern, path))
    .map(({ method }) => method);
  const all = new Set(methods);
  if (all.has('GET')) all.add('HEAD');
  return [...all].sort();
}

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('/');
  const given = path.split('/');
  const open = parts.at(-1) === '*';
  if (open ? given.length < parts.length : given.length !== parts.length) return false;
  return parts.every(
    (part, index) => part === '*' || part.startsWith(':') || part === given[index],
  );
}
