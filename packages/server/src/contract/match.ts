/**
 * Which route of the contract a request is for.
 * @module
 */
import { CONTRACT } from './index.js';
import type { RouteContract } from './route.js';

const PATTERNS = CONTRACT.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/\./g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
}));

/** The route of a method and path; `HEAD` is `GET` without its body. */
export function contractOf(method: string, path: string): RouteContract | undefined {
  const asked = method === 'HEAD' ? 'GET' : method;
  return PATTERNS.find(({ route, pattern }) => route.method === asked && pattern.test(path))?.route;
}
