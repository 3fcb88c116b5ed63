/** Promises of seasons: rules that everybody can read, and that nobody can change once they count. @module */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_RULES, sealOf } from '@tandem-advocacy/core/rules';
import type { Problem, SealedSeason, SeasonList } from '@tandem-advocacy/core/schemas';
import { START, TestService, type Caller } from '../testing/service.js';

const service = new TestService();
const DAY = 86_400_000;
const on = (days: number) => new Date(START + days * DAY).toISOString();
let lead: Caller;
beforeAll(async () => {
  await service.start();
  await service.programme();
  lead = await service.as('lea', { role: 'lead' });
});
afterAll(() => service.stop());

const open = (draft: object) => lead.ask<SealedSeason & Problem>('POST /v1/seasons', draft);
const change = (id: string, to: object) =>
  lead.ask<SealedSeason & Problem>(`PATCH /v1/seasons/${id}`, to);

describe('a season', () => {
  it('opens now with the usual rules and their seal, for everybody to read', async () => {
    const { status, body } = await open({ id: 'autumn', name: 'Autumn', endsAt: on(30) });
    expect([status, body.state, body.seal]).toEqual([201, 'running', sealOf(DEFAULT_RULES)]);
    const reader = await service.as('ana');
    expect((await reader.ask<SeasonList>('GET /v1/seasons')).body.items).toEqual([body]);
  });

  it('keeps its rules and days once it has started, and may be renamed', async () => {
    const rules = { ...DEFAULT_RULES, click: 5 };
    expect((await change('autumn', { rules })).body.code).toBe('season_started');
    expect((await change('autumn', { endsAt: on(60) })).body.code).toBe('season_started');
    expect((await change('autumn', { name: 'Late autumn' })).body.name).toBe('Late autumn');
  });

  it('may change while it is still to come, and is sealed anew', async () => {
    await open({ id: 'winter', name: 'Winter', startsAt: on(31), endsAt: on(90) });
    const rules = { ...DEFAULT_RULES, click: 5 };
    const { body } = await change('winter', { rules, startsAt: on(32) });
    expect([body.rules.click, body.startsAt, body.seal]).toEqual([5, on(32), sealOf(rules)]);
  });

  it.each([
    ['season_overlaps', { startsAt: on(20), endsAt: on(40) }],
    ['season_exists', { id: 'winter', startsAt: on(100), endsAt: on(120) }],
    ['season_invalid', { startsAt: on(-9), endsAt: on(-2) }],
    ['season_invalid', { startsAt: on(120), endsAt: on(110) }],
    [
      'season_invalid',
      { startsAt: on(120), endsAt: on(130), rules: { ...DEFAULT_RULES, dailyShares: [0.5, 1] } },
    ],
    ['input_invalid', { endsAt: on(130), rules: { click: 1 } }],
  ])('is refused with %s: %j', async (code, draft) => {
    expect((await open({ name: 'Another', ...draft })).body.code).toBe(code);
  });

  it('is opened and changed by a lead alone', async () => {
    const reader = await service.as('ana');
    expect((await reader.ask('POST /v1/seasons', { name: 'x', endsAt: on(1) })).status).toBe(403);
    expect((await change('none', { name: 'x' })).status).toBe(404);
  });

  it('is there after a restart, its seal as it was', async () => {
    const before = (await lead.ask<SeasonList>('GET /v1/seasons')).body;
    await service.app.close();
    await service.reopen();
    expect((await lead.ask<SeasonList>('GET /v1/seasons')).body).toEqual(before);
  });
});
