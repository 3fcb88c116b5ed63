/** Promises of standings. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Standings } from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';

let service: TestService;
let people: Caller[];
beforeEach(async () => {
  service = await new TestService().start();
  await service.programme();
  const lead = await service.as('lead', { role: 'lead' });
  people = [];
  for (let n = 0; n < 8; n++) {
    const team = n < 4 ? 'North' : 'South';
    people.push(await (await service.as(`p${n}`, { team })).join());
  }
  for (let c = 0; c < 6; c++) {
    const { id } = await lead.publish(`https://news.example.org/${c}`);
    for (const [n, person] of people.entries()) if (n >= c) await declare(person, id);
  }
});
afterEach(() => service.stop());

const declare = (person: Caller, contentId: string) => {
  const share = { id: `share-${contentId.slice(0, 8)}`, contentId, network: 'linkedin' };
  return person.ask('POST /v1/shares', { ...share, state: 'declared' });
};
const standings = async (n: number, query: string) =>
  (await people[n]!.ask<Standings>(`GET /v1/standings?${query}`)).body;

describe('GET /v1/standings', () => {
  it('shows a ranking without its last place, and nobody’s number', async () => {
    const { mode, top, me } = await standings(7, 'mode=ranking&size=50');
    expect(mode).toBe('ranking');
    expect(top.map(({ name }) => name)).not.toContain('Person p0');
    expect(top[0]).toMatchObject({ place: 1 });
    expect(me).toMatchObject({ place: 1, visible: true });
    expect(top.every(({ key }) => !/^\d+$/.test(key))).toBe(true);
  });

  it('names nobody who did not choose it, and shows them their own line', async () => {
    await people[7]!.join(false);
    const others = await standings(6, 'mode=ranking&size=50');
    expect(others.top.map(({ name }) => name)).not.toContain('Person p7');
    const own = await standings(7, 'mode=ranking');
    expect(own.me).toMatchObject({ visible: false });
    expect(own.me?.points).toBeGreaterThan(0);
    expect(own.me?.place).toBe(undefined);
  });

  it('names people to those who show their own name, and to nobody else', async () => {
    const guest = await service.as('guest', { role: 'lead' });
    const { body } = await guest.ask<Standings>('GET /v1/standings?mode=ranking');
    expect(body).toMatchObject({ top: [], around: [], me: null, note: 'members-only' });
    await people[7]!.join(false);
    expect(await standings(7, 'mode=ranking')).toMatchObject({ top: [], note: 'members-only' });
    expect((await standings(6, 'mode=ranking')).top.length).toBeGreaterThan(0);
  });

  it('shows no single person where the works council wants none, and ranks nobody', async () => {
    await service.app.programmes.change('acme', { council: 'aggregates' });
    const { top, me, note } = await standings(7, 'mode=ranking');
    expect([top, note, me?.visible, me?.place]).toEqual([[], 'aggregates-only', false, undefined]);
    service.now += 86_400_000;
    people[7] = await service.as('p7', { team: 'South' });
    const teams = await standings(7, 'scope=team&mode=ranking&period=all');
    expect(teams).toMatchObject({ mode: 'recognition' });
  });

  it('calls people by names of the period only, where the works council asked for pseudonyms', async () => {
    await service.app.programmes.change('acme', { council: 'pseudonymous' });
    const of = async (period: string) =>
      (await standings(7, `mode=ranking&period=${period}`)).top.map(({ name }) => name);
    const [week, all] = [await of('week'), await of('all')];
    expect(week.length).toBeGreaterThan(2);
    expect([...week, ...all].every((name) => /^[B-Z2-9]{8}$/.test(name))).toBe(true);
    expect(week.filter((name) => all.includes(name))).toEqual([]);
  });

  it('becomes recognition among too few, and says why', async () => {
    for (const person of people.slice(0, 4)) await person.join(false);
    expect(await standings(7, 'mode=ranking')).toMatchObject({
      ...{ mode: 'recognition', note: 'too-few-people' },
    });
  });

  it('shows no rank at all in personal mode, but one’s own past', async () => {
    service.now += 7 * 86_400_000;
    people[7] = await service.as('p7', { team: 'South' });
    const { top, around, me } = await standings(7, 'mode=personal&period=week');
    expect([top, around]).toEqual([[], []]);
    expect(me).toMatchObject({ points: 0 });
    expect(me?.previous).toBeGreaterThan(0);
    expect(me?.best).toBe(me?.previous);
  });

  it('adds up teams by closed days only', async () => {
    const query = 'scope=team&mode=ranking&period=all';
    expect((await standings(7, query)).top).toEqual([]);
    service.now += 86_400_000;
    people[7] = await service.as('p7', { team: 'South' });
    const { top, note } = await standings(7, query);
    expect(note).toBe('closed-days-only');
    expect(top).toMatchObject([{ name: 'South', members: 4, me: true }]);
  });
});
