/** Several replicas on one PostgreSQL: what one is told, all know; and none needs it to redirect. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  Content,
  ContentPage,
  Impact,
  LiveEvent,
  Problem,
} from '@tandem-advocacy/core/schemas';
import type { LiveEntry } from './ports.js';
import { AGENTS, TestService, type Caller } from './testing/service.js';
import { wireTo, type Wire } from './testing/postgres.js';

let one: TestService;
let two: TestService;
let lead: Caller;
let content: Content;

beforeEach(async () => {
  one = await new TestService().start();
  await one.programme();
  two = await one.sibling();
  lead = await (await one.as('lea', { role: 'lead' })).join();
  content = await lead.publish('https://news.example.org/a');
});
afterEach(async () => {
  await two.stop();
  await one.stop();
});

/** The same link, asked of another replica. */
const at = (service: TestService, link: string) => service.url + new URL(link).pathname;
const locations = async (service: TestService, link: string) =>
  String((await service.hit(at(service, link))).headers.location);
const soon = <T>(ask: () => T) => expect.poll(ask, { interval: 10, timeout: 10_000 });

describe('replicas', () => {
  it('lead where another one was told to, also after a change', async () => {
    const link = await lead.link(content);
    expect(await locations(two, link)).toContain('https://news.example.org/a?');
    await lead.ask(`PATCH /v1/content/${content.id}`, { url: 'https://news.example.org/b' });
    await soon(() => locations(two, link)).toContain('https://news.example.org/b?');
  });

  it('know one visitor on both, and count each hit once', async () => {
    const link = await lead.link(content);
    for (const service of [one, two, two]) {
      await service.hit(at(service, link));
      await service.app.fold();
    }
    const { body } = await (
      await two.as('lea', { role: 'lead' })
    ).ask<Impact>('GET /v1/me/impact?period=all');
    expect(body.figures).toMatchObject({ raw: 3, human: 1, repeat: 2 });
  });

  it('tell a reader of what another one saw, and resume where that one left off', async () => {
    const link = await lead.link(content);
    const member = (await two.app.deps.store.members.find(1, 'lea'))?.member.number ?? 0;
    const heard: LiveEntry[] = [];
    const listener = { deliver: (entry: LiveEntry) => heard.push(entry), ended: () => {} };
    two.app.deps.bus.subscribe({ programme: 1, member }, listener);
    await one.hit(link);
    await one.app.fold();
    const types = (): LiveEvent['type'][] => heard.map(({ event }) => event.type);
    await soon(types).toContain('hit');
    const { id = 0 } = heard[0] ?? {};
    // Each replica hears of it in its own time.
    const resumed = () => {
      const again: LiveEntry[] = [];
      const reader = { programme: 1, member };
      const missed = one.app.deps.bus.replay(reader, id - 1, (entry) => again.push(entry));
      return { missed, first: again[0] };
    };
    await soon(resumed).toMatchObject({ missed: false, first: heard[0] });
  });

  it('answer a request that is sent again to another one as it was answered first', async () => {
    const draft = { url: 'https://news.example.org/once', title: 'Once' };
    const key = { 'idempotency-key': 'k1' };
    const first = await lead.ask<Content>('POST /v1/content', draft, key);
    const second = await (
      await two.as('lea', { role: 'lead' })
    ).ask<Content>('POST /v1/content', draft, key);
    expect([second.status, second.body]).toEqual([201, first.body]);
  });

  it('give no number twice when they publish at the same time', async () => {
    const other = await two.as('leo', { role: 'lead' });
    const urls = Array.from({ length: 20 }, (_, i) => `https://news.example.org/many/${i}`);
    const made = await Promise.all(urls.map((url, i) => (i % 2 === 0 ? lead : other).publish(url)));
    expect(new Set(made.map(({ number }) => number)).size).toBe(urls.length);
  });

  it('follow an alias where another one leads it', async () => {
    const alias = 'green-factory';
    const follow = () => locations(two, `${two.url}/s/${alias}`);
    // Sooner than a name is asked for again by itself.
    const told = () => expect.poll(follow, { interval: 10, timeout: 3_000 });
    expect(await follow()).not.toContain('news.example.org');
    await lead.ask('POST /v1/aliases', { alias, contentId: content.id });
    await told().toContain('https://news.example.org/a?');
    const other = await lead.publish('https://news.example.org/b');
    await lead.ask(`PATCH /v1/aliases/${alias}`, { contentId: other.id });
    await told().toContain('https://news.example.org/b?');
  });

  it('read a source one at a time', async () => {
    const { store } = one.app.deps;
    const [began, inside] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const first = store.alone('source', () => (inside.resolve(), began.promise));
    await inside.promise;
    await soon(() => two.app.deps.store.alone('source', () => Promise.resolve('read'))).toBe(
      'busy',
    );
    began.resolve();
    await first;
    expect(await two.app.deps.store.alone('source', () => Promise.resolve('read'))).toBe('read');
  });
});

