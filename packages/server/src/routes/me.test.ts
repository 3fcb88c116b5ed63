/** Promises to the reader about themselves. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  Content,
  Impact,
  Indicators,
  LookList,
  Me,
  Session,
} from '@tandem-advocacy/core/schemas';
import { tablesOf } from '../store/tables.js';
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

/** Tables that are handed over under another name, or never hold rows of a member. */
const NAMED: Record<string, string> = {
  ...{ credits: 'conversions', erasures: 'members', api_keys: 'members' },
};

/** Tables of which an export leaves out what they hold of a member. */
async function leftOut(member: number | undefined): Promise<string[]> {
  const kept = await exported();
  const found: string[] = [];
  for (const [table, columns] of await tablesOf()) {
    if (!columns.includes('member') || table === 'member_numbers') continue;
    const own = (await service.rows(table)).filter((row) => row['member'] === member);
    const isTold =
      own.length > 0 ? kept[table]?.length === own.length : (NAMED[table] ?? table) in kept;
    if (!isTold) found.push(table);
  }
  return found;
}

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
    const { number } = (await me()).member ?? {};
    // PostgreSQL is handed facts of the live stream a moment after they happened.
    await expect.poll(() => leftOut(number)).toEqual([]);
    expect((await anna.ask('DELETE /v1/me')).status).toBe(204);
    expect(await exported()).toEqual({});

    expect((await service.hit(link)).status).toBe(302);
    await service.app.fold();
    const { body } = await anna.ask<{ figures: object }>(`GET /v1/content/${content.id}/figures`);
    expect(body.figures).toMatchObject({ raw: 2 });
    const found = (await anna.ask<Content>(`GET /v1/content/${content.id}`)).body;
    expect(found.applause).toBe(1);
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
    expect(found.applause).toBe(1);
  });

  it('takes nothing away from totals: who knows when somebody went learns nothing they did', async () => {
    await share('linkedin');
    for (const [n, network] of ['linkedin', 'linkedin', 'linkedin', 'linkedin'].entries()) {
      const other = await (await service.as(`other-${n}`)).join();
      await other.ask('POST /v1/shares', {
        id: crypto.randomUUID(),
        contentId: content.id,
        network,
        state: 'declared',
        caption: 'own',
      });
    }
    const lead = await service.as('lead', { role: 'lead' });
    const told = async () => {
      const { figures, sharesByNetwork, sharesByWeek } = (
        await lead.ask<Indicators>('GET /v1/indicators?period=all')
      ).body;
      return [figures.shares, figures.evidenceRate, sharesByNetwork, sharesByWeek];
    };
    const before = await told();
    expect(before[0]).toEqual({ state: 'exact', value: 5 });
    await anna.ask('DELETE /v1/me');
    expect(await told()).toEqual(before);
    const rows = await service.rows('shares');
    expect(rows.filter(({ member }) => member === 0)).toMatchObject([
      { fingerprint: null, corroborated_by: null },
    ]);
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
    expect(await looks()).toHaveLength(1);
    service.now += 3 * 86_400_000;
    anna = await service.as('anna');
    await (await service.as('lead', { role: 'lead' })).ask('GET /v1/standings');
    // Who looked while she appeared stays hers to know; who looks since does not concern her.
    expect(await looks()).toHaveLength(1);
  });

  it('are in an export all of them, and the answer to setting an objective is a look', async () => {
    const lead = await service.as('lead', { role: 'lead' });
    await lead.ask('POST /v1/objectives', { purpose: 'other', indicator: 'members', oneYear: 9 });
    expect(await looks()).toMatchObject([{ shows: 'aggregate', what: '/v1/objectives' }]);
    const look = { day: '2026-11-23', role: 'lead', shows: 'aggregate', at: service.now } as const;
    for (let n = 0; n < 220; n++)
      await service.app.deps.store.looks.add(1, {
        ...look,
        viewer: `v${n}`,
        what: '/v1/indicators',
      });
    const everything = await anna.ask<{ looks: object[] }>('GET /v1/me/export');
    expect([(await looks()).length, everything.body.looks.length]).toEqual([200, 221]);
  });
});
