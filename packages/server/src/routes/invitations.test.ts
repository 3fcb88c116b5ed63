/** Promises of invitations: once, for a while, into one circle, and taken back at any time. @module */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  GuestAccess,
  InvitationList,
  InvitationMade,
  Me,
  Problem,
} from '@tandem-advocacy/core/schemas';
import { run } from '../commands/run.js';
import { Caller, SECRET, TestService } from '../testing/service.js';

const service = new TestService({ secret: SECRET });
let lead: Caller;
const DAY = 86_400_000;
beforeAll(async () => {
  await service.start();
  await service.programme({ origins: ['https://alumni.example.org'] });
  lead = await service.as('lea', { role: 'lead' });
});
afterAll(() => service.stop());

const make = async (draft: object = {}) =>
  (await lead.ask<InvitationMade>('POST /v1/invitations', { circle: 'alumni', ...draft })).body;
const post = async (path: string, body: object, attempt?: string) => {
  const answer = await fetch(`${service.url}/v1/invitations/${path}`, {
    ...{ method: 'POST', body: JSON.stringify(body) },
    ...(attempt && { headers: { 'idempotency-key': attempt } }),
  });
  return { status: answer.status, body: (await answer.json()) as GuestAccess & Problem };
};
const accept = (token: string, name = 'Nadia Exemple') => post('accept', { token, name });
const as = ({ token }: GuestAccess) => new Caller(service, token);

describe('an invitation', () => {
  it('makes a reader of its circle, who joins by an act of their own', async () => {
    const { token } = await make();
    const guest = as((await accept(token)).body);
    const before = await guest.ask<Me>('GET /v1/me');
    expect([before.body.name, before.body.role, before.body.member]).toEqual([
      ...['Nadia Exemple', 'member', null],
    ]);
    await guest.join();
    expect((await guest.ask<Me>('GET /v1/me')).body.member?.circle).toBe('alumni');
  });

  it('serves once, also for two at the same time', async () => {
    const { token } = await make();
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410]);
    expect((await accept(token)).body.code).toBe('invitation_used');
  });

  it('is still one’s own when the answer was lost, for the same attempt and no other', async () => {
    const { token } = await make();
    const answer = { token, name: 'Nadia Exemple' };
    const [first, again] = [
      await post('accept', answer, 'one'),
      await post('accept', answer, 'one'),
    ];
    expect(again.body.renewal).toBe(first.body.renewal);
    expect((await post('accept', answer, 'two')).body.code).toBe('invitation_used');
  });

  it('carries its token in the fragment of a page of the organisation', async () => {
    const page = 'https://alumni.example.org/welcome?from=mail#top';
    const { url, token } = await make({ page });
    expect(url).toBe(`https://alumni.example.org/welcome?from=mail#tandem-invitation=${token}`);
    const own = `${service.url}/embed/join?programme=acme`;
    expect((await make()).url).toContain(`${own}#tandem-invitation=`);
    expect((await make({ page: own })).url).toContain(`${own}#tandem-invitation=`);
    const elsewhere = { circle: 'alumni', page: 'https://elsewhere.example/' };
    expect((await lead.ask('POST /v1/invitations', elsewhere)).status).toBe(400);
  });

  it('ends: by its time, by being taken back, by one changed letter', async () => {
    const [late, revoked, forged] = [await make({ days: 1 }), await make(), await make()];
    await lead.ask(`DELETE /v1/invitations/${revoked.invitation.id}`);
    expect((await accept(revoked.token)).body.code).toBe('invitation_revoked');
    expect((await accept(`${forged.token.slice(0, -2)}xx`)).body.code).toBe('invitation_invalid');
    service.now += 2 * DAY;
    expect((await accept(late.token)).body.code).toBe('invitation_expired');
    lead = await service.as('lea', { role: 'lead' });
  });

  it('is no token by itself, and invites no employee', async () => {
    const { token } = await make();
    expect((await new Caller(service, token).ask('GET /v1/me')).status).toBe(401);
    expect((await lead.ask('POST /v1/invitations', { circle: 'employee' })).status).toBe(400);
  });

  it('is listed with its state, and never with who used it', async () => {
    const { items } = (await lead.ask<InvitationList>('GET /v1/invitations')).body;
    const states = new Set(items.map(({ state }) => state));
    for (const state of ['open', 'used', 'expired', 'revoked'] as const)
      expect(states.has(state)).toBe(true);
    expect(JSON.stringify(items)).not.toContain('Nadia');
    expect((await (await service.as('ana')).ask('GET /v1/invitations')).status).toBe(403);
  });
});

