/** Promises about the end of a day. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { midnight } from './midnight.js';
import { TestService } from './testing/service.js';

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
    const reading = `${hit?.visitor}.${hit?.member}.1.linkedin`;
    const known = () => deps.store.visits.known(1, ['2026-11-23'], [reading]);
    const salt = deps.salt.of({ number: 1, timeZone: 'Europe/Paris' }, service.now);
    const today = new Map<number, string>();
    await midnight(deps, today);
    expect((await known()).size).toBe(1);
    service.now = Date.parse('2026-11-23T23:00:00Z');
    await midnight(deps, today);
    expect((await known()).size).toBe(0);
    expect(deps.salt.of({ number: 1, timeZone: 'Europe/Paris' }, service.now)).not.toBe(salt);
  });
});
