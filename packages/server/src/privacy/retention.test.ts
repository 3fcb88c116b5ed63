/** What was kept long enough goes by itself in the night, and totals stay true. @module */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Content, Impact } from '@tandem-advocacy/core/schemas';
import { midnight } from '../midnight.js';
import { TestService, type Caller } from '../testing/service.js';
import { listen } from '../testing/statements.js';
import { daysKept } from './retention.js';

const DAY = 86_400_000;
let service: TestService;
let content: Content;
beforeEach(async () => {
  service = await new TestService().start();
  await service.programme();
  const anna = await (await service.as('anna', { role: 'lead' })).join();
  content = await anna.publish('https://news.example.org/a');
  await service.hit(await anna.link(content));
  await service.app.fold();
});
afterEach(() => service.stop());

const keep = (retention: Record<string, number>) =>
  service.app.programmes.change('acme', { retention });
const later = async (days: number): Promise<Caller> => {
  service.now += days * DAY;
  await midnight(service.app.deps, new Map());
  return service.as('anna', { role: 'lead' });
};
const brought = async (anna: Caller) =>
  (await anna.ask<Impact>('GET /v1/me/impact?period=all')).body.figures.raw;
const hits = async () => (await service.rows('hits')).length;
const total = async () => (await service.app.deps.store.figures.ofContent(1, 1)).raw;

describe('data that was kept long enough', () => {
  it('goes by kind: requests first, what a member’s links brought later, totals never', async () => {
    await keep({ hits: 7, 'link-days': 90 });
    expect([await brought(await later(7)), await hits(), await total()]).toEqual([1, 1, 1]);
    expect([await brought(await later(1)), await hits(), await total()]).toEqual([1, 0, 1]);
    expect(await service.rows('hit_facts')).toEqual([]);
    expect(await service.rows('day_visitors')).toMatchObject([{ day: '2026-11-23', visitors: 1 }]);
    expect([await brought(await later(83)), await total()]).toEqual([0, 1]);
    expect(await service.rows('link_figures')).toMatchObject([{ member: 0, hits: 1 }]);
  });

  it('is looked for once, however much it is', async () => {
    const links = Array.from({ length: 2_500 }, (_, i) => ({ member: i + 1, content: 9 }));
    const day = { network: 'x', day: '2020-01-01', class: 'human' as const, hits: 1 };
    await service.app.deps.store.figures.move(
      1,
      links.map((link) => ({ ...link, ...day })),
    );
    const { aside } = listen();
    await later(1);
    vi.restoreAllMocks();
    const asked = aside.filter(({ sql }) => /from "link_figures"/.test(sql));
    // By the member that the last thousand ended with.
    const by = asked.map(({ values }) => values.filter((one) => Number(one) >= 1_000));
    expect(by).toEqual([[1_000], [1_000, 1_000], [2_000, 1_000]]);
    const left = (await service.rows('link_figures')).filter(({ content }) => content === 9);
    expect(left).toMatchObject([{ member: 0, hits: 2_500 }]);
  });

  it('goes sooner where a works council has agreed', async () => {
    const programme = await keep({ hits: 1_000 });
    expect(daysKept(programme, 'hits')).toBe(1_000);
    const stricter = await service.app.programmes.change('acme', { council: 'aggregates' });
    expect([daysKept(stricter, 'hits'), daysKept(stricter, 'link-days')]).toEqual([180, 400]);
    await later(181);
    expect(await hits()).toBe(0);
  });

  it('keeps its bounds, and says them', async () => {
    await expect(keep({ hits: 3 })).rejects.toThrow('hits are kept from 7 to 1100 days');
    await expect(keep({ words: 30 })).rejects.toThrow('Nothing is called words');
  });
});
