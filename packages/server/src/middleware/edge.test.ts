/** Problems, limits and origins, as a caller meets them. @module */
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Hono } from 'hono';
import type { Problem } from '@tandem-advocacy/core/schemas';
import type { Env } from '../env.js';
import { harden } from './hardening.js';
import { TestService, type Caller } from '../testing/service.js';
import { authenticate } from './auth.js';
import { limitRate, rateSpender } from './limits.js';
import { nothingHere, problems } from './problem.js';
import { requestId } from './request-id.js';

const service = new TestService();
let lead: Caller;
beforeAll(async () => {
  await service.start();
  await service.programme({ origins: ['https://intranet.example.org'] });
  lead = await service.as('lea', { role: 'lead' });
});
afterAll(() => service.stop());

describe('a problem', () => {
  it('tells a wrong method from a wrong address', async () => {
    const method = await lead.ask<Problem>('DELETE /v1/session');
    expect([method.status, method.body.code]).toEqual([405, 'method_not_allowed']);
    expect(method.headers.get('allow')).toBe('POST');
    const address = await lead.ask<Problem>('GET /v1/nothing');
    expect([address.status, address.body.code]).toEqual([404, 'not_found']);
    expect(address.headers.get('content-type')).toBe('application/problem+json');
  });

  it('says where an input is wrong', async () => {
    const { status, body } = await lead.ask<Problem>('POST /v1/content', { kind: 'poem', url: '' });
    expect([status, body.code]).toEqual([400, 'input_invalid']);
    expect(body.errors?.map(({ path }) => path).sort()).toEqual(['kind', 'title', 'url']);
  });

  it('is clear about a body that is not JSON, and one that is too large', async () => {
    const send = async (body: string | ReadableStream) => {
      const headers = { authorization: `Bearer ${lead.token}` };
      const options = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
      const answer = await fetch(`${service.url}/v1/content`, options);
      return `${answer.status} ${((await answer.json()) as Problem).code}`;
    };
    expect(await send('{"title":')).toBe('400 input_invalid');
    const large = JSON.stringify({ title: 'x'.repeat(300_000) });
    expect(await send(large)).toBe('413 body_too_large');
    expect(await send(new Blob([large]).stream())).toBe('413 body_too_large');
    expect(await send(new Blob(['{"title":"a"}']).stream())).toBe('400 input_invalid');
  });

  it('is no failure of the service where a caller leaves in the middle of a body', async () => {
    const said: string[] = [];
    const other = await new TestService({ log: (level) => said.push(level) }).start();
    await other.programme();
    const caller = await other.as('lea', { role: 'lead' });
    const socket = connect(Number(new URL(other.url).port), '127.0.0.1');
    const head = `Host: x\r\nAuthorization: Bearer ${caller.token}\r\nContent-Length: 99`;
    socket.write(`POST /v1/content HTTP/1.1\r\n${head}\r\n\r\n{`, () => socket.destroy());
    const counted = async () => (await fetch(`${other.url}/metrics`)).text();
    const line = 'method="POST",route="/v1/content",status="400"';
    await expect.poll(counted, { interval: 10, timeout: 10_000 }).toContain(line);
    await other.stop();
    expect(said).not.toContain('error');
  });

  it('carries the id of its request, a proxy’s where one was sent', async () => {
    const own = await lead.ask<Problem>('GET /v1/nothing');
    expect(own.body.requestId).toBe(own.headers.get('x-request-id'));
    const sent = await lead.ask<Problem>('GET /v1/nothing', undefined, {
      'x-request-id': 'abc-12345',
    });
    expect(sent.body.requestId).toBe('abc-12345');
  });

  it('tells nothing of an error that nobody expected', async () => {
    const logged: string[] = [];
    const app = new Hono<Env>()
      .use(requestId(() => new Uint8Array(8)))
      .get('/boom', () => {
        throw new Error('password is hunter2');
      })
      .onError(problems((_, message, fields) => logged.push(message, JSON.stringify(fields))))
      .notFound(nothingHere(() => []));
    const answer = await app.request('/boom');
    expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([500, 'internal']);
    expect(logged.join()).toContain('0000000000000000');
    expect(logged.join()).not.toContain('hunter2');
  });
});

