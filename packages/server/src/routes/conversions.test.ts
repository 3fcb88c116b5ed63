/** Promises of conversions: carried by the link, credited once, forgotten in time, never about a person. @module */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  Content,
  ContentFigures,
  Conversion,
  Impact,
  Indicators,
  Problem,
} from '@tandem-advocacy/core/schemas';
import { midnight } from '../midnight.js';
import { AGENTS, TestService, type Caller } from '../testing/service.js';

const service = new TestService();
const DAY = 86_400_000;
let lead: Caller;
let ana: Caller;
let content: Content;
let link: string;

beforeAll(async () => {
  await service.start();
  await service.programme();
  lead = await service.as('lea', { role: 'lead' });
  ana = await (await service.as('ana')).join();
  content = await lead.publish('https://news.example.org/jobs?id=7#apply');
  link = await ana.link(content);
});
afterAll(() => service.stop());

const click = async () => {
  service.now += 60_000;
  const { headers } = await service.hit(link, { headers: AGENTS.firefox });
  return new URL(headers.location ?? '');
};
const tcidOf = async () => (await click()).searchParams.get('tcid') ?? '';
const report = (draft: object) =>
  lead.ask<Conversion & Problem>('POST /v1/conversions', { kind: 'lead', ...draft });

describe('before conversions are switched on', () => {
  it('no address carries anything, and a report says what to do', async () => {
    expect((await click()).searchParams.has('tcid')).toBe(false);
    const { status, body } = await report({ tcid: 'a' });
    expect([status, body.code]).toEqual([409, 'conversions_off']);
  });
});

describe('with conversions', () => {
  beforeAll(() => lead.ask('PATCH /v1/programme', { conversions: { on: true, days: 30 } }));

  it('the target carries a tcid of its own each time, and nothing of a person', async () => {
    const [first, second] = [await click(), await click()];
    expect(first.searchParams.get('tcid')).toMatch(/^[\w-]{16}$/);
    expect(second.searchParams.get('tcid')).not.toBe(first.searchParams.get('tcid'));
    expect([...first.searchParams.keys()]).toEqual([
      ...['id', 'utm_source', 'utm_medium', 'utm_content', 'tcid'],
    ]);
    expect(first.hash).toBe('#apply');
  });

  it('a conversion is credited to its click, once however often it is sent', async () => {
    const tcid = await tcidOf();
    const draft = { id: 'order-1', tcid, value: 12_050, currency: 'EUR' };
    const [first, second] = [await report(draft), await report(draft)];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(first.body).toMatchObject({
      state: 'known',
      credits: [{ tcid, share: 1, value: 12_050 }],
    });
    expect(second.body).toEqual(first.body);
    expect((await report({ ...draft, value: 1 })).body.code).toBe('conversion_differs');
  });

  it('shows with the content, in the impact of its sharer, and among the indicators', async () => {
    const counts = [{ kind: 'lead', count: 1 }];
    const figures = await ana.ask<ContentFigures>(`GET /v1/content/${content.id}/figures`);
    expect(figures.body.conversions).toEqual(counts);
    expect((await ana.ask<Impact>('GET /v1/me/impact')).body.conversions).toEqual(counts);
    const { body } = await lead.ask<Indicators>('GET /v1/indicators');
    expect([body.figures.leads, body.figures.leadValue, body.currency]).toEqual([
      ...[{ state: 'exact', value: 1 }, { state: 'exact', value: 12_050 }, 'EUR'],
    ]);
    expect(body.figures.hires).toEqual({ state: 'exact', value: 0 });
  });

  it('a list shares the credit by its model', async () => {
    const tcids = [await tcidOf(), await tcidOf()];
    const share = async (model: string) =>
      (await report({ tcids, model, kind: 'sign-up' })).body.credits.map((one) => one.share);
    expect(await share('last-click')).toEqual([1]);
    expect(await share('first-click')).toEqual([1]);
    expect(await share('linear')).toEqual([0.5, 0.5]);
    const [early = 0, late = 0] = await share('time-decay');
    expect(early < late && early + late === 1).toBe(true);
  });

  it('nobody knows where there is no click, or it is forgotten', async () => {
    expect((await report({})).body).toMatchObject({ state: 'unknown', reason: 'no-click' });
    expect((await report({ tcid: 'never-was' })).body.reason).toBe('click-forgotten');
    expect((await report({ tcid: await tcidOf(), model: 'linear' })).body.reason).toBe(
      'list-needed',
    );
  });

  it.each([
    { tcid: 'a', tcids: ['b'] },
    { tcid: 'a', value: 5 },
    { tcid: 'a', kind: 'like' },
    { tcid: 'a', at: '2030-01-01T00:00:00Z' },
    { tcids: [] },
  ])('refuses %j', async (draft) => {
    expect((await report(draft)).body.code).toBe('input_invalid');
  });

  it('is reported by a lead alone', async () => {
    expect((await ana.ask('POST /v1/conversions', { kind: 'lead' })).status).toBe(403);
  });

  it('is nobody’s once its sharer was erased', async () => {
    const tcid = await tcidOf();
    await ana.ask('DELETE /v1/me');
    expect((await report({ tcid, kind: 'hire' })).body.state).toBe('known');
    const { body } = await lead.ask<ContentFigures>(`GET /v1/content/${content.id}/figures`);
    expect(body.conversions).toContainEqual({ kind: 'hire', count: 1 });
  });

  it('forgets every tcid after its retention, and keeps what it counted', async () => {
    const tcid = await tcidOf();
    service.now += 31 * DAY;
    lead = await service.as('lea', { role: 'lead' });
    expect((await report({ tcid })).body.reason).toBe('click-forgotten');
    await midnight(service.app.deps, new Map());
    const { store } = service.app.deps;
    expect((await store.conversions.clicks(1, [tcid])).size).toBe(0);
    expect((await store.conversions.get(1, 'order-1'))?.credits).toMatchObject([{ tcid: null }]);
  });
});
