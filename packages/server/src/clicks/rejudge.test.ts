/** A day is judged again in parts, and comes out as it would at once. @module */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Figures } from '@tandem-advocacy/core/schemas';
import { PAGE, type HitRow } from '../store/hits.js';
import { TestService } from '../testing/service.js';
import { rejudgeDay } from './rejudge.js';

const service = new TestService();
let first: HitRow;
beforeAll(async () => {
  await service.start();
  await service.programme();
  const lead = await service.as('lea', { role: 'lead' });
  await service.hit(await lead.link(await lead.publish('https://news.example.org/a')));
  await service.app.fold();
  [first] = (await service.app.deps.store.hits.since(1, 0)) as [HitRow];
});
afterAll(() => service.stop());

/** As many hits of as many visitors, a second apart. */
const crowd = (count: number): HitRow[] =>
  Array.from({ length: count }, (_, i) => ({
    ...{
      ...first,
      sequence: first.sequence + i + 1,
      visitor: `visitor ${i}`,
      at: first.at + 1_000 * (i + 1),
    },
  }));

async function judged(apply = false) {
  const { store, programmes } = service.app.deps;
  const programme = programmes.byNumber(1)!;
  const parts: { from: Figures; to: Figures }[] = [];
  const ports = { store, programme, isbot: () => false };
  for await (const part of rejudgeDay(ports, first.day, apply)) parts.push(part);
  const sum = (name: 'raw' | 'human' | 'repeat' | 'suspect') =>
    parts.reduce((total, { to }) => total + to[name], 0);
  return { parts, raw: sum('raw'), repeat: sum('repeat'), suspect: sum('suspect') };
}

describe('a day of many hits', () => {
  it('is judged in parts, with repeats and bursts that reach from one into the next', async () => {
    const rows = crowd(PAGE + 20);
    // With the hit that is there already, the page ends between the second and the third of these.
    for (const [i, row] of rows.slice(PAGE - 3, PAGE + 1).entries())
      Object.assign(row, { visitor: 'a scanner', content: i + 2, at: first.at + 1_000 * PAGE + i });
    rows[PAGE + 15]!.visitor = first.visitor;
    await service.app.deps.store.hits.add(1, rows);
    const { parts, ...sums } = await judged();
    expect(sums).toEqual({ raw: PAGE + 21, repeat: 1, suspect: 4 });
    expect(Math.max(...parts.map(({ from }) => from.raw))).toBeLessThanOrEqual(PAGE);
  });

  it('changes nothing a second time', async () => {
    const changes = (await judged(true)).parts;
    expect(changes.some(({ from, to }) => from.human !== to.human)).toBe(true);
    for (const { from, to } of (await judged()).parts) expect(from).toEqual(to);
  });
});
