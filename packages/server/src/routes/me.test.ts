/** Promises to the reader about themselves. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Content, Impact, LookList, Me, Session } from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';

let service: TestService;
let anna: Caller;
let content: Content;
beforeEach(async () => {
  service = await new TestService().start();
  await service.programme();
  anna = await (await service.as('anna', { team: 'Sales' })).join();
  content = await (
    await service.as('lead', { role: 'lead' })
  ).publish('https://news.example.org/a');
});
afterEach(() => service.stop());

const me = async () => (await anna.ask<Me>('GET /v1/me')).body;
const share = (network: string, id = `share-${network}`) =>
  anna.ask('POST /v1/shares', { id, contentId: content.id, network, state: 'declared' });
const exported = async () =>
  (await anna.ask<{ kept: Record<string, object[]> }>('GET /v1/me/export')).body.kept;

describe('membership', () => {
  it('is joined, changed, paused and left by the person, each time with the consent on record', async () => {
    expect((await me()).member).toMatchObject({ status: 'active', team: 'Sales' });
    await anna.join(false);
    expect((await me()).member?.consents.leaderboard).toBe(false);
    await anna.ask('DELETE /v1/me/membership');
    expect((await me()).member).toBe(null);
    const consents = (await exported())['consents'] as { consent: string; given: number }[];
    expect(consents.map(({ consent, given }) => `${consent} ${given}`)).toEqual([
      'recording 1',
      'leaderboard 1',
      'leaderboard 0',
      'recording 0',
      'leaderboard 0',
    ]);
  });

  it('ends with the employment: nothing is recorded, nobody sees them, until they agree anew', async () => {
    const link = await anna.link(content);
    await share('linkedin');
    const alumna = await service.as('anna', { circle: 'alumni' });
    const { member } = (await alumna.ask<Me>('GET /v1/me')).body;
    expect(member).toMatchObject({ status: 'invited', circle: 'alumni' });
    expect(member?.consents.leaderboard).toBe(false);
    const refused = await alumna.ask('POST /v1/shares', {
      ...{ id: 'share-later', contentId: content.id, network: 'x', state: 'declared' },
    });
    expect(refused.status).toBe(409);
    expect((await service.hit(link)).status).toBe(302);
    await alumna.join(false);
    const back = (await alumna.ask<Me>('GET /v1/me')).body.member;
    expect(back).toMatchObject({ status: 'active', number: member?.number });
    const consents = (await exported())['consents'] as { consent: string; given: number }[];
    expect(consents.map(({ consent, given }) => `${consent} ${given}`).slice(2)).toEqual([
      ...['recording 0', 'leaderboard 0', 'recording 1', 'leaderboard 0'],
    ]);
  });

  it('needs the consent to be recorded, in so many words', async () => {
    const consents = { recording: false, leaderboard: true };
    const answer = await anna.ask<{ code: string; errors: object[] }>('POST /v1/me/membership', {
      consents,
    });
    expect([answer.status, answer.body.code]).toEqual([400, 'input_invalid']);
    expect(answer.body.errors).toMatchObject([{ path: 'consents.recording' }]);
  });

  it('gives the same number back to whoever comes back', async () => {
    const { number } = (await me()).member ?? {};
    await anna.ask('DELETE /v1/me/membership');
    await anna.join();
    expect((await me()).member?.number).toBe(number);
  });

  it('follows what the portal says of the person', async () => {
    const moved = await service.as('anna', { name: 'Anna B.', team: 'Support', circle: 'alumni' });
    await moved.ask('GET /v1/me');
    const found = await service.app.deps.store.members.find(1, 'anna');
    expect(found?.person).toMatchObject({ name: 'Anna B.', team: 'Support' });
    expect(found?.member.circle).toBe('alumni');
  });
});

describe('impact', () => {
  it('adds up own links by share, class and day', async () => {
    await share('linkedin');
    service.now += 3_600_000;
    const link = await anna.link(content);
    await service.hit(link);
    await service.hit(link);
    await service.app.fold();
    const { body } = await anna.ask<Impact>('GET /v1/me/impact?period=week');
    expect(body).toMatchObject({ shares: 1, declared: 1, corroborated: 1, points: 11 });
    expect(body.rows).toMatchObject([{ network: 'linkedin', figures: { raw: 2, repeat: 1 } }]);
    expect(body.days).toEqual([{ day: '2026-11-23', human: 1, raw: 2 }]);
  });

  it('is for members only', async () => {
    const answer = await (await service.as('bob')).ask<{ code: string }>('GET /v1/me/impact');
    expect([answer.status, answer.body.code]).toEqual([409, 'not_joined']);
  });
});

describe('export and erasure', () => {
  it('hands over everything, and forgets it on request', async () => {
    await share('linkedin');
    await anna.ask(`PUT /v1/applause/${content.id}`);
    const link = await anna.link(content);
    service.now += 60_000;
    await service.hit(link);
    await service.app.fold();
    const kept = await exported();
    expect(kept['consent_texts']).toContainEqual(
      expect.objectContaining({ wording: '2026-11', language: 'fr', consent: 'recording' }),
    );
    for (const table of ['people', 'members', 'consents', 'shares', 'points', 'applause', 'hits'])
      expect(kept[table]?.length, table).toBeGreaterThan(0);
    const { number } = (await me()).member ?? {};
    expect((await anna.ask('DELETE /v1/me')).status).toBe(204);
    expect(await exported()).toEqual({});

    expect((await service.hit(link)).status).toBe(302);
    await service.app.fold();
    const { body } = await anna.ask<{ figures: object }>(`GET /v1/content/${content.id}/figures`);
    expect(body.figures).toMatchObject({ raw: 2 });
    const found = (await anna.ask<Content>(`GET /v1/content/${content.id}`)).body;
    expect(found.applause).toBe(0);
    await anna.join();
    expect((await me()).member?.number).not.toBe(number);
    expect(await service.app.deps.store.members.takeNumber(1, number ?? 0)).toBe(false);
    expect((await anna.ask<Session>('POST /v1/session', {})).body.reader.member).not.toBe(number);
  });

  it('is a page to read for whoever prefers one, in their language', async () => {
    await share('linkedin');
    const reader = await service.as('anna', { locale: 'fr-FR', name: 'Anna <b>' });
    const answer = await fetch(`${service.url}/v1/me/export`, {
      headers: { authorization: `Bearer ${reader.token}`, accept: 'text/html' },
    });
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    const html = await answer.text();
    expect(html).toContain('<h2>Vos partages</h2>');
    expect(html).toContain('Anna &#60;b&#62;');
    expect(html).not.toContain('<script');
  });

  it('covers the applause of whoever never joined, kept without their name', async () => {
    const bob = await service.as('bob');
    await bob.ask(`PUT /v1/applause/${content.id}`);
    const { kept } = (await bob.ask<{ kept: Record<string, object[]> }>('GET /v1/me/export')).body;
    expect(kept).toMatchObject({ guest_applause: [{ content: 1 }], contents: [{ content: 1 }] });
    expect(JSON.stringify(kept)).not.toMatch(/bob/i);
    expect((await bob.ask('DELETE /v1/me')).status).toBe(204);
    expect((await bob.ask<{ kept: object }>('GET /v1/me/export')).body.kept).toEqual({});
    const found = (await anna.ask<Content>(`GET /v1/content/${content.id}`)).body;
    expect(found.applause).toBe(0);
  });
});

describe('looks', () => {
  const looks = async () => (await anna.ask<LookList>('GET /v1/me/looks')).body.items;

  it('of whoever leads are there for the people in the figures to see, by day and without a name', async () => {
    const lead = await service.as('lead', { role: 'lead', name: 'Lena Muster' });
    for (let n = 0; n < 2; n++) await lead.ask(`GET /v1/content/${content.id}/figures`);
    await lead.ask('GET /v1/standings?scope=team');
    await anna.ask('GET /v1/standings');
    expect(await looks()).toMatchObject([
      { role: 'lead', what: `/v1/content/${content.id}/figures`, shows: 'aggregate', times: 2 },
      { role: 'lead', what: '/v1/standings team', shows: 'aggregate', times: 1 },
    ]);
    const [one, other] = await looks();
    expect(one?.viewer).toBe(other?.viewer);
    expect(JSON.stringify(await looks())).not.toMatch(/Lena|lead-/);
  });

  it('at names concern those whose name can be among them', async () => {
    await (await service.as('lead', { role: 'lead' })).ask('GET /v1/standings');
    expect(await looks()).toMatchObject([{ shows: 'people', what: '/v1/standings' }]);
    await anna.join(false);
    expect(await looks()).toEqual([]);
  });
});
