/**
 * Which machines a feed may be read from: public ones, asked again at every connection.
 * @module
 */
import { lookup as lookUp } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { TandemError } from '@tandem-advocacy/core/errors';

/** All that is assigned of IPv6 so far, 2000::/3: not the old forms that hold an IPv4 address. */
const GLOBAL = ipaddr.IPv6.parse('2000::');

/** The error for an address that is not on the public internet. */
export const privateAddress = (host: string): TandemError =>
  new TandemError(
    'feed_address_private',
    `"${host}" is not on the public internet, so it is not read. From the command line, --allow-private reads it.`,
    { status: 422 },
  );

/** Whether an IP address belongs to the public internet. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address in IPv6 clothes is the IPv4 address.
  const read = ipaddr.process(address);
  return read.range() === 'unicast' && (read.kind() === 'ipv4' || read.match(GLOBAL, 3));
}

/** Refuses a URL that names a private machine outright, whatever resolves its name. */
export function checkHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !isPublic(host)) throw privateAddress(host);
}

/**
 * Resolves names to public addresses only. The connection uses the very answer that was checked: a name
 * that resolves differently the second time gains nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookUp(hostname, { family: Number(options.family) || 0, all: true }).then(
    (found) => {
      const [first] = found;
      if (!first || !found.every(({ address }) => isPublic(address)))
        callback(privateAddress(hostname), '');
      else if (options.all) callback(null, found);
      else callback(null, first.address, first.family);
    },
    (error: NodeJS.ErrnoException) => callback(error, ''),
  );
};
