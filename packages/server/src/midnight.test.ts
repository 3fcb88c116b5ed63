/** Promises about the end of a day. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { midnight } from './midnight.js';
import { TestService } from './testing/service.js';

const HOUR = 3_600_000;
let service: TestService;
beforeEach(async () => {
  service = await new TestService().start();
  await service.programme();
});
afterEach(() => service.stop());

describe('midnight', () => {
  it('forgets who the visitors of the day were, once the day has ended', async () => {
    const { deps } = service.app;
    const lead = await (await service.as('lead', { role: 'lead' })).join();
    const link = await lead.link(await lead.publish('https://news.example.org/a'));
    await service.hit(link);
    await service.app.fold();
    const [hit] = await deps.store.hits.since(1, 0);
    const readings = async () => (await service.rows('visits')).map(({ visit }) => visit);
    const salt = deps.salt.of({ number: 1, timeZone: 'Europe/Paris' }, service.now);
    const today = new Map<number, string>();
    await midnight(deps, today);
    expect(await readings()).toEqual([`${hit?.visitor}.${hit?.member}.1.linkedin`]);
    service.now = Date.parse('2026-11-23T23:00:00Z');
    await midnight(deps, today);
    expect(await readings()).toEqual([]);
    expect(deps.salt.of({ number: 1, timeZone: 'Europe/Paris' }, service.now)).not.toBe(salt);
  });

  it('forgets what pages were told, and who read, once the hour is over', async () => {
    const { deps } = service.app;
    await (await service.as('ana')).join();
    const member = (await deps.store.members.find(1, 'ana'))?.member.number ?? 0;
    await deps.store.events.noteReaders([{ programme: 1, member }], service.now + HOUR);
    await expect.poll(() => service.rows('events'), { interval: 5 }).not.toEqual([]);
    const today = new Map<number, string>();
    await midnight(deps, today);
    expect(await service.rows('live_readers')).toHaveLength(1);
    service.now += 3 * HOUR;
    await midnight(deps, today);
    expect([await service.rows('events'), await service.rows('live_readers')]).toEqual([[], []]);
  });
});