describe('the access of a guest', () => {
  it('lasts minutes, and renews itself with a key that serves once', async () => {
    const first = (await accept((await make()).token)).body;
    service.now += 16 * 60_000;
    expect((await as(first).ask<Problem>('GET /v1/me')).body.code).toBe('token_expired');
    const second = (await post('renew', { renewal: first.renewal })).body;
    expect((await as(second).ask('GET /v1/me')).status).toBe(200);
    expect(second.renewal).not.toBe(first.renewal);
  });

  it('renews once more for the attempt whose answer was lost', async () => {
    const { renewal } = (await accept((await make()).token)).body;
    const [first, again] = [
      await post('renew', { renewal }, 'one'),
      await post('renew', { renewal }, 'one'),
    ];
    expect(again.body.renewal).toBe(first.body.renewal);
    expect((await post('renew', { renewal: again.body.renewal }, 'two')).status).toBe(200);
    expect((await post('renew', { renewal }, 'one')).body.code).toBe('renewal_invalid');
  });

  it('ends for both where a key was used twice', async () => {
    const first = (await accept((await make()).token)).body;
    const second = (await post('renew', { renewal: first.renewal })).body;
    expect((await post('renew', { renewal: first.renewal })).body.code).toBe('renewal_invalid');
    expect((await post('renew', { renewal: second.renewal })).body.code).toBe('renewal_invalid');
  });

  it('ends at once when the invitation is taken back', async () => {
    const { invitation, token } = await make();
    const guest = (await accept(token)).body;
    await lead.ask(`DELETE /v1/invitations/${invitation.id}`);
    expect((await as(guest).ask<Problem>('GET /v1/me')).body.code).toBe('token_invalid');
    expect((await post('renew', { renewal: guest.renewal })).body.code).toBe('renewal_invalid');
  });

  it('ends for whoever is erased by number, as a restored backup does, with name and note', async () => {
    const { token, invitation } = await make({ note: 'For Odile Modèle' });
    const access = (await accept(token, 'Odile Modèle')).body;
    const guest = await as(access).join();
    const { kept } = (await guest.ask<{ kept: Record<string, object[]> }>('GET /v1/me/export'))
      .body;
    expect(kept['guests']).toMatchObject([{ name: 'Odile Modèle', note: 'For Odile Modèle' }]);
    const { number = 0 } = (await guest.ask<Me>('GET /v1/me')).body.member ?? {};
    await service.app.deps.store.erasure.erase(1, number);
    for (const table of ['people', 'guests', 'invitations'])
      expect(JSON.stringify(await service.rows(table)), table).not.toContain('Odile');
    const { items } = (await lead.ask<InvitationList>('GET /v1/invitations')).body;
    expect(items.find(({ id }) => id === invitation.id)?.state).toBe('used');
    expect((await post('renew', { renewal: access.renewal })).status).toBe(401);
  });

  it('is forgotten by the command line before they ever joined', async () => {
    const { renewal } = (await accept((await make()).token, 'Paul Modèle')).body;
    const env = {
      ...{ TANDEM_DATA: service.data, TANDEM_SECRET: SECRET },
      ...(service.databaseUrl && { DATABASE_URL: service.databaseUrl }),
    };
    const quiet = () => {};
    const ports = { env, out: quiet, err: quiet, serve: () => Promise.resolve() };
    expect(await run(['erase', '--sub', `guest:${renewal.split('.')[1]}`], ports)).toBe(0);
    expect(JSON.stringify(await service.rows('guests'))).not.toContain('Paul');
  });

  it('ends with everything that is kept of them when they erase it', async () => {
    const access = (await accept((await make()).token)).body;
    await (await as(access).join()).ask('DELETE /v1/me');
    expect((await as(access).ask('GET /v1/me')).status).toBe(401);
    expect((await post('renew', { renewal: access.renewal })).status).toBe(401);
  });
});
