/**
 * Who asks: the address behind trusted proxies, and whether browsers trust the host they asked.
 * @module
 */
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { TandemError } from '@tandem-advocacy/core/errors';

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Range = [Address, number];

/** Reads addresses. */
export interface Addresses {
  /** The client's address, in one canonical form. */
  of(request: IncomingMessage): string;
  /** Whether the host that was asked is https or this machine itself. */
  trustworthy(request: IncomingMessage): boolean;
  /** Whether an address lies in ranges (CIDR, or single addresses). */
  isWithin(address: string, ranges: readonly string[]): boolean;
}

/** Reads addresses, believing `X-Forwarded-*` from these proxies alone. */
export function addresses(trustedProxies: readonly string[], publicUrl: string): Addresses {
  const trusted = trustedProxies.map((range) => parseRange(range, 'TANDEM_TRUSTED_PROXIES'));
  const secure = publicUrl.startsWith('https:');
  const ranges = new Map<string, Range>();
  const rangeOf = (text: string) => {
    const range = ranges.get(text) ?? parseRange(text, 'an egress range');
    ranges.set(text, range);
    return range;
  };
  const isTrusted = (address: string) => trusted.length > 0 && matches(address, trusted);
  const peer = (request: IncomingMessage) => canonical(request.socket.remoteAddress ?? '');
  return {
    of(request) {
      const direct = peer(request);
      if (!isTrusted(direct)) return direct;
      const forwarded = list(request.headers['x-forwarded-for']).map(withoutPort);
      return forwarded.findLast((address) => !isTrusted(address)) ?? forwarded[0] ?? direct;
    },
    trustworthy(request) {
      const { headers } = request;
      const proto = headers['x-forwarded-proto'];
      if (proto !== undefined && isTrusted(peer(request))) return list(proto)[0] === 'https';
      return secure || isLocal(headers.host ?? '');
    },
    isWithin: (address, texts) => matches(address, texts.map(rangeOf)),
  };
}

/** Reads a range; throws `setting_invalid`, naming the setting. */
export function parseRange(text: string, setting: string): Range {
  try {
    if (text.includes('/')) return ipaddr.parseCIDR(text);
    const address = ipaddr.process(text);
    return [address, address.kind() === 'ipv4' ? 32 : 128];
  } catch (cause) {
    throw new TandemError(
      'setting_invalid',
      `${setting}: '${text}' is neither an address nor a range such as 10.0.0.0/8.`,
      { cause },
    );
  }
}

function matches(text: string, ranges: readonly Range[]): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.process(text);
  return ranges.some(
    ([network, bits]) => network.kind() === address.kind() && address.match(network as never, bits),
  );
}

/** `::ffff:192.0.2.1` and `192.0.2.1` are one address; whatever is none stays as it is. */
function canonical(text: string): string {
  if (text.startsWith('::ffff:')) return text.slice(7);
  return text;
}

/** Some balancers write the port too, another one for each connection of one reader. */
function withoutPort(text: string): string {
  const [, v6, v4] = /^\[([^\]]+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(text) ?? [];
  return canonical(v6 ?? v4 ?? text);
}

const list = (header: string | string[] | undefined): string[] =>
  String(header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/** Hosts that browsers trust without https: this machine under its own names. */
const isLocal = (host: string): boolean =>
  /^(?:(?:[\w-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i.test(host);
