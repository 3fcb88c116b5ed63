/** Promises of the programme's desk: what a lead may change, and what its figures tell. @module */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Indicators, Mix, Problem, Programme, Readiness } from '@tandem-advocacy/core/schemas';
import { AGENTS, TestService, type Caller } from '../testing/service.js';

const service = new TestService();
const people = new Map<string, Caller>();
let lead: Caller;
const DAY = 86_400_000;

beforeAll(async () => {
  await service.start();
  await service.programme({ k: 3 });
  lead = await service.as('lea', { role: 'lead' });
  for (const name of ['ana', 'ben', 'cyd', 'dee'])
    people.set(name, await (await service.as(name, { team: 'Design' })).join());
  people.set('eve', await (await service.as('eve', { circle: 'alumni' })).join());
});
afterAll(() => service.stop());

const share = (who: string, contentId: string, network: string) =>
  people.get(who)?.ask('POST /v1/shares', {
    ...{ id: `${who}-${network}-${contentId}`, contentId, network, state: 'declared' },
  });
const indicators = async (period = 'all') =>
  (await lead.ask<Indicators>(`GET /v1/indicators?period=${period}`)).body;

describe('the programme', () => {
  it('is changed by its lead, and read by everybody at once', async () => {
    const benefits = { en: 'Time to write', fr: 'Du temps pour écrire' };
    await lead.ask('PATCH /v1/programme', { benefits, launch: { openOn: '2026-11-01' } });
    const { body } = await (people.get('ana') as Caller).ask<Programme>('GET /v1/programme');
    expect(body).toMatchObject({ benefits, launch: { openOn: '2026-11-01' } });
    expect(body.conversions).toEqual({ on: false, days: 90 });
  });

  it('keeps what a change does not name', async () => {
    await lead.ask('PATCH /v1/programme', { name: 'Acme & Co' });
    const { body } = await lead.ask<Programme>('GET /v1/programme');
    expect([body.name, body.benefits['en']]).toEqual(['Acme & Co', 'Time to write']);
  });

  it.each([
    [{ networks: ['linkedin', 'myspace'] }, 'network_unknown'],
    [{ disclosures: { 'not a tag': 'x' } }, 'input_invalid'],
    [{ launch: { pilotOn: '2026-12-01', openOn: '2026-11-01' } }, 'input_invalid'],
    [
      { rateCard: { source: 's', date: '2026-11-01', currency: 'EUR', perClick: [6, 2] } },
      'input_invalid',
    ],
    [{ conversions: { on: true, days: 0 } }, 'input_invalid'],
  ])('refuses %j with %s', async (change, code) => {
    const { status, body } = await lead.ask<Problem>('PATCH /v1/programme', change);
    expect([status, body.code]).toEqual([400, code]);
  });

  it('is changed by nobody else, whose figures they are not either', async () => {
    const ana = people.get('ana') as Caller;
    for (const line of ['PATCH /v1/programme', 'GET /v1/indicators', 'GET /v1/readiness'])
      expect((await ana.ask(line, line.startsWith('P') ? {} : undefined)).status).toBe(403);
  });
});

