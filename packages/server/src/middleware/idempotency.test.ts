/** A request that is sent again. @module */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Content, Problem } from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';

const service = new TestService();
let lead: Caller;
beforeAll(async () => {
  await service.start();
  await service.programme();
  lead = await service.as('lea', { role: 'lead' });
});
afterAll(() => service.stop());

const publish = (key: string, url: string, who = lead) =>
  who.ask<Content & Problem>('POST /v1/content', { url, title: 'T' }, { 'idempotency-key': key });

describe('an Idempotency-Key', () => {
  it('gives the same answer again, also to two at once, and does nothing twice', async () => {
    const url = 'https://news.example.org/once';
    const [first, second] = await Promise.all([publish('k1', url), publish('k1', url)]);
    const third = await publish('k1', url);
    expect([first.status, second.status, third.status]).toEqual([201, 201, 201]);
    expect([second.body, third.body]).toEqual([first.body, first.body]);
    expect(third.headers.get('idempotent-replayed')).toBe('true');
  });

  it('is refused for another request', async () => {
    await publish('k2', 'https://news.example.org/2');
    const { status, body } = await publish('k2', 'https://news.example.org/other');
    expect([status, body.code]).toEqual([422, 'idempotency_key_reused']);
  });

  it('keeps no refusal: the next attempt may do better', async () => {
    expect((await publish('k3', 'javascript:1')).status).toBe(400);
    const one = await service.as('noone');
    expect((await publish('k4', 'https://news.example.org/4', one)).status).toBe(403);
    expect((await publish('k4', 'https://news.example.org/4')).status).toBe(201);
  });

  it('is its reader’s own, and ends after a day', async () => {
    await publish('k5', 'https://news.example.org/5');
    const other = await service.as('leo', { role: 'lead' });
    expect((await publish('k5', 'https://news.example.org/55', other)).status).toBe(201);
    service.now += 25 * 60 * 60 * 1000;
    lead = await service.as('lea', { role: 'lead' });
    expect((await publish('k5', 'https://news.example.org/555')).status).toBe(201);
  });

  it('keeps no secret: an answer that holds one is made anew', async () => {
    const asked = async (line: string, body?: unknown) =>
      (await lead.ask<never>(`POST ${line}`, body, { 'idempotency-key': 'k6' })).body as {
        token: string;
        renewal: string;
        secret: string;
        webhook: { id: string };
      };
    const draft = { url: 'https://hooks.example.org/', types: ['content'] };
    const hook = await asked('/v1/webhooks', draft);
    const renewed = await asked(`/v1/webhooks/${hook.webhook.id}/secret`);
    const { token } = await asked('/v1/invitations', { circle: 'alumni' });
    const guest = await asked('/v1/invitations/accept', { token, name: 'G' });
    const { renewal } = await asked('/v1/invitations/renew', { renewal: guest.renewal });
    const kept = JSON.stringify(await service.rows('answers'));
    for (const secret of [hook.secret, renewed.secret, token, guest.token, renewal]) {
      expect(secret).toMatch(/.{20}/);
      expect(kept).not.toContain(secret);
    }
  });
});
