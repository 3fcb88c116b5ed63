/** Promises of aliases: a name one can say aloud, that leads on whatever happens to it. @module */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  Alias,
  AliasList,
  Content,
  ContentFigures,
  Problem,
} from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';

const service = new TestService();
let lead: Caller;
let factory: Content;
let bridge: Content;
beforeAll(async () => {
  await service.start();
  await service.programme();
  await service.programme({ id: 'other', name: 'Other' });
  lead = await service.as('lea', { role: 'lead' });
  factory = await lead.publish('https://news.example.org/factory');
  bridge = await lead.publish('https://news.example.org/bridge');
});
afterAll(() => service.stop());

const add = (alias: string, contentId = factory.id, who = lead) =>
  who.ask<Alias & Problem>('POST /v1/aliases', { alias, contentId });
const leadsTo = async (alias: string) => {
  const { headers, status } = await service.hit(`${service.url}/s/${alias}`);
  return headers.location === undefined ? status : new URL(headers.location).pathname;
};

describe('an alias', () => {
  it('leads where it was told to, from the moment it is made', async () => {
    expect(await leadsTo('green-factory')).toBe(404);
    const { status, body } = await add('green-factory');
    expect([status, body.url]).toEqual([201, `${service.url}/s/green-factory`]);
    expect(await leadsTo('green-factory')).toBe('/factory');
    expect(await leadsTo('Green-Factory).')).toBe('/factory');
  });

  it('counts its hits like any other link, as nobody’s', async () => {
    await service.app.fold();
    const before = await lead.ask<ContentFigures>(`GET /v1/content/${factory.id}/figures`);
    service.now += 60_000;
    await service.hit(`${service.url}/s/green-factory`);
    await service.app.fold();
    const after = await lead.ask<ContentFigures>(`GET /v1/content/${factory.id}/figures`);
    expect(after.body.figures.raw).toBe(before.body.figures.raw + 1);
  });

  it('leads elsewhere when it is told to', async () => {
    await lead.ask('PATCH /v1/aliases/green-factory', { contentId: bridge.id });
    expect(await leadsTo('green-factory')).toBe('/bridge');
  });

  it('leads on under every name it ever had', async () => {
    await lead.ask('PATCH /v1/aliases/green-factory', { alias: 'new-factory' });
    await lead.ask('PATCH /v1/aliases/new-factory', { alias: 'best-factory' });
    await lead.ask('PATCH /v1/aliases/best-factory', { contentId: factory.id });
    for (const name of ['green-factory', 'new-factory', 'best-factory'])
      expect(await leadsTo(name)).toBe('/factory');
    const { items } = (await lead.ask<AliasList>('GET /v1/aliases')).body;
    expect(items.map(({ alias, renamed }) => [alias, renamed])).toContainEqual([
      ...['green-factory', 'best-factory'],
    ]);
  });

  it('leads on after a restart, and to a page that says so once its content is withdrawn', async () => {
    await service.app.close();
    await service.reopen();
    expect(await leadsTo('best-factory')).toBe('/factory');
    await lead.ask(`DELETE /v1/content/${factory.id}`);
    expect(await leadsTo('best-factory')).toBe(200);
  });

  it.each([
    ['nohyphen', 400, 'alias_invalid'],
    ['-leading', 400, 'alias_invalid'],
    ['Upper-Case', 400, 'alias_invalid'],
    ['best-factory', 409, 'alias_taken'],
  ])('%s is refused with %i %s', async (alias, status, code) => {
    const answer = await add(alias, bridge.id);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('belongs to one programme, and to its lead', async () => {
    const other = await service.as('oli', { role: 'lead', programme: 'other' });
    expect((await add('best-factory', factory.id, other)).body.code).toBe('content_unknown');
    const theirs = await other.ask('PATCH /v1/aliases/best-factory', { alias: 'their-factory' });
    expect(theirs.status).toBe(404);
    expect((await (await service.as('ana')).ask('GET /v1/aliases')).status).toBe(403);
  });
});