describe('indicators', () => {
  it('say of every indicator a figure or why there is none', async () => {
    const { figures, mediaValue, reach } = await indicators('month');
    for (const figure of Object.values(figures))
      expect(figure.state === 'unknown' ? figure.reason : 'told').toMatch(/^[a-z-]+$/);
    expect(figures.leads).toEqual({ state: 'unknown', reason: 'not-recorded' });
    expect([reach.state, mediaValue.state]).toEqual(['unknown', 'unknown']);
  });

  it('hide shares until k people stand behind them', async () => {
    const { id } = await lead.publish('https://news.example.org/one');
    await share('ana', id, 'linkedin');
    await share('ben', id, 'linkedin');
    expect((await indicators()).figures.shares).toEqual({
      state: 'unknown',
      reason: 'too-few-people',
    });
    await share('cyd', id, 'linkedin');
    const { figures } = await indicators();
    expect([figures.shares, figures.evidenceRate, figures.activation]).toEqual([
      { state: 'exact', value: 3 },
      { state: 'exact', value: 1 },
      // Two of five did nothing: they are too few to be told of.
      { state: 'unknown', reason: 'too-few-people' },
    ]);
  });

  it('tell no rate of evidence that one person’s share makes', async () => {
    const { items } = (await lead.ask<{ items: { id: string }[] }>('GET /v1/content')).body;
    await people.get('ben')!.ask('POST /v1/shares', {
      ...{ id: 'ben-waits-1', contentId: items[0]?.id, network: 'linkedin', state: 'prepared' },
    });
    const { figures } = await indicators();
    expect(figures.shares).toEqual({ state: 'exact', value: 4 });
    expect(figures.evidenceRate).toEqual({ state: 'unknown', reason: 'too-few-people' });
  });

  it('do not tell by a rate that moves whether somebody who left had done anything', async () => {
    for (const name of ['fay', 'gus', 'hal'])
      people.set(name, await (await service.as(name)).join());
    const { items } = (await lead.ask<{ items: { id: string }[] }>('GET /v1/content')).body;
    await share('dee', items[0]?.id ?? '', 'linkedin');
    const before = (await indicators()).figures.activation;
    expect(before.state).toBe('exact');
    await people.get('dee')!.ask('DELETE /v1/me/membership');
    expect((await indicators()).figures.activation).toEqual(before);
    for (const name of ['fay', 'gus', 'hal']) await people.get(name)!.ask('DELETE /v1/me');
    await people.get('dee')!.join();
  });

  it('hide a part that the total would give away', async () => {
    const { items } = (await lead.ask<{ items: { id: string }[] }>('GET /v1/content')).body;
    await share('dee', items[0]?.id ?? '', 'x');
    const { figures, sharesByNetwork, membersByCircle } = await indicators();
    expect(figures.shares).toEqual({ state: 'exact', value: 6 });
    const states = Object.values({ ...sharesByNetwork, ...membersByCircle }).map(
      ({ state }) => state,
    );
    expect(states).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('count hits of every class, the visitors of days that ended, and their range of value', async () => {
    await lead.ask('PATCH /v1/programme', {
      rateCard: { source: 'Ours', date: '2026-11-01', currency: 'EUR', perClick: [1, 3] },
    });
    const content = await lead.publish('https://news.example.org/two');
    const link = await (people.get('ana') as Caller).link(content);
    service.now += 60_000;
    await service.hit(link, { headers: AGENTS.firefox });
    await service.hit(link, { headers: AGENTS.linkedInBot });
    await service.app.fold();
    service.now += DAY;
    lead = await service.as('lea', { role: 'lead' });
    const { figures, mediaValue } = await indicators();
    expect(figures.hits).toEqual({ state: 'exact', value: 2 });
    expect(figures.humanClicks).toEqual({ state: 'exact', value: 1 });
    expect(figures.visitorsPerDay).toEqual({ state: 'exact', value: 1 });
    expect(mediaValue).toMatchObject({ state: 'range', low: 1, high: 3, currency: 'EUR' });
  });

  it('see no hit of a period that had none', async () => {
    expect((await indicators('week')).figures.hits).toEqual({ state: 'exact', value: 2 });
    service.now += 40 * DAY;
    lead = await service.as('lea', { role: 'lead' });
    expect((await indicators('week')).figures.hits).toEqual({ state: 'exact', value: 0 });
  });
});

describe('readiness', () => {
  const check = async (id: string) => {
    const { checks } = (await lead.ask<Readiness>('GET /v1/readiness')).body;
    expect(checks).toHaveLength(8);
    const { state, reason, next } = checks.find((one) => one.id === id) ?? {};
    return [state, reason, next];
  };

  it('warns of an opening before anybody was trained', async () => {
    expect(await check('launched-too-early')).toEqual([
      ...['warning', 'nobody-trained-first', 'publish-course'],
    ]);
  });

  it('warns of people left alone until something new is there and something is planned', async () => {
    expect((await check('left-alone'))[1]).toBe('no-new-content');
    await lead.publish('https://news.example.org/new');
    expect((await check('left-alone'))[1]).toBe('no-plan');
  });

  it('warns until an objective has a figure', async () => {
    expect(await check('no-objectives')).toEqual(['warning', 'no-objective', 'set-objective']);
    await lead.ask('POST /v1/objectives', {
      ...{ purpose: 'traffic', indicator: 'humanClicks', oneYear: 500 },
    });
    expect(await check('no-objectives')).toEqual(['ok', 'fine', undefined]);
  });

  it('knows of no leader before one is marked, and tells when leaders are silent', async () => {
    expect((await check('leaders-silent'))[1]).toBe('no-leader-marked');
    const boss = await (await service.as('zoe', { role: 'leader' })).join();
    expect((await check('leaders-silent'))[1]).toBe('leaders-silent');
    const { id } = await lead.publish('https://news.example.org/three');
    await boss.ask('POST /v1/shares', {
      ...{ id: 'zoe-shares-1', contentId: id, network: 'x', state: 'declared' },
    });
    expect((await check('leaders-silent'))[0]).toBe('ok');
  });

  it('warns of captions without a choice, and never of a constraint that cannot be', async () => {
    const captions = [{ id: 'a', language: 'en', text: 'The one and only.' }];
    await lead.publish('https://news.example.org/four', { captions });
    expect((await check('too-much-control'))[1]).toBe('one-caption');
    expect((await check('constraint'))[0]).toBe('ok');
  });
});

describe('the mix', () => {
  it('tells when it turns into advertising, and how many others would balance it', async () => {
    const { body } = await lead.ask<Mix>('GET /v1/programme/mix');
    expect(body).toMatchObject({ state: 'advertising', missing: 10, total: 5 });
  });
});
