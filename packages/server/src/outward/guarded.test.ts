/** What is asked on somebody's word, and what is not. @module */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTandemError } from '@tandem-advocacy/core/errors';
import { askGuarded, type GuardedRequest } from './guarded.js';

let url = '';
const server = createServer((request, response) => {
  if (request.url === '/away') response.writeHead(302, { location: 'http://127.0.0.1/' }).end();
  else if (request.url === '/large') response.end('x'.repeat(300_000));
  else if (request.url !== '/slow') response.end('here');
});
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const refusal = async (asked: GuardedRequest) => {
  const error: unknown = await askGuarded(asked).catch((reason: unknown) => reason);
  return isTandemError(error) ? error.code : 'none';
};

describe('askGuarded', () => {
  it('asks no private machine, named in any way, and no plain http', async () => {
    for (const host of [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '[::ffff:7f00:1]',
      '169.254.169.254',
      '10.1.2.3',
    ])
      expect([host, await refusal({ url: `https://${host}/` })]).toEqual([host, 'address_private']);
    for (const address of [url, 'ftp://example.org', 'https://a:b@example.org/', 'x'])
      expect(await refusal({ url: address })).toBe('address_invalid');
  });

  it('follows no redirect, and stops at its limits of time and size', async () => {
    const allowPrivate = true;
    expect((await askGuarded({ url: `${url}/away`, allowPrivate })).status).toBe(302);
    expect((await askGuarded({ url: `${url}/`, allowPrivate })).text).toBe('here');
    expect(await refusal({ url: `${url}/large`, allowPrivate })).toBe('address_unreachable');
    expect(await refusal({ url: `${url}/slow`, allowPrivate, timeout: 30 })).toBe(
      'address_unreachable',
    );
  });
});
