/** Several replicas with one queue: a webhook hears of a fact once, whatever their clocks say. @module */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TestService } from '../testing/service.js';
import { sendAlone } from './webhooks.js';

let one: TestService;
let two: TestService;
let waiting: ServerResponse[];
const receiver = createServer((request, response) => {
  request.resume().on('end', () => waiting.push(response));
});

beforeEach(async () => {
  waiting = [];
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  one = await new TestService().start();
  await one.programme();
  two = await one.sibling();
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const hook = { programme: 1, id: 'near', url, types: ['content'], version: 1 };
  await one.app.deps.store.webhooks.add({ ...hook, allowPrivate: true, createdAt: 0 });
  // Ahead by more than the time for which a message is one process's.
  two.now += 3_600_000;
  await (await one.as('lea', { role: 'lead' })).publish('https://news.example.org/a');
  await expect.poll(() => waiting.length, { timeout: 10_000 }).toBe(1);
});
afterEach(async () => {
  await two.stop();
  await one.stop();
  receiver.closeAllConnections();
  await new Promise((done) => receiver.close(done));
});

it('is sent a message once while it takes its time to answer', async () => {
  for (const service of [one, two]) expect(await sendAlone(service.app.deps)).toBe('busy');
  expect(waiting).toHaveLength(1);
  waiting[0]?.writeHead(204).end();
  const delivered = () => one.app.deps.store.webhooks.deliveries(1, 'near');
  await expect.poll(delivered, { timeout: 10_000 }).toMatchObject([{ outcome: '204' }]);
  expect(waiting).toHaveLength(1);
});

it('keeps no replica from stopping, however long it takes', async () => {
  await Promise.all([one.app.close(), two.app.close()]);
  expect(waiting[0]?.writableEnded).toBe(false);
}, 10_000);
