/** Promises of the ledger: what each request is judged to be, counted once, told to whom it concerns. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Content, Impact, LiveEvent, Share, Standings } from '@tandem-advocacy/core/schemas';
import { AGENTS, TestService, type Caller } from '../testing/service.js';

let service: TestService;
let lead: Caller;
let anna: Caller;
let content: Content;
let link: string;

beforeEach(async () => {
  service = await new TestService().start();
  await service.programme({ egress: ['198.51.100.0/24'] });
  lead = await service.as('lead', { role: 'lead' });
  anna = await (await service.as('anna')).join();
  content = await lead.publish('https://news.example.org/a');
  link = await anna.link(content);
});
afterEach(() => service.stop());

const share = (id = 'share-0001', state = 'opened') =>
  anna.ask<Share>('POST /v1/shares', { id, contentId: content.id, network: 'linkedin', state });
const impact = async (): Promise<Impact> => {
  await service.app.fold();
  return (await anna.ask<Impact>('GET /v1/me/impact?period=all')).body;
};
const shared = async () => (await anna.ask<{ items: Share[] }>('GET /v1/shares')).body.items[0];

describe('hits', () => {
  const cases: [name: string, headers: object, method: string, expected: string][] = [
    ['a reader with Firefox', AGENTS.firefox, 'GET', 'human'],
    ['a reader with Chromium', { ...AGENTS.chromium, 'user-agent': 'x' }, 'GET', 'human'],
    ['the robot of LinkedIn', AGENTS.linkedInBot, 'GET', 'preview'],
    ['a prefetch', { ...AGENTS.firefox, 'sec-purpose': 'prefetch' }, 'GET', 'automated'],
    ['a prerender', { ...AGENTS.firefox, 'sec-purpose': 'prefetch;prerender' }, 'GET', 'automated'],
    ['a HEAD', AGENTS.firefox, 'HEAD', 'automated'],
    ['curl', { 'user-agent': 'curl/8.5.0', accept: '*/*' }, 'GET', 'automated'],
    ['no agent', {}, 'GET', 'automated'],
    ['a script in a page', { ...AGENTS.firefox, 'sec-fetch-mode': 'cors' }, 'GET', 'suspect'],
    ['the member with the browser of their portal', AGENTS.chromium, 'GET', 'own'],
  ];
  for (const [name, headers, method, expected] of cases)
    it(`tells that ${name} is ${expected}`, async () => {
      const agent = AGENTS.chromium['user-agent'].replace('142', '141');
      const own = 'user-agent' in headers && headers['user-agent'] === 'x';
      await service.hit(link, {
        headers: own ? { ...headers, 'user-agent': agent } : headers,
        method,
      });
      const { figures } = await impact();
      expect(figures).toMatchObject({ raw: 1, [expected]: 1 });
    });

  it('counts a reader who comes back the same day as repeat, and on the next day anew', async () => {
    for (let i = 0; i < 3; i++) await service.hit(link);
    expect((await impact()).figures).toMatchObject({ raw: 3, human: 1, repeat: 2 });
    service.now += 24 * 3_600_000;
    await service.hit(link);
    anna = await service.as('anna');
    expect((await impact()).figures).toMatchObject({ raw: 4, human: 2, repeat: 2 });
  });

  it('counts each hit once when the clock is set back an hour, also over midnight', async () => {
    const midnight = Date.parse('2026-11-23T23:10:00Z');
    service.now = Math.max(service.now, midnight);
    anna = await service.as('anna');
    for (const hour of [0, -1, 0, 1]) {
      service.now += hour * 3_600_000;
      await service.hit(link);
      await service.app.fold();
    }
    anna = await service.as('anna');
    const { figures } = await impact();
    expect(figures.raw).toBe(4);
    expect(figures.human + figures.repeat).toBe(4);
  });

  it('takes a hit within five seconds of its share for a scanner', async () => {
    await share();
    service.now += 4000;
    await service.hit(link);
    expect((await impact()).figures).toMatchObject({ suspect: 1, human: 0 });
    expect((await shared())?.state).toBe('opened');
  });

  it('takes back what a burst pretended to be, points and evidence too', async () => {
    await share();
    service.now += 60_000;
    await service.hit(link);
    expect(await impact()).toMatchObject({ figures: { human: 1 }, points: 11, corroborated: 1 });
    service.now += 500;
    for (const network of ['x', 'facebook', 'email'])
      await service.hit(await anna.link(content, network));
    expect(await impact()).toMatchObject({
      figures: { raw: 4, human: 0, suspect: 4 },
      points: 0,
      corroborated: 0,
    });
    expect((await shared())?.state).toBe('opened');
  });

  it('keeps what those who left bring, as nobody’s', async () => {
    await anna.ask('DELETE /v1/me/membership');
    await service.hit(link);
    service.now += 1000;
    await anna.join();
    expect((await impact()).figures.raw).toBe(0);
    const { body } = await anna.ask<{ figures: object }>(`GET /v1/content/${content.id}/figures`);
    expect(body.figures).toMatchObject({ raw: 1, human: 1 });
  });
});

