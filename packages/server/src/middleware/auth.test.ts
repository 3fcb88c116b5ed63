/** What passes for a reader's token, and what each refusal says. @module */
import { SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Problem } from '@tandem-advocacy/core/schemas';
import { START, TestService } from '../testing/service.js';

const service = new TestService();
let secret = '';

const seconds = START / 1000;
const claims = { name: 'Ada Exemple', programme: 'acme', exp: seconds + 600 };
const sign = (payload: Record<string, unknown>, { key = secret, alg = 'HS256' } = {}) =>
  new SignJWT(payload)
    .setProtectedHeader({ alg })
    .setSubject('ada')
    .sign(new TextEncoder().encode(key));

async function me(authorization?: string) {
  const answer = await fetch(`${service.url}/v1/me`, {
    headers: authorization === undefined ? {} : { authorization },
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Problem };
}

const refusal = async (token: string) => {
  const { status, body } = await me(`Bearer ${token}`);
  expect(body.detail).toMatch(/[Ss]end|[Aa]sk|[Cc]heck/);
  return `${status} ${body.code}`;
};

beforeAll(async () => {
  await service.start();
  secret = (await service.programme()).portalSecret;
  await service.programme({ id: 'other', name: 'Other' });
});
afterAll(() => service.stop());

describe('a token', () => {
  it('of the programme’s portal makes a reader', async () => {
    expect((await me(`Bearer ${await sign(claims)}`)).status).toBe(200);
    expect((await me(`bearer ${await sign(claims)}`)).status).toBe(200);
  });

  it('may be a little late, for clocks differ', async () => {
    expect((await me(`Bearer ${await sign({ ...claims, exp: seconds - 20 })}`)).status).toBe(200);
    expect(await refusal(await sign({ ...claims, exp: seconds - 31 }))).toBe('401 token_expired');
  });

  it('is asked for where there is none', async () => {
    const { status, body, headers } = await me();
    expect([status, body.code]).toEqual([401, 'token_missing']);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(headers.get('www-authenticate')).toContain('Bearer');
  });

  it('is refused unsigned, signed with another key or another algorithm, or cut', async () => {
    const unsigned = new UnsecuredJWT(claims).setSubject('ada').encode();
    const good = await sign(claims);
    for (const token of [
      unsigned,
      await sign(claims, { key: 'x'.repeat(43) }),
      await sign(claims, { alg: 'HS512', key: secret.repeat(2) }),
      good.slice(0, -2),
      `${good}x`,
      'not.a.token',
      'nonsense',
    ])
      expect(await refusal(token)).toBe('401 token_invalid');
  });

  it('signed for one programme does not open another', async () => {
    expect(await refusal(await sign({ ...claims, programme: 'other' }))).toBe('401 token_invalid');
    expect(await refusal(await sign({ ...claims, programme: 'nowhere' }))).toBe(
      '401 token_wrong_programme',
    );
  });

  it('needs its claims, of their kind', async () => {
    const { exp: _, ...endless } = claims;
    for (const payload of [
      endless,
      { ...claims, name: undefined },
      { ...claims, role: 'king' },
      { ...claims, programme: undefined },
      { ...claims, nbf: seconds + 3600 },
    ])
      expect(await refusal(await sign(payload))).toBe('401 token_invalid');
  });

  it('never comes back in an answer', async () => {
    const token = await sign({ ...claims, exp: 1 });
    expect(JSON.stringify((await me(`Bearer ${token}`)).body)).not.toContain(token.split('.')[2]);
  });

  it('passes with either of two secrets while a portal changes over', async () => {
    const { deps } = service.app;
    await deps.store.programmes.setKey({
      ...{ programme: 1, kind: 'portal', version: 2, status: 'active', created_at: START },
    });
    await deps.programmes.reload();
    const next = await sign(claims, { key: deps.keys.portal(1, 2) });
    for (const token of [next, await sign(claims)])
      expect((await me(`Bearer ${token}`)).status).toBe(200);
  });
});
