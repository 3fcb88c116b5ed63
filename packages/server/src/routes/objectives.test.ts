/** Promises of objectives: a figure, a horizon, and how far it has come. @module */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Objective, ObjectiveList, Problem } from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';
import { listen } from '../testing/statements.js';

const service = new TestService();
let lead: Caller;
beforeAll(async () => {
  await service.start();
  await service.programme();
  lead = await service.as('lea', { role: 'lead' });
});
afterAll(() => service.stop());

const set = (draft: object) =>
  lead.ask<Objective & Problem>('POST /v1/objectives', {
    ...{ purpose: 'awareness', indicator: 'contents' },
    ...draft,
  });

describe('an objective', () => {
  it('comes nearer as its indicator moves, toward one year and three', async () => {
    await set({ oneYear: 4, threeYears: 10, title: 'Worth reading' });
    await lead.publish('https://news.example.org/one');
    const { items } = (await lead.ask<ObjectiveList>('GET /v1/objectives')).body;
    expect(items).toMatchObject([
      {
        startsOn: '2026-11-23',
        value: { state: 'exact', value: 1 },
        oneYear: { target: 4, due: '2027-11-23', progress: { state: 'exact', value: 0.25 } },
        threeYears: { due: '2029-11-23', progress: { value: 0.1 } },
      },
    ]);
  });

  it('asks once what all of them share, whenever they began', async () => {
    const asked = async () => {
      const { aside } = listen();
      await lead.ask('GET /v1/objectives');
      vi.restoreAllMocks();
      return aside.filter(({ sql }) => /as stretch/.test(sql)).length;
    };
    await set({ startsOn: '2026-11-16', oneYear: 4 });
    const two = await asked();
    for (const startsOn of ['2026-11-02', '2026-11-09']) await set({ startsOn, oneYear: 4 });
    expect([two > 0, await asked()]).toEqual([true, two]);
  });

  it('is unknown where its indicator is', async () => {
    const { body } = await set({ indicator: 'hires', oneYear: 2 });
    expect(body.oneYear?.progress).toEqual({ state: 'unknown', reason: 'not-recorded' });
  });

  it('ends on the last of February when it began on the 29th', async () => {
    const { body } = await set({ startsOn: '2024-02-29', oneYear: 2 });
    expect(body.oneYear?.due).toBe('2025-02-28');
  });

  it('needs a figure, also after a change', async () => {
    const { status, body } = await set({});
    expect([status, body.code]).toEqual([400, 'objective_invalid']);
    const { id } = (await set({ oneYear: 5 })).body;
    const change = await lead.ask<Problem>(`PATCH /v1/objectives/${id}`, { oneYear: null });
    expect(change.body.code).toBe('objective_invalid');
  });

  it('is changed and dropped by a lead alone', async () => {
    const { id } = (await set({ oneYear: 5 })).body;
    const member = await service.as('ana');
    expect((await member.ask(`DELETE /v1/objectives/${id}`)).status).toBe(403);
    const changed = await lead.ask<Objective>(`PATCH /v1/objectives/${id}`, { threeYears: 9 });
    expect([changed.body.oneYear?.target, changed.body.threeYears?.target]).toEqual([5, 9]);
    expect((await lead.ask(`DELETE /v1/objectives/${id}`)).status).toBe(204);
    expect((await lead.ask(`DELETE /v1/objectives/${id}`)).status).toBe(404);
  });
});
