/** Promises about who asks. @module */
import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { addresses } from './address.js';

const request = (remoteAddress: string, headers: Record<string, string> = {}) =>
  ({ socket: { remoteAddress }, headers }) as unknown as IncomingMessage;

describe('addresses', () => {
  const behind = addresses(['10.0.0.0/8'], 'http://links.example.org');

  it('believe nobody who forwards unless they are named', () => {
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    expect(behind.of(request('192.0.2.1', headers))).toBe('192.0.2.1');
    expect(addresses([], 'http://x.example').of(request('10.0.0.1', headers))).toBe('10.0.0.1');
  });

  it('take the last address that no trusted proxy has, whatever a client wrote before it', () => {
    const headers = { 'x-forwarded-for': '1.2.3.4, 198.51.100.7, 10.1.1.1' };
    expect(behind.of(request('::ffff:10.0.0.1', headers))).toBe('198.51.100.7');
  });

  it('leave out the port that a balancer writes beside an address', () => {
    for (const [said, address] of [
      ['198.51.100.7:52011', '198.51.100.7'],
      ['[2001:db8::1]:443, 10.1.1.1:8080', '2001:db8::1'],
      ['::ffff:198.51.100.7', '198.51.100.7'],
    ] as const)
      expect(behind.of(request('10.0.0.1', { 'x-forwarded-for': said }))).toBe(address);
  });

  it('know hosts that browsers trust', () => {
    const trusts = (host: string) => behind.trustworthy(request('192.0.2.1', { host }));
    expect(['localhost:8787', '127.0.0.1', '[::1]:80', 'a.localhost'].every(trusts)).toBe(true);
    expect(['intranet', 'links.example.org', 'localhost.evil.example'].some(trusts)).toBe(false);
    const https = { host: 'links.example.org', 'x-forwarded-proto': 'https' };
    expect(behind.trustworthy(request('10.0.0.1', https))).toBe(true);
    expect(behind.trustworthy(request('192.0.2.1', https))).toBe(false);
    expect(addresses([], 'https://x.example').trustworthy(request('192.0.2.1'))).toBe(true);
  });

  it('find an address in ranges of its own family', () => {
    const ranges = ['198.51.100.0/24', '2001:db8::/32', '203.0.113.9'];
    for (const inside of ['198.51.100.7', '2001:db8::1', '203.0.113.9'])
      expect(behind.isWithin(inside, ranges)).toBe(true);
    for (const outside of ['198.51.101.7', '2001:db9::1', '', 'nonsense'])
      expect(behind.isWithin(outside, ranges)).toBe(false);
  });

  it('refuse a setting that is no range, by its name', () => {
    expect(() => addresses(['10.0.0.0/99'], 'http://x.example')).toThrow('TANDEM_TRUSTED_PROXIES');
  });
});
