/** Promises of contents and applause. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Content, ContentPage } from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';

let service: TestService;
let lead: Caller;
let anna: Caller;
beforeEach(async () => {
  service = await new TestService().start();
  await service.programme();
  lead = await service.as('lead', { role: 'lead' });
  anna = await (await service.as('anna')).join();
});
afterEach(() => service.stop());

const url = (n: number | string) => `https://news.example.org/${n}`;
const list = async (query = '') => (await anna.ask<ContentPage>(`GET /v1/content${query}`)).body;

describe('contents', () => {
  it('are published, changed and withdrawn by the lead alone', async () => {
    const refused = await anna.ask<{ code: string }>('POST /v1/content', {
      title: 'A',
      url: url(1),
    });
    expect([refused.status, refused.body.code]).toEqual([403, 'role_insufficient']);
    const made = await lead.publish(url(1), { title: 'A', topics: ['people'] });
    expect(made).toMatchObject({ number: 1, state: 'published', kind: 'article', shared: [] });
    const { body } = await lead.ask<Content>(`PATCH /v1/content/${made.id}`, { title: 'B' });
    expect(body).toMatchObject({ title: 'B', topics: ['people'], url: url(1) });
    expect((await lead.ask(`DELETE /v1/content/${made.id}`)).status).toBe(204);
    expect((await anna.ask(`GET /v1/content/${made.id}`)).status).toBe(404);
    expect((await list()).items).toEqual([]);
  });

  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    '/relative',
    'https://a:b@c.example/',
  ])
    it(`never lead to ${bad}`, async () => {
      const answer = await lead.ask<{ code: string }>('POST /v1/content', { title: 'A', url: bad });
      expect([answer.status, answer.body.code]).toEqual([400, 'target_unsafe']);
      const fallback = { title: 'A', url: url(1), fallbackUrl: bad };
      expect((await lead.ask('POST /v1/content', fallback)).status).toBe(400);
    });

  it('are one for one address, and say which', async () => {
    const { id } = await lead.publish(url(1));
    const again = { title: 'Again', url: `${url(1)}/?utm_source=x#y` };
    const answer = await lead.ask<{ code: string; detail: string }>('POST /v1/content', again);
    expect([answer.status, answer.body.code]).toEqual([409, 'content_exists']);
    expect(answer.body.detail).toContain(id);
    const other = await lead.publish(`${url(1)}?page=2`);
    expect(other.id).not.toBe(id);
  });

  it('are listed newest first, page by page, each once although new ones arrive', async () => {
    for (let n = 1; n <= 5; n++) {
      service.now += 1000;
      await lead.publish(url(n));
    }
    const first = await list('?limit=2');
    service.now += 1000;
    await lead.publish(url(6));
    const second = await list(`?limit=2&cursor=${first.next}`);
    const third = await list(`?limit=2&cursor=${second.next}`);
    const seen = [first, second, third].flatMap(({ items }) => items.map((one) => one.url));
    expect(seen).toEqual([5, 4, 3, 2, 1].map(url));
    expect(third.next).toBe(undefined);
  });

  it('are found by kind, origin and topic', async () => {
    await lead.publish(url(1), { kind: 'job', topics: ['people'] });
    await lead.publish(url(2), { origin: 'third-party', topics: ['people', 'trade'] });
    expect((await list('?kind=job')).items).toHaveLength(1);
    expect((await list('?origin=third-party')).items).toHaveLength(1);
    expect((await list('?topic=people')).items).toHaveLength(2);
    expect((await list('?topic=trade&kind=job')).items).toHaveLength(0);
  });

  it('that are not published are listed for a lead alone', async () => {
    const draft = { title: 'Soon', url: 'https://news.example.org/soon', state: 'draft' };
    const { body } = await lead.ask<Content>('POST /v1/content', draft);
    const drafts = await lead.ask<ContentPage>('GET /v1/content?state=draft');
    expect(drafts.body.items.map(({ id }) => id)).toContain(body.id);
    const reader = await service.as('curious');
    expect((await reader.ask('GET /v1/content?state=draft')).status).toBe(403);
  });

  it('say which field of a draft is missing', async () => {
    const { body } = await lead.ask<{ detail: string; errors: object[] }>('POST /v1/content', {});
    expect(body.detail).toBe('title is missing.');
    expect(body.errors).toContainEqual({ path: 'url', message: 'is missing' });
  });

  it('refuse a query that is none', async () => {
    for (const query of ['?limit=0', '?limit=x', '?kind=poem', '?cursor=zzz'])
      expect((await anna.ask(`GET /v1/content${query}`)).status).toBe(400);
  });
});

describe('applause', () => {
  it('counts once a member and is taken back', async () => {
    const { id } = await lead.publish(url(1));
    await anna.ask(`PUT /v1/applause/${id}`);
    const { body } = await anna.ask<Content>(`PUT /v1/applause/${id}`);
    expect(body).toMatchObject({ applause: 1, applauded: true });
    expect((await lead.ask<Content>(`GET /v1/content/${id}`)).body).toMatchObject({
      ...{ applause: 1, applauded: false },
    });
    const after = await anna.ask<Content>(`DELETE /v1/applause/${id}`);
    expect(after.body).toMatchObject({ applause: 0, applauded: false });
  });

  it('is open to whoever has not joined, counts once and is taken back', async () => {
    const { id } = await lead.publish(url(1));
    const bob = await service.as('bob');
    await bob.ask(`PUT /v1/applause/${id}`);
    const { status, body } = await bob.ask<Content>(`PUT /v1/applause/${id}`);
    expect([status, body]).toMatchObject([200, { applause: 1, applauded: true }]);
    const { items } = (await bob.ask<ContentPage>('GET /v1/content')).body;
    expect(items).toMatchObject([{ applauded: true }]);
    expect((await anna.ask<Content>(`GET /v1/content/${id}`)).body.applauded).toBe(false);
    const after = await bob.ask<Content>(`DELETE /v1/applause/${id}`);
    expect(after.body).toMatchObject({ applause: 0, applauded: false });
    expect(await service.app.deps.store.members.find(1, 'bob')).toBe(undefined);
  });

  it('stays one through joining and leaving', async () => {
    const { id } = await lead.publish(url(1));
    const bob = await service.as('bob');
    const applaud = async () => (await bob.ask<Content>(`PUT /v1/applause/${id}`)).body;
    expect(await applaud()).toMatchObject({ applause: 1, applauded: true });
    await bob.join();
    expect(await applaud()).toMatchObject({ applause: 1, applauded: true });
    await bob.ask(`DELETE /v1/applause/${id}`);
    expect(await applaud()).toMatchObject({ applause: 1, applauded: true });
    await bob.ask('DELETE /v1/me/membership');
    expect(await applaud()).toMatchObject({ applause: 1, applauded: true });
    const after = await bob.ask<Content>(`DELETE /v1/applause/${id}`);
    expect(after.body).toMatchObject({ applause: 0, applauded: false });
  });
});
