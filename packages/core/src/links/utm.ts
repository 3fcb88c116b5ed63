/**
 * Campaign parameters: merged by a policy, everything else left byte for byte.
 * @module
 */
import { sure } from '../sure.js';

/** The parameters by their `utm_` names without the prefix. None of them names a person. */
export interface Utm {
  source?: string | undefined;
  medium?: string | undefined;
  campaign?: string | undefined;
  content?: string | undefined;
  term?: string | undefined;
}

/** The medium of every link of this kind. */
export const UTM_MEDIUM = 'employee-advocacy';

const ORDER = ['source', 'medium', 'campaign', 'content', 'term'] as const;

/**
 * What becomes of campaign parameters that an address has already:
 *
 * - `fill`: each of them stays, even an empty one; ours are added where theirs are missing;
 * - `keep`: with any `utm_` parameter there, nothing is touched, so that two campaigns never mix;
 * - `replace`: ours take the place of theirs of the same name; what ours does not name stays.
 */
export type UtmPolicy = 'keep' | 'fill' | 'replace';

/** How to merge. */
export interface UtmOptions {
  /** `fill` when absent. */
  policy?: UtmPolicy | undefined;
}

/**
 * Merges campaign parameters into an address. Every other parameter stays byte for byte, the fragment
 * stays last, and doing it twice changes nothing more.
 *
 * @example
 * mergeUtm('https://example.org/a?utm_source=own#b', { source: 'x', medium: 'm' });
 * // 'https://example.org/a?utm_source=own&utm_medium=m#b'
 */
export const mergeUtm = /* @__PURE__ */ sure(function mergeUtm(
  address: string,
  utm: Utm,
  { policy = 'fill' }: UtmOptions = {},
): string {
  const [, base, query, fragment = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address)!;
  const pairs = query ? query.slice(1).split('&') : [];
  if (policy === 'keep' && pairs.some((pair) => nameOf(pair).startsWith('utm_'))) return address;
  // A query that ends where the next parameter would begin needs no further `&`.
  if (pairs.at(-1) === '') pairs.pop();
  const ours = ORDER.filter((name) => utm[name] !== undefined).map((name) => `utm_${name}`);
  const kept = policy === 'replace' ? pairs.filter((pair) => !ours.includes(nameOf(pair))) : pairs;
  const there = kept.map(nameOf);
  const added = ours
    .filter((name) => !there.includes(name))
    .map((name) => {
      const value = String(utm[name.slice(4) as keyof Utm]);
      return `${name}=${encodeURIComponent(value.toWellFormed())}`;
    });
  return added.length === 0 ? address : `${base}?${[...kept, ...added].join('&')}${fragment}`;
});

function nameOf(pair: string): string {
  const name = pair.split('=', 1)[0]!;
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
}