describe('an origin', () => {
  const preflight = (origin: string) =>
    fetch(`${service.url}/v1/me`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET' },
    });

  it('of a programme may call, with a token and without cookies', async () => {
    const { status, headers } = await preflight('https://intranet.example.org');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://intranet.example.org');
    expect(headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('that nobody registered may not', async () => {
    const { headers } = await preflight('https://elsewhere.example.org');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('reads refusals too', async () => {
    const origin = 'https://intranet.example.org';
    const answer = await fetch(`${service.url}/v1/me`, { headers: { origin } });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('vary')).toContain('Origin');
  });

  it('of another programme may not read this reader’s answers', async () => {
    await service.programme({
      id: 'second',
      name: 'Second',
      origins: ['https://second.example.org'],
    });
    const answer = await lead.ask('GET /v1/me', undefined, {
      origin: 'https://second.example.org',
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a caller', () => {
  it('who asks too often waits, and only they do', async () => {
    let now = 0;
    let who = 'a';
    const rate = { burst: 2, perSecond: 1 };
    const rates = { reader: rate, address: rate };
    const deps = { clock: { now: () => now }, addressOf: () => who, rates };
    const app = new Hono<Env>()
      .use(limitRate(rateSpender(deps)))
      .get('/', (c) => c.text('ok'))
      .onError(problems(() => {}));
    const ask = async () => (await app.request('/', {}, { incoming: {} })).status;
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
    who = 'b';
    expect(await ask()).toBe(200);
    who = 'a';
    now = 1000;
    expect([await ask(), await ask()]).toEqual([200, 429]);
  });

  it('whose tokens are refused is counted too, so that nobody guesses without end', async () => {
    const rate = { burst: 2, perSecond: 1 };
    const rates = { reader: rate, address: rate };
    const spend = rateSpender({ clock: { now: () => 0 }, addressOf: () => 'a', rates });
    const app = new Hono<Env>()
      .use(authenticate({ openKey: () => Promise.resolve(undefined) } as never, spend))
      .onError(problems(() => {}));
    const guess = async (authorization: string) =>
      (await app.request('/', { headers: { authorization } }, { incoming: {} })).status;
    expect([await guess('Bearer tdm_1'), await guess('Bearer a.b.c')]).toEqual([401, 401]);
    expect([await guess('Bearer tdm_2'), await guess('Basic x')]).toEqual([429, 429]);
  });
});

describe('an answer', () => {
  it('is nothing that a browser runs or shows in a frame, unless it says otherwise itself', async () => {
    const { headers } = await fetch(`${service.url}/healthz`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('strict-transport-security')).toBe(null);
    const docs = await fetch(`${service.url}/docs`);
    expect(docs.headers.get('content-security-policy')).toContain('style-src');
  });

  it('keeps browsers on https where the service is reached so', async () => {
    const app = new Hono<Env>().use(harden({ publicUrl: 'https://links.example.org' }));
    const answer = await app.get('/', (c) => c.text('x')).request('/');
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000');
  });

  it('to whoever follows a link says so too', async () => {
    const secure = await new TestService({ publicUrl: 'https://links.example.org' }).start();
    await secure.programme();
    const publisher = await secure.as('lead', { role: 'lead' });
    const content = await publisher.publish('https://news.example.org/a');
    const { pathname } = new URL(await publisher.link(content));
    for (const [path, status] of [
      [pathname, 302],
      ['/s/no-such-name', 404],
    ] as const) {
      const answer = await secure.hit(secure.url + path);
      expect(answer.status).toBe(status);
      expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
    }
    await secure.stop();
  });
});
