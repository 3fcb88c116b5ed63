/**
 * Campaign parameters: added where they are missing, everything else left byte for byte.
 * @module
 */

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
 * Merges campaign parameters into an address. A parameter that is there already, even empty, stays;
 * the fragment stays last. Doing it twice changes nothing more.
 *
 * @example
 * mergeUtm('https://example.org/a?utm_source=own#b', { source: 'x', medium: 'm' });
 * // 'https://example.org/a?utm_source=own&utm_medium=m#b'
 */
export function mergeUtm(address: string, utm: Utm): string {
  const hash = address.indexOf('#');
  const fragment = hash < 0 ? '' : address.slice(hash);
  const rest = hash < 0 ? address : address.slice(0, hash);
  const mark = rest.indexOf('?');
  const query = mark < 0 ? '' : rest.slice(mark + 1);
  const there = new Set(query.split('&').map(nameOf));
  const added = ORDER.flatMap((name) => {
    const value = utm[name];
    return value === undefined || there.has(`utm_${name}`)
      ? []
      : [`utm_${name}=${encodeURIComponent(value.toWellFormed())}`];
  });
  if (added.length === 0) return address;
  const glue = mark < 0 ? '?' : query === '' || query.endsWith('&') ? '' : '&';
  return rest + glue + added.join('&') + fragment;
}

function nameOf(pair: string): string {
  const name = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(name.replaceAll('+', ' '));
  } catch {
    return name;
  }
}
