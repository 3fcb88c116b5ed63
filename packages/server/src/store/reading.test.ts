/** Whatever looks through many rows is asked where nobody waits for it, on either store. @module */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { midnight } from '../midnight.js';
import { onPostgres } from '../testing/postgres.js';
import { TestService, type Caller } from '../testing/service.js';
import { listen } from '../testing/statements.js';

/** What would keep readers waiting: by how it looks in SQL. */
const SCANS = {
  'people in a span': /count\(distinct "member"\)/,
  'shares between moments': /as stretch, member/,
  'visitors of a day': /count\(distinct "visitor"\)/,
  'members by circle': /group by "circle"/,
  'contents by kind': /group by "kind", "origin"/,
  'members without consent': /"member" not in/,
  'follow-up of shares': /"shares"\."declared_at" >= /,
  'days that are open': /select distinct "day" from "points"/,
  'what a day earned': /having sum\("points"\."points"\)/,
  'sizes of teams': /group by "people"."team"/,
  'figures of old days': /"member" > .*"day" < .* limit/,
  'hits of a member': /"reason", "version" from "hits"/,
};

const service = new TestService();
let lead: Caller;
beforeAll(async () => {
  await service.start();
  await service.programme();
  lead = await (await service.as('lea', { role: 'lead', team: 'North' })).join();
  const content = await lead.publish('https://news.example.org/a');
  await lead.ask('POST /v1/shares', {
    ...{ id: 'lea-linkedin-1', contentId: content.id, network: 'linkedin', state: 'declared' },
  });
  await service.hit(await lead.link(content));
  await service.app.fold();
  service.now += 86_400_000;
  lead = await service.as('lea', { role: 'lead', team: 'North' });
});
afterAll(() => service.stop());

describe('what looks through many rows', () => {
  it('is asked on no connection that answers readers', async () => {
    const { here, aside } = listen();
    const asked = [
      'indicators?period=all',
      'readiness',
      'programme/mix',
      'objectives',
      'me/export',
    ];
    for (const path of [...asked, 'standings?scope=team'])
      expect((await lead.ask(`GET /v1/${path}`)).status).toBe(200);
    await midnight(service.app.deps, new Map());
    vi.restoreAllMocks();
    for (const [what, scan] of Object.entries(SCANS)) {
      expect(
        aside.some(({ sql }) => scan.test(sql)),
        `${what}, aside`,
      ).toBe(true);
      expect(
        here.filter(({ sql }) => scan.test(sql)),
        `${what}, where readers wait`,
      ).toEqual([]);
    }
  });

  it('is of one moment: what is written meanwhile is not seen', async () => {
    const { reading, store } = service.app.deps;
    const day = '2020-01-01';
    const counts = await reading.ask(async ({ visitors }) => {
      const before = await visitors.ofDays(1, { days: [day], timeZone: 'UTC' });
      await store.dayVisitors.keep(1, [{ day, visitors: 7 }]);
      return [before, await visitors.ofDays(1, { days: [day], timeZone: 'UTC' })];
    });
    expect(counts).toEqual([[0], [0]]);
  });

  it('changes nothing, and goes on after a failure', async () => {
    const { reading } = service.app.deps;
    const kept = reading.ask((reads) => reads.dayVisitors.keep(1, [{ day: 'x', visitors: 1 }]));
    await expect(kept).rejects.toThrow(onPostgres() ? /read-only/ : /readonly/);
    expect(await reading.ask(({ courses }) => courses.list(1))).toEqual([]);
  });
});
