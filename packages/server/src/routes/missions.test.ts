/** Promises of missions. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KudosPage, Mission, MissionList, Standings } from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';

const texts = (title: string) => ({ fr: { title }, en: { title: `${title} (en)` } });
type Said = Mission & { code?: string };

let service: TestService;
let lead: Caller;
let anna: Caller;
let bob: Caller;
beforeEach(async () => {
  service = await new TestService().start();
  await service.programme();
  lead = await (await service.as('lead', { role: 'lead' })).join();
  [anna, bob] = [await (await service.as('anna')).join(), await (await service.as('bob')).join()];
  await lead.ask('PUT /v1/missions/school', { languages: texts('École') });
  await lead.ask('PUT /v1/missions/breakfast', {
    ...{ languages: texts('Petit-déjeuner'), proof: 'confirmation' },
  });
});
afterEach(() => service.stop());

const list = async (who: Caller, query = '') =>
  (await who.ask<MissionList>(`GET /v1/missions${query}`)).body;
const tell = (who: Caller, id: string, state: string) =>
  who.ask<Said>(`PUT /v1/missions/${id}/mine`, { state });
const points = async (who: Caller) =>
  (await who.ask<Standings>('GET /v1/standings?period=all')).body.me?.points;
const confirm = async (who: Caller, confirmed = true) => {
  const [claim] = (await list(lead)).claims ?? [];
  const line = `PUT /v1/missions/${claim?.missionId}/claims/${claim?.key}`;
  return who.ask<{ code?: string } | undefined>(line, { confirmed });
};
/** Makes somebody a champion: a course of one step, with its certificate. */
const certify = async (who: Caller) => {
  const step = { id: 'one', kind: 'read', title: 'One', seconds: 10, body: 'One.' };
  const languages = { fr: { title: 'T', summary: 'S', steps: [step] } };
  await lead.ask('PUT /v1/courses/short', { id: 'short', languages, answers: {} });
  await who.ask('POST /v1/courses/short/steps/one', {});
};

describe('missions', () => {
  it('are offered by a lead, and read by anybody in their language', async () => {
    const draft = { languages: texts('Autre') };
    expect((await anna.ask<Said>('POST /v1/missions', draft)).body.code).toBe('role_insufficient');
    expect((await lead.ask('POST /v1/missions', draft)).status).toBe(201);
    const { items, claims } = await list(await service.as('guest'), '?language=en');
    expect(items.map(({ title }) => title)).toEqual([
      ...['École (en)', 'Petit-déjeuner (en)', 'Autre (en)'],
    ]);
    expect(items[0]).toMatchObject({ proof: 'word', points: 10, offered: true });
    expect(claims).toBe(undefined);
  });

  it('count once, by the person’s word where that is enough', async () => {
    expect((await tell(anna, 'school', 'taken')).body.mine).toBe('taken');
    expect(await points(anna)).toBe(0);
    for (const state of ['done', 'done', 'taken'])
      expect((await tell(anna, 'school', state)).body.mine).toBe('done');
    expect(await points(anna)).toBe(10);
  });

  it('count once somebody confirmed them, where a mission asks for it', async () => {
    await tell(anna, 'breakfast', 'done');
    expect(await points(anna)).toBe(0);
    expect((await list(lead)).claims).toMatchObject([
      { missionId: 'breakfast', title: 'Petit-déjeuner', name: 'Person anna' },
    ]);
    expect((await confirm(lead)).status).toBe(204);
    expect((await list(lead)).claims).toEqual([]);
    expect((await list(anna)).items[1]?.mine).toBe('confirmed');
    expect(await points(anna)).toBe(10);
  });

  it('are thanked for by whoever confirms them', async () => {
    await tell(anna, 'breakfast', 'done');
    await confirm(lead);
    const { body } = await anna.ask<KudosPage>('GET /v1/kudos');
    expect(body.items).toMatchObject([{ from: 'Person lead', missionId: 'breakfast' }]);
  });

  it('are confirmed by champions too, never by oneself and by nobody else', async () => {
    await tell(anna, 'breakfast', 'done');
    expect((await confirm(bob)).body?.code).toBe('champion_required');
    expect((await list(bob)).claims).toBe(undefined);
    await certify(anna);
    expect((await list(anna)).claims).toEqual([]);
    expect((await confirm(anna)).body?.code).toBe('mission_own');
    await certify(bob);
    expect((await list(bob)).claims).toHaveLength(1);
    expect((await confirm(bob)).status).toBe(204);
    expect((await confirm(bob)).body?.code).toBe('claim_unknown');
  });

  it('go back to being taken where somebody says not quite yet', async () => {
    await tell(anna, 'breakfast', 'done');
    await confirm(lead, false);
    expect((await list(anna)).items[1]?.mine).toBe('taken');
    expect(await points(anna)).toBe(0);
    await tell(anna, 'breakfast', 'done');
    await confirm(lead);
    expect(await points(anna)).toBe(10);
  });

  it('are laid down without a trace, until they count', async () => {
    await tell(anna, 'school', 'taken');
    expect((await anna.ask<Said>('DELETE /v1/missions/school/mine')).body.mine).toBe(undefined);
    await tell(anna, 'school', 'done');
    expect((await anna.ask<Said>('DELETE /v1/missions/school/mine')).body.code).toBe(
      'mission_done',
    );
  });

  it('stay in sight of whoever began them when they are offered no more', async () => {
    await tell(anna, 'school', 'taken');
    expect((await lead.ask('DELETE /v1/missions/school')).status).toBe(204);
    expect((await list(bob)).items.map(({ id }) => id)).toEqual(['breakfast']);
    expect((await tell(bob, 'school', 'taken')).body.code).toBe('mission_unknown');
    expect((await tell(anna, 'school', 'done')).body).toMatchObject({
      mine: 'done',
      offered: false,
    });
    expect(await points(anna)).toBe(10);
  });

  it('are for members who take part, and of missions that there are', async () => {
    expect((await tell(await service.as('guest'), 'school', 'taken')).body.code).toBe('not_joined');
    expect((await tell(anna, 'moon', 'taken')).body.code).toBe('mission_unknown');
    expect((await tell(anna, 'school', 'late')).body.code).toBe('input_invalid');
    const { body } = await lead.ask<Said>('POST /v1/missions', { languages: {} });
    expect(body.code).toBe('input_invalid');
  });

  it('pay nothing in a season whose rules were frozen before there were missions', async () => {
    const { mission: _, ...rules } = (await import('@tandem-advocacy/core/rules')).DEFAULT_RULES;
    const day = (away: number) => new Date(service.now + away * 86_400_000).toISOString();
    const season = { id: 's', name: 'S', startsAt: day(-1), endsAt: day(9), rules };
    await service.programme({ id: 'old', name: 'Old' }, { seasons: [season] });
    const claims = { programme: 'old' };
    const host = await service.as('host', { ...claims, role: 'lead' });
    await host.ask('PUT /v1/missions/school', { languages: texts('École') });
    const carl = await (await service.as('carl', claims)).join();
    await tell(carl, 'school', 'done');
    expect((await list(carl)).items).toMatchObject([{ points: 0, mine: 'done' }]);
    expect(await points(carl)).toBe(0);
  });

  it('are exported, and erased with their person', async () => {
    await tell(anna, 'breakfast', 'done');
    const { body } = await anna.ask<{ kept: Record<string, object[]> }>('GET /v1/me/export');
    expect(body.kept['mission_takers']).toMatchObject([{ mission: 'breakfast', state: 'done' }]);
    await anna.ask('DELETE /v1/me');
    expect((await list(lead)).claims).toEqual([]);
  });
});
