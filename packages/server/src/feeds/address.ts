/**
 * The addresses in feeds: made absolute, refused where a link may not lead, compared without what only counts.
 * @module
 */
import { safeTarget } from '@tandem-advocacy/core/links';

/** The longest address that is kept. */
export const ADDRESS_LIMIT = 2000;

const COUNTING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|at_(?:medium|campaign)|wt_mc|cmpid|ns_campaign|xtor)$/i;

/**
 * Makes an address absolute.
 *
 * @param text what the feed says, also relative, without scheme or with spaces
 * @param base the absolute address that relative ones start from
 * @returns an `http:` or `https:` address, or `undefined` where there is none
 */
export function resolveAddress(text: string | undefined, base?: string): string | undefined {
  const plain = (text ?? '').trim().replace(/[\t\r\n]+\s*/g, '');
  if (plain === '') return undefined;
  const bare = /^www\.[\w-]+\.\w/i.test(plain) ? `https://${plain}` : plain;
  const from = base !== undefined && URL.canParse(base) ? base : undefined;
  if (!URL.canParse(bare, from)) return undefined;
  const url = new URL(bare, from);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  return url.href.length > ADDRESS_LIMIT ? undefined : url.href;
}

/** Whether a link may lead there: see `safeTarget`. */
export function isSafe(address: string): boolean {
  try {
    return safeTarget(address) !== undefined;
  } catch {
    return false;
  }
}

/**
 * What two spellings of one address have in common: no scheme, no counting parameters, no last slash.
 * The fragment stays, for there are feeds whose entries are parts of one page.
 */
export function addressIdentity(address: string): string {
  const url = new URL(address);
  const kept = [...url.searchParams].filter(([name]) => !COUNTING.test(name));
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&');
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.host.toLowerCase()}${path}${query && `?${query}`}${url.hash}`;
}
