/** Promises of the session. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '@tandem-advocacy/core/schemas';
import { RATES } from '../middleware/limits.js';
import { TestService, type Caller } from '../testing/service.js';

let service: TestService;
let anna: Caller;
beforeEach(async () => {
  service = await new TestService({
    rates: { ...RATES, page: { burst: 8, perSecond: 1 } },
  }).start();
  await service.programme();
  anna = await service.as('anna');
});
afterEach(() => service.stop());

const session = async (caller: Caller, body: object = {}) =>
  (await caller.ask<Session>('POST /v1/session', body)).body;
const nobody = async (body: object) => {
  const answer = await fetch(`${service.url}/v1/session`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as Session & { code: string } };
};

describe('POST /v1/session', () => {
  it('gives nobody’s key to whoever has not joined, their own to a member', async () => {
    const before = await session(anna);
    expect(before.reader).toMatchObject({ known: true, joined: false, member: 0 });
    expect(before.key.value).toBe((await nobody({ programme: 'acme' })).body.key.value);
    const after = await session(await anna.join());
    expect(after.reader.joined).toBe(true);
    expect(after.reader.member).toBeGreaterThan(0);
    expect(after.key.value).not.toBe(before.key.value);
    expect(after.reader.partition).toBe(before.reader.partition);
  });

  it('says of whoever paused that nothing is recorded, and gives them nobody’s key', async () => {
    await anna.join();
    const consents = { recording: true, leaderboard: true };
    await anna.ask('POST /v1/me/membership', { consents, status: 'paused' });
    const { reader, key } = await session(anna);
    expect(reader).toMatchObject({ known: true, joined: false, member: 0 });
    expect(key.value).toBe((await nobody({ programme: 'acme' })).body.key.value);
    await anna.join();
    expect((await session(anna)).reader.joined).toBe(true);
  });

  it('answers without a token for a programme that is named, and knows nobody then', async () => {
    const { status, body } = await nobody({ programme: 'acme' });
    expect(status).toBe(200);
    expect(body.reader).toMatchObject({ known: false, joined: false, member: 0 });
    expect((await nobody({ programme: 'other' })).body.code).toBe('programme_unknown');
    expect((await nobody({})).body.code).toBe('programme_missing');
  });

  it('refuses a page and a token of two programmes', async () => {
    const answer = await anna.ask<{ code: string }>('POST /v1/session', { programme: 'other' });
    expect([answer.status, answer.body.code]).toEqual([401, 'token_wrong_programme']);
  });

  it('finds published contents by id and leaves out the others', async () => {
    const lead = await service.as('lead', { role: 'lead' });
    const shown = await lead.publish('https://news.example.org/a', { title: 'A' });
    const draft = await lead.publish('https://news.example.org/b', { state: 'draft' });
    const { contents } = await session(anna, { contents: [shown.id, draft.id, 'none'] });
    const ref = { id: shown.id, number: shown.number, title: 'A', url: shown.url };
    expect(contents).toEqual({ [shown.id]: ref });
  });

  it('makes content of a page of the programme’s own hosts, once, whatever its campaign', async () => {
    const url = 'https://news.example.org/story/?utm_source=mail#top';
    const page = { url, headline: 'A story' };
    const first = await session(anna, { pages: [page] });
    expect(first.pages[url]?.title).toBe('A story');
    const again = { url: 'https://news.example.org/story', headline: 'Another' };
    const second = await session(anna, { pages: [again] });
    expect(second.pages[again.url]?.id).toBe(first.pages[url]?.id);
    expect((await nobody({ programme: 'acme', pages: [page] })).body.pages[url]?.title).toBe(
      'A story',
    );
  });

  it('makes none of other hosts, of unsafe addresses, nor for nobody', async () => {
    const urls = [
      'https://elsewhere.example/a',
      'https://news.example.org.evil.example/',
      'javascript:alert(1)',
      'data:text/html,x',
      '/relative',
    ];
    expect((await session(anna, { pages: urls.map((url) => ({ url })) })).pages).toEqual({});
    const pages = [{ url: 'https://news.example.org/new' }];
    expect((await nobody({ programme: 'acme', pages })).body.pages).toEqual({});
  });

  it('makes content of no more pages than somebody reads: addresses are easily invented', async () => {
    const mallory = await service.as('mallory');
    const some = (from: number, count: number) => ({
      pages: Array.from({ length: count }, (_, n) => ({
        url: `https://news.example.org/?invented=${from + n}`,
      })),
    });
    expect(Object.keys((await session(mallory, some(0, 9))).pages)).toHaveLength(8);
    expect((await session(mallory, some(9, 5))).pages).toEqual({});
    expect(Object.keys((await session(mallory, some(0, 5))).pages)).toHaveLength(5);
    expect(Object.keys((await session(anna, some(9, 5))).pages)).toHaveLength(5);
  });

  it('names the newest live fact, for a stream to begin after', async () => {
    const { events } = await session(anna);
    expect(events).toBe(service.app.deps.bus.last);
    await (await service.as('lead', { role: 'lead' })).publish('https://news.example.org/a');
    const later = async () => (await session(anna)).events;
    await expect.poll(later, { interval: 5 }).toBeGreaterThan(events);
  });

  it('writes nothing of a reader who did not join', async () => {
    await session(anna);
    await anna.ask('GET /v1/me');
    expect(await service.app.deps.store.members.find(1, 'anna')).toBe(undefined);
    const { kept } = (await anna.ask<{ kept: object }>('GET /v1/me/export')).body;
    expect(kept).toEqual({});
  });
});