describe('a replica whose database is away', () => {
  let wire: Wire;
  let apart: TestService;
  beforeEach(async () => {
    wire = await wireTo(one.databaseUrl);
    apart = await one.sibling({ databaseUrl: wire.url });
  });
  afterEach(async () => {
    await apart.stop();
    await wire.close();
  });
  const up = () => apart.app.deps.database?.up;

  it('redirects, says so, refuses plainly what it cannot do, and counts it all afterwards', async () => {
    const link = await lead.link(content);
    await apart.hit(at(apart, link));
    wire.cut();
    await soon(up).toBe(false);
    expect(await locations(apart, link)).toContain('https://news.example.org/a?');
    expect(await (await fetch(`${apart.url}/readyz`)).json()).toMatchObject({ database: 'away' });
    const asked = await (await apart.as('lea')).ask<Problem>('GET /v1/content');
    expect([asked.status, asked.body.code]).toEqual([503, 'database_unavailable']);
    await wire.mend();
    await soon(up).toBe(true);
    await apart.app.fold();
    expect(await one.app.deps.store.figures.ofContent(1, 1)).toMatchObject({ raw: 2 });
    expect((await (await apart.as('lea')).ask<ContentPage>('GET /v1/content')).status).toBe(200);
  });

  it('stops within the time it is given, and counts what waited at its next start', async () => {
    const link = await lead.link(content);
    wire.cut();
    await soon(up).toBe(false);
    await apart.hit(at(apart, link));
    await apart.app.close();
    await wire.mend();
    await apart.reopen();
    await apart.app.fold();
    expect(await one.app.deps.store.figures.ofContent(1, 1)).toMatchObject({ raw: 1 });
  }, 10_000);

  it('stops as well when its database says nothing any more, and counts what waited', async () => {
    const link = await lead.link(content);
    await apart.hit(at(apart, link));
    await apart.app.fold();
    wire.hush();
    await apart.hit(at(apart, link));
    await apart.app.close();
    wire.cut();
    await wire.mend();
    await apart.reopen();
    await apart.app.fold();
    expect(await one.app.deps.store.figures.ofContent(1, 1)).toMatchObject({ raw: 2 });
  }, 10_000);

  it('redirects from a cold start too, with what it knew before', async () => {
    const link = await lead.link(content);
    await soon(() => locations(apart, link)).toContain('/a?');
    await apart.app.close();
    wire.cut();
    await apart.reopen();
    expect(await locations(apart, link)).toContain('https://news.example.org/a?');
    const robot = await apart.hit(at(apart, link), { headers: AGENTS.linkedInBot });
    expect(robot.status).toBe(302);
    await wire.mend();
    await soon(up).toBe(true);
    await apart.app.fold();
    expect((await one.app.deps.store.figures.ofContent(1, 1)).raw).toBeGreaterThanOrEqual(3);
  });
});
