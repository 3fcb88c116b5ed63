/** Promises of webhooks, to a receiver that verifies them with the library of the convention. @module */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook as Verifier } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DeliveryList, Problem, WebhookMade } from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';
import { secretText } from './signature.js';
import { sendDue } from './webhooks.js';

interface Received {
  headers: Record<string, string>;
  body: string;
}

let service: TestService;
let lead: Caller;
let url = '';
let status = 204;
let received: Received[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part: Buffer) => (body += part.toString()));
  request.on('end', () => {
    received.push({ headers: request.headers as Received['headers'], body });
    response.writeHead(status, status === 302 ? { location: `${url}/other` } : {}).end();
  });
});

beforeEach(async () => {
  [status, received] = [204, []];
  service = await new TestService().start();
  // Today, for the library of the convention looks at the clock.
  service.now = Date.now();
  await service.programme();
  lead = await service.as('lead', { role: 'lead' });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hook = { programme: 1, id: 'near', url, types: ['content'], version: 1 };
  await service.app.deps.store.webhooks.add({ ...hook, allowPrivate: true, createdAt: 0 });
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await service.stop();
});

const send = () => sendDue(service.app.deps);
const messages = async () =>
  (await lead.ask<DeliveryList>('GET /v1/webhooks/near/deliveries')).body.items;
const secret = (version: number) => secretText(service.app.deps.keys.webhook(1, 'near', version));

describe('a webhook', () => {
  it('is told of a content, signed so that the library of the convention verifies it', async () => {
    const content = await lead.publish('https://news.example.org/a');
    await send();
    const { headers, body } = received[0]!;
    expect(new Verifier(secret(1)).verify(body, headers)).toMatchObject({
      type: 'content',
      data: { contentId: content.id },
    });
    expect(() => new Verifier(secret(2)).verify(body, headers)).toThrow();
    expect(await messages()).toMatchObject([{ state: 'arrived', attempts: 1, outcome: '204' }]);
  });

  it('is tried again with growing patience, also after a restart, under the same id', async () => {
    status = 500;
    await lead.publish('https://news.example.org/a');
    await send();
    await service.app.close();
    await service.reopen();
    expect(await send()).toBe(0);
    service.now += 5_000;
    status = 204;
    await send();
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await messages()).toMatchObject([{ state: 'arrived', attempts: 2 }]);
  });

  it('is given up in the end, and can be told again', async () => {
    status = 503;
    await lead.publish('https://news.example.org/a');
    for (let n = 0; n < 12; n++) {
      await send();
      service.now += 21 * 3_600_000;
    }
    lead = await service.as('lead', { role: 'lead' });
    const [given] = await messages();
    expect(given).toMatchObject({ state: 'given-up', attempts: 9, outcome: '503' });
    status = 204;
    const answer = await lead.ask(`POST /v1/webhooks/near/deliveries/${given?.id}/replay`);
    expect(answer.status).toBe(202);
    await send();
    expect(await messages()).toMatchObject([{ state: 'arrived' }]);
  });

  it('is followed nowhere, and ends when it says that it is gone', async () => {
    status = 302;
    await lead.publish('https://news.example.org/a');
    await send();
    expect([received.length, (await messages())[0]?.outcome]).toEqual([1, '302']);
    status = 410;
    service.now += 5_000;
    await send();
    const answer = await lead.ask<Problem>('GET /v1/webhooks/near/deliveries');
    expect(answer.body.code).toBe('webhook_unknown');
  });

  it('signs with both secrets while one changes over, and shows each once', async () => {
    const { body: made } = await lead.ask<WebhookMade>('POST /v1/webhooks/near/secret');
    expect(made.secret).toBe(secret(2));
    await lead.publish('https://news.example.org/a');
    await send();
    const { headers, body } = received[0]!;
    for (const version of [1, 2]) new Verifier(secret(version)).verify(body, headers);
    const list = await lead.ask('GET /v1/webhooks');
    expect(JSON.stringify(list.body)).not.toContain('whsec_');
  });

  it('stands on the public internet, and is whoever leads’ to add', async () => {
    for (const address of ['https://127.0.0.1/', 'https://localhost/', 'https://[fd00::1]/']) {
      const answer = await lead.ask<Problem>('POST /v1/webhooks', { url: address });
      // A name is looked up when something is sent: then by the very connection that uses it.
      expect([address, answer.status]).toEqual([address, /localhost/.test(address) ? 201 : 422]);
    }
    await lead.publish('https://news.example.org/a');
    await send();
    const hooks = await lead.ask<{ items: { id: string; url: string }[] }>('GET /v1/webhooks');
    const named = hooks.body.items.find((one) => one.url === 'https://localhost/');
    const { body } = await lead.ask<DeliveryList>(`GET /v1/webhooks/${named?.id}/deliveries`);
    expect(body.items).toMatchObject([{ outcome: 'address_private' }]);
    const anna = await service.as('anna');
    expect((await anna.ask('GET /v1/webhooks')).status).toBe(403);
  });
});
