/**
 * Where a link may lead: `http:` and `https:`, nothing else.
 * @module
 */
import { TandemError } from '../errors.js';

/**
 * Reads an address that a link is to lead to.
 *
 * @throws TandemError `target_unsafe` for another scheme, a relative address, credentials in it, or none at all
 * @example
 * safeTarget('https://example.org/news?id=1').hostname; // 'example.org'
 */
export function safeTarget(address: string): URL {
  // URL drops tabs and line ends, and trims: an address that only then becomes one is somebody's trick.
  const plain = typeof address === 'string' && !/[\u0000-\u0020\u007f]/.test(address);
  const url = plain && URL.canParse(address) ? new URL(address) : undefined;
  // A backslash before the query is a slash to browsers and part of the host to others: two targets in one.
  if (!url || !/^https?:\/\/[^\\?#]*(?:[?#]|$)/i.test(address) || url.username || url.password)
    throw new TandemError(
      'target_unsafe',
      'A link must be an absolute http(s) address without a user name.',
    );
  return url;
}
