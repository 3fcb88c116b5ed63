/** Promises of the redirect, over real HTTP. @module */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '@tandem-advocacy/core/schemas';
import { AGENTS, TestService, type Caller } from '../testing/service.js';
import type { JournalHit } from './journal.js';
import { redirector, type RedirectPorts } from './redirect.js';

let service: TestService;
let lead: Caller;
let anna: Caller;
let content: Content;

beforeEach(async () => {
  service = await new TestService().start();
  await service.programme();
  lead = await service.as('lead', { role: 'lead' });
  anna = await (await service.as('anna')).join();
  content = await lead.publish('https://news.example.org/a?b=%zz&utm_source=own#part');
});
afterEach(() => service.stop());

const figures = async () => {
  await service.app.fold();
  const { body } = await anna.ask<{ figures: Record<string, number> }>(
    `GET /v1/content/${content.id}/figures`,
  );
  return body.figures;
};

describe('the redirect', () => {
  it('leads to the content with campaign parameters merged, everything else kept', async () => {
    const answer = await service.hit(await anna.link(content, 'x'));
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toBe(
      `https://news.example.org/a?b=%zz&utm_source=own&utm_medium=employee-advocacy&utm_content=${content.id}#part`,
    );
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['referrer-policy']).toBe('no-referrer-when-downgrade');
    expect(answer.headers['set-cookie']).toBe(undefined);
  });

  it('keeps no address, not even as the place a reader came from', async () => {
    const link = await anna.link(content);
    for (const referer of [
      'http://192.0.2.77/wiki',
      'http://[2001:db8::77]:8080/',
      'https://x.com/a',
    ])
      await service.hit(link, { headers: { ...AGENTS.firefox, referer } });
    await service.app.fold();
    const kept = JSON.stringify([await service.rows('hits'), await service.rows('hit_facts')]);
    expect(kept).toContain('x.com');
    expect(kept).not.toMatch(/192\.0\.2|2001:db8|127\.0\.0|::1/);
  });

  it('answers HEAD the same, and keeps it as no click', async () => {
    const link = await anna.link(content);
    const [get, head] = [await service.hit(link), await service.hit(link, { method: 'HEAD' })];
    expect(head.status).toBe(302);
    expect(head.headers.location).toBe(get.headers.location);
    expect(await figures()).toMatchObject({ raw: 2, human: 1, automated: 1 });
  });

  it('refuses other methods and says which it answers', async () => {
    const answer = await service.hit(await anna.link(content), { method: 'POST' });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('refuses a code with any one letter changed', async () => {
    const link = await anna.link(content);
    const start = link.length - 20;
    for (let i = start; i < link.length; i++) {
      const other = link[i] === 'a' ? 'b' : 'a';
      const answer = await service.hit(link.slice(0, i) + other + link.slice(i + 1));
      expect(answer.status).toBe(404);
    }
    expect((await figures())['raw']).toBe(0);
  });

  it('shows a page that a person can read, in their language, that can do nothing else', async () => {
    const french = await service.hit(`${service.url}/s/nothing`, { headers: AGENTS.chromium });
    expect(french.text).toContain('Ce lien n’est pas complet');
    expect(french.text).toContain('lang="fr"');
    const english = await service.hit(`${service.url}/s/nothing`);
    expect(english.text).toContain('This link is not complete');
    expect(english.text).not.toMatch(/<script|http/);
    expect(english.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('survives what chat clients and networks append', async () => {
    const link = await anna.link(content);
    for (const tail of ['?fbclid=x', '/', '.', ').', '?utm_source=chat'])
      expect((await service.hit(link + tail)).status).toBe(302);
    expect((await service.hit(`${link}a`)).status).toBe(404);
  });

  it('leads to the fallback of what was withdrawn, and without one says so', async () => {
    const link = await anna.link(content);
    await lead.ask(`PATCH /v1/content/${content.id}`, { fallbackUrl: 'https://example.org/next' });
    await lead.ask(`DELETE /v1/content/${content.id}`);
    const fallback = await service.hit(link);
    expect(fallback.headers.location).toMatch(/^https:\/\/example\.org\/next\?utm_source=linkedin/);
    const other = await lead.publish('https://news.example.org/b');
    await lead.ask(`DELETE /v1/content/${other.id}`);
    const gone = await service.hit(await anna.link(other));
    expect(gone.status).toBe(200);
    expect(gone.text).toContain('This content is no longer there');
    expect(gone.text).toContain('Acme');
  });

  it('answers for a draft and for a number that nobody has as for withdrawn content', async () => {
    const draft = await lead.publish('https://news.example.org/secret', { state: 'draft' });
    const gone = await service.hit(await anna.link(draft));
    const unknown = await service.hit(await anna.link({ number: 4711 }));
    expect(gone.text).toBe(unknown.text);
    expect(gone.text).not.toContain('secret');
  });

  it('learns of content that another process published', async () => {
    const { store, clock } = service.app.deps;
    const row = await store.contents.add(1, {
      ...{ id: 'elsewhere', kind: 'article', origin: 'brand', state: 'published', title: 'E' },
      ...{ url: 'https://news.example.org/e', topics: [], captions: [] },
      ...{ publishedAt: clock.now(), createdAt: clock.now() },
    });
    const answer = await service.hit(await anna.link(row));
    expect(answer.headers.location).toContain('https://news.example.org/e?');
  });

  it('goes on without attribution when a key version is compromised', async () => {
    const link = await anna.link(content);
    const key = { programme: 1, kind: 'link', created_at: 0 } as const;
    await service.app.deps.store.programmes.setKey({ ...key, version: 1, status: 'compromised' });
    await service.app.deps.store.programmes.setKey({ ...key, version: 2, status: 'active' });
    await service.app.deps.programmes.reload();
    expect((await service.hit(link)).status).toBe(302);
    expect(await figures()).toMatchObject({ human: 1 });
    const { body } = await anna.ask<{ figures: { raw: number } }>('GET /v1/me/impact?period=all');
    expect(body.figures.raw).toBe(0);
    expect((await service.hit(await anna.link(content))).status).toBe(302);
  });
});

describe('the order of things', () => {
  const order: string[] = [];
  const ports = (write: (hits: readonly JournalHit[]) => void): RedirectPorts => ({
    journal: { replica: 'r', write, read: () => [], drop: () => {}, close: () => {} },
    targets: {
      begin: () => {},
      put: () => {},
      locate: () => 'https://example.org/',
      learn: async () => {},
    },
    aliases: { find: () => null, learn: async () => {}, forget: () => {} },
    salt: { of: () => 'salt', turn: () => {} },
    verify: () => ({ keyVersion: 1, programme: 1, content: 1, member: 1, network: 1 }),
    now: () => 0,
    random: (bytes) => new Uint8Array(bytes),
    programme: () => ({
      ...{ number: 1, name: 'Acme', timeZone: 'UTC', settings: {}, egress: [] },
      linkKeys: new Map([[1, 'active']]),
    }),
    peerOf: () => ({ address: '192.0.2.1', trustworthy: false }),
    tooOften: () => false,
    isWithin: () => false,
    kept: () => {},
    failed: (error) => order.push(`failed: ${String(error)}`),
  });
  const request = { method: 'GET', url: '/s/00000000000000000000', headers: {} } as IncomingMessage;
  const response = {
    writeHead: (status: number) => order.push(`answer ${status}`),
    end: () => {},
  } as unknown as ServerResponse;
  const oneTurn = async (write: (hits: readonly JournalHit[]) => void) => {
    order.length = 0;
    const redirect = redirector(ports(write));
    for (let i = 0; i < 3; i++) redirect.handle(request, response);
    order.push('turn ends');
    await new Promise((done) => setImmediate(done));
    return redirect;
  };

  it('keeps all hits of one turn together, then answers them all', async () => {
    await oneTurn((hits) => order.push(`kept ${hits.length}`));
    expect(order).toEqual(['turn ends', 'kept 3', 'answer 302', 'answer 302', 'answer 302']);
  });

  it('answers although the hits could not be kept, and counts that aloud', async () => {
    const { status } = await oneTurn(() => {
      throw new Error('disk full');
    });
    expect(order).toContain('answer 302');
    expect(order).toContain('failed: Error: disk full');
    expect(status).toMatchObject({ uncounted: 3, failing: true, answered: 3 });
  });
});
