/** Promises of kudos. @module */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KudosGiven, KudosPage, Standings } from '@tandem-advocacy/core/schemas';
import { TestService, type Caller } from '../testing/service.js';

let service: TestService;
let lead: Caller;
let anna: Caller;
let bob: Caller;
beforeEach(async () => {
  service = await new TestService().start();
  const { programme } = await service.programme();
  number = programme.number;
  lead = await (await service.as('lead', { role: 'lead' })).join();
  [anna, bob] = [await (await service.as('anna')).join(), await (await service.as('bob')).join()];
  for (let n = 0; n < 3; n++) await (await service.as(`p${n}`)).join();
});
afterEach(() => service.stop());
let number: number;

/** The key of somebody's row, as anybody reads it. */
const rowOf = async (name: string) => {
  const { body } = await anna.ask<Standings>('GET /v1/standings?size=50');
  return [...body.top, ...body.around].find((row) => row.name === `Person ${name}`)?.key ?? '';
};
/** The key that somebody's row would have, were it shown. */
const keyOf = async (subject: string) => {
  const found = await service.app.deps.store.members.find(number, subject);
  return service.app.deps.keys.row(number, String(found?.member.number));
};
const thank = (who: Caller, to: string, more: object = {}) =>
  who.ask<KudosGiven & { code?: string }>('POST /v1/kudos', { to, ...more });
const received = async (who: Caller) => (await who.ask<KudosPage>('GET /v1/kudos')).body;
const tomorrow = async () => {
  service.now += 86_400_000;
  [anna, bob] = [await service.as('anna'), await service.as('bob')];
};

describe('POST /v1/kudos', () => {
  it('thanks somebody whom a standing shows; they see who, nobody else does', async () => {
    const answer = await thank(anna, await keyOf('bob'));
    expect([answer.status, answer.body.day]).toEqual([201, '2026-11-23']);
    expect((await received(bob)).items).toMatchObject([{ from: 'Person anna' }]);
    expect((await received(lead)).items).toEqual([]);
    expect(JSON.stringify(await received(anna))).not.toContain('Person');
  });

  it('takes the key that a standing gives, which holds no member’s number', async () => {
    const { id } = await lead.publish('https://news.example.org/1');
    const share = { id: 'share-of-bob', contentId: id, network: 'x', state: 'declared' };
    await bob.ask('POST /v1/shares', share);
    const key = await rowOf('bob');
    expect(key).toBe(await keyOf('bob'));
    expect((await thank(anna, key, { contentId: id })).status).toBe(201);
    expect((await received(bob)).items).toMatchObject([{ contentId: id }]);
  });

  it('counts once a pair and day, and again the day after', async () => {
    const to = await keyOf('bob');
    const first = await thank(anna, to);
    const again = await thank(anna, to);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await received(anna)).thanked).toEqual([to]);
    await tomorrow();
    expect((await received(anna)).thanked).toEqual([]);
    expect((await thank(anna, to)).status).toBe(201);
    expect((await received(bob)).items).toHaveLength(2);
  });

  it('says the same of somebody who does not show themselves as of nobody', async () => {
    await bob.join(false);
    const hidden = await thank(anna, await keyOf('bob'));
    const nobody = await thank(anna, 'A'.repeat(22));
    const { requestId: _, ...said } = hidden.body as unknown as { requestId: string };
    expect(hidden.status).toBe(404);
    expect(nobody.body).toMatchObject(said);
    for (const to of ['42', '../me', 'x'.repeat(64)])
      expect((await thank(anna, to)).body.code).toBe('person_unknown');
  });

  it('finds nobody by name where the works council has it so', async () => {
    const to = await keyOf('bob');
    for (const council of ['aggregates', 'pseudonymous'] as const) {
      await service.app.programmes.change('acme', { council });
      expect((await thank(anna, to)).body.code).toBe('person_unknown');
    }
  });

  it('is for members, and not for oneself', async () => {
    const guest = await service.as('guest');
    expect((await thank(guest, await keyOf('bob'))).body.code).toBe('not_joined');
    expect((await thank(anna, await keyOf('anna'))).body.code).toBe('kudos_own');
    await anna.ask('POST /v1/me/membership', {
      ...{ consents: { recording: true, leaderboard: true }, status: 'paused' },
    });
    expect((await thank(anna, await keyOf('bob'))).body.code).toBe('membership_paused');
  });

  it('pays nobody a point: thanks that pay would be traded', async () => {
    const before = await bob.ask<Standings>('GET /v1/standings');
    await thank(anna, await keyOf('bob'));
    const after = await bob.ask<Standings>('GET /v1/standings');
    expect(after.body.me).toEqual(before.body.me);
  });
});

describe('received kudos', () => {
  it('come page by page, newest first', async () => {
    for (let n = 0; n < 21; n++) {
      await thank(anna, await keyOf('bob'));
      await tomorrow();
    }
    const first = await received(bob);
    expect([first.items.length, first.items[0]?.at.slice(0, 10)]).toEqual([20, '2026-12-13']);
    const { body } = await bob.ask<KudosPage>(`GET /v1/kudos?cursor=${first.next}`);
    expect([body.items.length, body.next]).toEqual([1, undefined]);
    expect((await bob.ask<{ code: string }>('GET /v1/kudos?cursor=x')).body.code).toBe(
      'cursor_invalid',
    );
  });

  it('are exported by name, and erased with whoever gave or received them', async () => {
    await thank(anna, await keyOf('bob'));
    await thank(bob, await keyOf('anna'));
    const { body } = await bob.ask<{ kept: Record<string, object[]> }>('GET /v1/me/export');
    expect(body.kept['kudos']).toMatchObject([{ from: 'Person anna' }]);
    expect(body.kept['kudos_given']).toHaveLength(1);
    await anna.ask('DELETE /v1/me');
    expect((await received(bob)).items).toEqual([]);
    expect((await received(bob)).thanked).toEqual([]);
  });

  it('answer a share when they come from a lead, afterwards', async () => {
    const { id } = await lead.publish('https://news.example.org/1');
    const share = { id: 'share-of-bob', contentId: id, network: 'x', state: 'declared' };
    await bob.ask('POST /v1/shares', share);
    const followUp = () => service.app.deps.store.kudos.followUp(number, 0);
    await thank(anna, await keyOf('bob'));
    expect(await followUp()).toEqual({ shares: 1, answered: 0 });
    await thank(lead, await keyOf('bob'), { contentId: id });
    expect(await followUp()).toEqual({ shares: 1, answered: 1 });
  });
});