describe('evidence', () => {
  it('grows when the network’s own robot looks, and that is no click', async () => {
    await share();
    service.now += 20_000;
    await service.hit(link, { headers: AGENTS.linkedInBot });
    const { figures, points } = await impact();
    expect(figures).toMatchObject({ preview: 1, human: 0 });
    expect(points).toBe(10);
    expect(await shared()).toMatchObject({ state: 'corroborated', corroboration: 'agent-only' });
  });

  it('does not grow by the robot of another network', async () => {
    await share();
    service.now += 20_000;
    const headers = { ...AGENTS.linkedInBot, 'user-agent': 'Twitterbot/1.0' };
    await service.hit(link, { headers });
    await service.app.fold();
    expect((await shared())?.state).toBe('opened');
  });

  it('earns no more than what was declared', async () => {
    await share('share-0001', 'declared');
    service.now += 20_000;
    await service.hit(link, { headers: AGENTS.linkedInBot });
    expect((await impact()).points).toBe(10);
  });

  it('is found when the share arrives after the robot', async () => {
    await service.hit(link, { headers: AGENTS.linkedInBot });
    await service.app.fold();
    const at = new Date(service.now - 60_000).toISOString();
    const draft = { id: 'share-late', contentId: content.id, network: 'linkedin', state: 'opened' };
    const { body } = await anna.ask<Share>('POST /v1/shares', { ...draft, at });
    expect(body.state).toBe('corroborated');
  });
});

describe('exactly once', () => {
  it('counts a hit once when the journal could not forget it', async () => {
    const { journal } = service.app.deps;
    const drop = journal.drop;
    journal.drop = () => {
      throw new Error('the process ends here');
    };
    await service.hit(link);
    await expect(service.app.fold()).rejects.toThrow('the process ends here');
    expect(journal.read(-1, 10)).toHaveLength(1);
    journal.drop = drop;
    expect((await impact()).figures.raw).toBe(1);
    expect(journal.read(-1, 10)).toHaveLength(0);
  });

  it('counts nothing when the store fails, and everything afterwards', async () => {
    const { store } = service.app.deps;
    const transaction = store.transaction;
    store.transaction = () => Promise.reject(new Error('no disk'));
    await service.hit(link);
    await expect(service.app.fold()).rejects.toThrow('no disk');
    store.transaction = transaction;
    expect((await impact()).figures.raw).toBe(1);
  });
});

describe('live facts', () => {
  it('tell the member of hits, share and standing', async () => {
    const seen: LiveEvent[] = [];
    const member = (await anna.ask<{ member: { number: number } }>('GET /v1/me')).body.member;
    await share();
    service.now += 60_000;
    const reader = { programme: 1, member: member.number };
    const deliver = ({ event }: { event: LiveEvent }) => void seen.push(event);
    service.app.deps.bus.subscribe(reader, { deliver, ended: () => {} });
    await service.hit(link);
    await service.app.fold();
    await expect
      .poll(() => seen.map(({ type }) => type), { interval: 5 })
      .toEqual(expect.arrayContaining(['hit', 'share', 'standing']));
    expect(seen.find(({ type }) => type === 'hit')).toMatchObject({
      ...{ contentId: content.id, network: 'linkedin', class: 'human', reason: 'reader' },
      figures: { raw: 1, human: 1 },
    });
    const { body } = await anna.ask<Standings>('GET /v1/standings?period=week');
    expect(body.me?.points).toBe(11);
  });
});
