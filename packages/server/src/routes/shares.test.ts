/** Promises of shares and their evidence. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  Content,
  Share,
  SharePage,
  Standings,
  VoiceList,
} from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';

let service: TestService;
let lead: Caller;
let anna: Caller;
let content: Content;
beforeEach(async () => {
  service = await new TestService().start();
  await service.programme();
  lead = await service.as('lead', { role: 'lead' });
  anna = await (await service.as('anna')).join();
  content = await lead.publish('https://news.example.org/a');
});
afterEach(() => service.stop());

const draft = (more: object = {}) => ({
  ...{ id: 'share-0001', contentId: content.id, network: 'linkedin', state: 'prepared' },
  ...more,
});
const points = async () =>
  (await anna.ask<Standings>('GET /v1/standings?period=all')).body.me?.points;

describe('shares', () => {
  it('are one for one id, however often they are sent', async () => {
    const first = await anna.ask<Share>('POST /v1/shares', draft());
    const again = await anna.ask<Share>('POST /v1/shares', draft());
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect((await anna.ask<SharePage>('GET /v1/shares')).body.items).toHaveLength(1);
  });

  it('only grow in evidence', async () => {
    await anna.ask('POST /v1/shares', draft({ state: 'opened' }));
    const change = (state: string) => anna.ask<Share>('PATCH /v1/shares/share-0001', { state });
    expect((await change('copied')).body.state).toBe('opened');
    expect((await change('declared')).body.state).toBe('declared');
    expect((await anna.ask<Share>('POST /v1/shares', draft())).body.state).toBe('declared');
  });

  it('are never corroborated by what a client says', async () => {
    const answer = await anna.ask('POST /v1/shares', draft({ state: 'corroborated' }));
    expect(answer.status).toBe(400);
  });

  it('earn points when they are declared, once', async () => {
    await anna.ask('POST /v1/shares', draft({ state: 'opened' }));
    expect(await points()).toBe(0);
    for (let i = 0; i < 3; i++)
      await anna.ask('PATCH /v1/shares/share-0001', { state: 'declared' });
    expect(await points()).toBe(10);
    await anna.ask('POST /v1/shares', draft({ id: 'share-0002', state: 'declared' }));
    expect(await points()).toBe(10);
    const elsewhere = draft({ id: 'share-0003', state: 'declared', network: 'x' });
    await anna.ask('POST /v1/shares', elsewhere);
    expect(await points()).toBe(15);
  });

  it('belong to whoever made them: the same id of somebody else is another share', async () => {
    await anna.ask('POST /v1/shares', draft({ state: 'declared' }));
    const bob = await (await service.as('bob')).join();
    expect((await bob.ask<Share>('POST /v1/shares', draft())).body.state).toBe('prepared');
    expect((await bob.ask('PATCH /v1/shares/share-none', { state: 'copied' })).status).toBe(404);
  });

  it('of the future happen now, those of long ago a month ago at most', async () => {
    const far = await anna.ask<Share>('POST /v1/shares', draft({ at: '2031-01-01T00:00:00Z' }));
    expect(Date.parse(far.body.preparedAt)).toBe(service.now);
    const old = draft({ id: 'share-0002', at: '2001-01-01T00:00:00Z' });
    const { body } = await anna.ask<Share>('POST /v1/shares', old);
    expect(Date.parse(body.preparedAt)).toBe(service.now - 30 * 86_400_000);
  });

  it('are refused to whoever has not joined, paused, or names no network or content', async () => {
    const code = async (caller: Caller, body: object) =>
      (await caller.ask<{ code: string }>('POST /v1/shares', body)).body.code;
    expect(await code(lead, draft())).toBe('not_joined');
    expect(await code(anna, draft({ network: 'myspace' }))).toBe('network_unknown');
    expect(await code(anna, draft({ contentId: 'none' }))).toBe('content_unknown');
    const consents = { recording: true, leaderboard: true };
    await anna.ask('POST /v1/me/membership', { consents, status: 'paused' });
    expect(await code(anna, draft())).toBe('membership_paused');
  });

  it('show on the content as the networks it was shared on', async () => {
    await anna.ask('POST /v1/shares', draft({ state: 'declared' }));
    await anna.ask('POST /v1/shares', draft({ id: 'share-0002', network: 'x' }));
    const { body } = await anna.ask<Content>(`GET /v1/content/${content.id}`);
    expect(body.shared).toEqual(['linkedin']);
  });

  it('are listed newest first, page by page', async () => {
    for (let i = 1; i <= 3; i++) {
      service.now += 1000;
      await anna.ask('POST /v1/shares', draft({ id: `share-000${i}` }));
    }
    const first = (await anna.ask<SharePage>('GET /v1/shares?limit=2')).body;
    const second = (await anna.ask<SharePage>(`GET /v1/shares?limit=2&cursor=${first.next}`)).body;
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual(['share-0003', 'share-0002', 'share-0001']);
    expect(second.next).toBe(undefined);
  });
});

describe('voices', () => {
  const said = (n: number) => `1${String(n).padStart(4, '0')}`;
  /** Somebody shares in words of their own. */
  const say = async (who: Caller, n: number) => {
    await who.ask('POST /v1/shares', draft());
    const change = { state: 'opened', caption: 'own', fingerprint: said(n) };
    await who.ask<Share>('PATCH /v1/shares/share-0001', change);
  };
  const heard = async (who: Caller) =>
    (await who.ask<VoiceList>(`GET /v1/content/${content.id}/voices`)).body;

  it('are none until k colleagues have one, then one of each, in no order and with no name', async () => {
    const others: Caller[] = [];
    for (let n = 3; n > 0; n--) {
      expect(await heard(anna)).toEqual({ items: [], k: 3 });
      others.push(await (await service.as(`other-${n}`)).join());
      await say(others.at(-1) as Caller, n);
    }
    await say(anna, 9);
    expect(await heard(anna)).toEqual({ items: [1, 2, 3].map(said), k: 3 });
    expect((await heard(others[0] as Caller)).items).toEqual([1, 2, 9].map(said));
    await others[0]?.ask('DELETE /v1/me');
    expect((await heard(anna)).items).toEqual([]);
  });

  it('take fingerprints and nothing else, and are heard only by whoever is signed in', async () => {
    await anna.ask('POST /v1/shares', draft());
    const words = { state: 'opened', fingerprint: 'We open a plant' };
    expect((await anna.ask('PATCH /v1/shares/share-0001', words)).status).toBe(400);
    const nobody = await fetch(`${service.url}/v1/content/${content.id}/voices`);
    expect(nobody.status).toBe(401);
  });
});
