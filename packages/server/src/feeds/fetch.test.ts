/** Fetching feeds, from servers that mean well and from others. @module */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { isTandemError } from '@tandem-advocacy/core/errors';
import { fetchFeed, type FetchOptions } from './fetch.js';
import { isPublic, publicLookup } from './guard.js';

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.closeAllConnections();
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  open.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const text = async (address: string) =>
  Buffer.from((await fetchFeed(address, { allowPrivate: true })).bytes).toString();

async function refusal(address: string, options: FetchOptions = { allowPrivate: true }) {
  const error: unknown = await fetchFeed(address, options).catch((reason: unknown) => reason);
  return isTandemError(error) ? `${error.code}: ${error.message}` : `not refused: ${String(error)}`;
}

describe('fetchFeed', () => {
  it('reads a feed, packed or not, and says where it was in the end', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/old') return response.writeHead(301, { location: '/new' }).end();
      if (request.url === '/br')
        return response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('br'));
      if (request.url === '/gz')
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('gz'));
      return response.writeHead(200, { 'content-type': 'text/xml; charset=latin1' }).end('new');
    });
    expect(await fetchFeed(`${url}/old`, { allowPrivate: true })).toMatchObject({
      url: `${url}/new`,
      contentType: 'text/xml; charset=latin1',
    });
    expect([await text(`${url}/br`), await text(`${url}/gz`)]).toEqual(['br', 'gz']);
  });

  it('stops at its limits of size, announced, streamed or unpacked', async () => {
    const large = Buffer.alloc(11 * 1024 * 1024);
    const url = await serve((request, response) => {
      if (request.url === '/announced')
        return response.writeHead(200, { 'content-length': 50 * 1024 * 1024 }).flushHeaders();
      if (request.url === '/packed')
        return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(large));
      return response.writeHead(200).end(large);
    });
    expect(await refusal(`${url}/announced`)).toMatch(/^feed_too_large: .*50 MB/);
    expect(await refusal(`${url}/streamed`)).toMatch(/^feed_too_large/);
    expect(await refusal(`${url}/packed`)).toMatch(/^feed_too_large/);
  });

  it('stops at its limits of time and redirects', async () => {
    const url = await serve((request, response) => {
      if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
    });
    expect(await refusal(`${url}/slow`, { allowPrivate: true, timeout: 30 })).toContain(
      'within 0.03 s',
    );
    expect(await refusal(`${url}/loop`)).toContain('more than 5 redirects');
  });

  it('says what failed', async () => {
    const url = await serve((_, response) => response.writeHead(404).end());
    expect(await refusal(`${url}/`)).toMatch(/^feed_unreachable: .* answered 404/);
    expect(await refusal('http://127.0.0.1:1/')).toMatch(/^feed_unreachable: .*refused/);
    expect(await refusal('ftp://example.org/feed')).toMatch(/^feed_address_invalid/);
    expect(await refusal('http://a:b@example.org/feed')).toMatch(/^feed_address_invalid/);
  });

  it('reads no private machine: named, resolved or redirected to', async () => {
    const local = await serve((_, response) => response.end('secret'));
    for (const address of [
      local,
      local.replace('127.0.0.1', 'localhost'),
      local.replace('127.0.0.1', '[::ffff:127.0.0.1]'),
      local.replace('127.0.0.1', '2130706433'),
      'http://[::1]/',
      'http://169.254.169.254/latest/meta-data',
      'http://10.0.0.1/',
    ])
      expect(await refusal(address, {})).toMatch(/^feed_address_private/);
  });
});

describe('a machine', () => {
  it('is public or it is not', () => {
    expect(['93.184.216.34', '2606:2800:220:1::1'].map(isPublic)).toEqual([true, true]);
    for (const address of [
      '127.0.0.1',
      '::7f00:1',
      '::a00:1',
      '0.0.0.0',
      '192.168.1.1',
      '100.64.0.1',
      'fe80::1',
      'fd00::1',
      '::',
      '::ffff:10.0.0.1',
      '224.0.0.1',
      'x',
    ])
      expect([address, isPublic(address)]).toEqual([address, false]);
  });

  it('is looked up once, by the very connection that uses the answer', async () => {
    const error = await new Promise((resolve) => publicLookup('localhost', {}, resolve));
    expect(isTandemError(error) && error.code).toBe('feed_address_private');
  });
});
