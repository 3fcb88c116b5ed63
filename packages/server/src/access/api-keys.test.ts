/** Promises of API keys. @module */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTandem } from '@tandem-advocacy/core';
import type { ContentFigures, Problem } from '@tandem-advocacy/core/schemas';
import { Caller, TestService } from '../testing/service.js';
import { makeKey } from './api-keys.js';

const service = new TestService({
  rates: {
    reader: { burst: 1e6, perSecond: 1e6 },
    address: { burst: 1e6, perSecond: 1e6 },
    link: 3,
  },
});
const made = async (scopes: string[], programme = 1) => {
  const { key, row } = await makeKey(service.app.deps, programme, { name: 'Newsletter', scopes });
  return { key, row, caller: new Caller(service, key) };
};
const code = async (caller: Caller, line: string, body?: object) => {
  const answer = await caller.ask<Problem>(line, body);
  return answer.status < 400 ? answer.status : `${answer.status} ${answer.body.code}`;
};

beforeAll(async () => {
  await service.start();
  await service.programme();
  await service.programme({ id: 'other', name: 'Other' });
});
afterAll(() => service.stop());

describe('an API key', () => {
  it('is kept as a hash: the whole database does not hold it', async () => {
    const { key, row } = await made(['content:read']);
    expect(key).toMatch(/^tdm_[A-Za-z0-9]{42}$/);
    expect(JSON.stringify(await service.app.deps.store.apiKeys.list(1))).not.toContain(
      key.slice(14),
    );
    expect(key.slice(4, 14)).toBe(row.id);
  });

  it('may what its scopes say, and nothing that is a person’s own', async () => {
    const { caller } = await made(['content:read']);
    expect(await code(caller, 'GET /v1/content')).toBe(200);
    const draft = { url: 'https://news.example.org/k', title: 'K' };
    expect(await code(caller, 'POST /v1/content', draft)).toBe('403 scope_insufficient');
    for (const line of ['GET /v1/me', 'GET /v1/standings', 'GET /v1/shares', 'DELETE /v1/me'])
      expect(await code(caller, line)).toBe('403 scope_insufficient');
    expect(await code((await made(['content:write'])).caller, 'POST /v1/content', draft)).toBe(201);
    expect(await code(caller, 'GET /v1/nothing')).toBe('404 not_found');
  });

  it('mints as an integration, with no request, from the client', async () => {
    const { key } = await made(['content:write', 'links:mint', 'figures:read']);
    const tandem = createTandem({ endpoint: service.url, programme: 'acme', getToken: () => key });
    const draft = { kind: 'article', url: 'https://news.example.org/mint', title: 'Mint' } as const;
    const { id } = await tandem.content.publish(draft);
    await tandem.session.want({ contents: [id] });
    const link = tandem.links.mint({ content: id, network: 'email' });
    tandem.close();
    expect((await service.hit(link)).status).toBe(302);
    await service.app.fold();
    const { caller } = await made(['figures:read']);
    const { body } = await caller.ask<ContentFigures>(`GET /v1/content/${id}/figures`);
    expect(body.figures.raw).toBe(1);
  });

  it('mints as nobody without the scope, and gives nobody a number twice', async () => {
    const [one, other] = [await made(['links:mint']), await made(['links:mint'])];
    expect(one.row.member).not.toBe(other.row.member);
    const ask = async (caller: Caller) =>
      (await caller.ask<{ reader: { member: number } }>('POST /v1/session', {})).body.reader.member;
    expect(await ask(one.caller)).toBe(one.row.member);
    expect(await ask((await made(['content:read'])).caller)).toBe(0);
  });

  it('is refused once it is revoked, made up, or for another programme', async () => {
    const { caller, key, row } = await made(['content:read']);
    const wrong = new Caller(service, `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`);
    expect(await code(wrong, 'GET /v1/content')).toBe('401 token_invalid');
    expect(await code(caller, 'POST /v1/session', { programme: 'other' })).toBe(
      '401 token_wrong_programme',
    );
    await service.app.deps.store.apiKeys.revoke(1, row.id, service.now);
    expect(await code(caller, 'GET /v1/content')).toBe('401 token_invalid');
  });

  it('leaves a trace: when it was last used, what it changed, at whose figures it looked', async () => {
    const { caller, row } = await made(['content:write', 'figures:read']);
    const draft = { url: 'https://news.example.org/trace', title: 'T' };
    const { id } = (await caller.ask<{ id: string }>('POST /v1/content', draft)).body;
    await caller.ask(`GET /v1/content/${id}/figures`);
    const { store } = service.app.deps;
    expect((await store.apiKeys.find(row.id))?.lastUsedAt).toBe(service.now);
    const { acts, broken } = await store.acts.read(1);
    expect(acts.at(-1)).toMatchObject({ actor: `key ${row.id}`, act: 'POST /v1/content' });
    expect(broken).toBe(undefined);
    expect(await store.looks.since(1, 0)).toContainEqual(
      expect.objectContaining({ role: 'key', what: `/v1/content/${id}/figures` }),
    );
  });
});

describe('the log of acts', () => {
  it('holds every administrative act and says which line was changed', async () => {
    const { store, programmes } = { ...service.app.deps, programmes: service.app.programmes };
    await programmes.change('other', { name: 'Another' });
    await programmes.renewSecret('other');
    const lead = await service.as('lead', { role: 'lead', programme: 'other' });
    await lead.publish('https://news.example.org/acts');
    await (await service.as('anna', { programme: 'other' })).join();
    const { acts } = await store.acts.read(2);
    expect(acts.map(({ act }) => act)).toEqual([
      ...['programme create', 'programme change', 'programme secret', 'POST /v1/content'],
    ]);
    expect(JSON.stringify(acts)).not.toMatch(/Person|anna/);
  });
});

describe('a link', () => {
  it('leads on as often as it may in a second, then says when to try again', async () => {
    const lead = await service.as('lead', { role: 'lead' });
    const link = await lead.link(await lead.publish('https://news.example.org/often'));
    const statuses = [];
    for (let n = 0; n < 4; n++) statuses.push((await service.hit(link)).status);
    expect(statuses).toEqual([302, 302, 302, 429]);
    service.now += 1000;
    expect((await service.hit(link)).status).toBe(302);
  });
});
