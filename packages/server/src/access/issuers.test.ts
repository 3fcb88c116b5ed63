/** Promises about tokens of an OpenID Connect issuer. @module */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Me, Problem } from '@tandem-advocacy/core/schemas';
import { Caller, START, TestService } from '../testing/service.js';

const service = new TestService();
const keys: { kid: string; privateKey: CryptoKey; jwk: object }[] = [];
let published = 1;
let away = false;
let reads = 0;
let issuer = '';

const server = createServer((request, response) => {
  reads++;
  const answers: Record<string, object> = {
    '/.well-known/openid-configuration': { issuer, jwks_uri: `${issuer}/keys` },
    '/keys': { keys: keys.slice(0, published).map(({ jwk }) => jwk) },
  };
  if (away) return void response.writeHead(500).end();
  response.end(JSON.stringify(answers[request.url ?? ''] ?? {}));
});

async function newKey(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  keys.push({ kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256' } });
}

const seconds = START / 1000;
const claims = { sub: 'u-1', name: 'Ada Exemple', iss: '', aud: 'tandem', exp: seconds + 600 };
const sign = (more: Record<string, unknown> = {}, key = 0) =>
  new SignJWT({ ...claims, iss: issuer, ...more })
    .setProtectedHeader({ alg: 'RS256', kid: keys[key]!.kid })
    .sign(keys[key]!.privateKey);
const me = async (token: string) => {
  const { status, body } = await new Caller(service, token).ask<Me & Problem>('GET /v1/me');
  return status === 200 ? body.programme.id : `${status} ${body.code}`;
};
const accept = async (allowPrivate: boolean, jwks?: string, audience = 'tandem') => {
  const row = { issuer, audience, jwks, allowPrivate };
  await service.app.deps.store.issuers.put(1, row, START);
  await service.app.deps.programmes.reload();
};

beforeAll(async () => {
  await service.start();
  await service.programme();
  await service.programme({ id: 'other', name: 'Other' });
  await newKey('one');
  await newKey('two');
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await accept(true);
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await service.stop();
});

describe('a token of an issuer', () => {
  it('makes a reader of the programme that accepts it, and its keys are read once', async () => {
    const token = await sign();
    expect([await me(token), await me(token), await me(token)]).toEqual(['acme', 'acme', 'acme']);
    expect(reads).toBe(2);
  });

  it('is refused for another audience, issuer or programme, late, early or without an end', async () => {
    for (const [more, code] of [
      [{ aud: 'else' }, 'token_invalid'],
      [{ iss: 'https://else.example.org' }, 'token_invalid'],
      [{ programme: 'other' }, 'token_invalid'],
      [{ exp: seconds - 31 }, 'token_expired'],
      [{ nbf: seconds + 60 }, 'token_invalid'],
      [{ exp: undefined }, 'token_invalid'],
    ] as const)
      expect([more, await me(await sign(more))]).toEqual([more, `401 ${code}`]);
    expect(await me(await sign({ exp: seconds - 20 }))).toBe('acme');
  });

  it('is refused when it is signed with the public key as if that were a secret', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(keys[0]!.jwk));
    const forged = await new SignJWT({ ...claims, iss: issuer, programme: 'acme' })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .sign(secret);
    expect(await me(forged)).toBe('401 token_invalid');
  });

  it('signed with a key that the issuer does not publish is refused, and asks no more than it must', async () => {
    const before = reads;
    for (let n = 0; n < 5; n++) expect(await me(await sign({}, 1))).toBe('401 token_invalid');
    expect(reads - before).toBeLessThanOrEqual(1);
  });

  it('says that it may be tried again when the keys cannot be read, and lets the issuer rest', async () => {
    away = true;
    const token = await sign({ aud: ['tandem', 'discovered'] });
    for (const row of [[`${issuer}/elsewhere`], [undefined, 'discovered']] as const) {
      await accept(true, ...row);
      const before = reads;
      const asked = await Promise.all(Array.from({ length: 5 }, () => me(token)));
      expect([...asked, await me(token)]).toEqual(Array(6).fill('503 issuer_unreachable'));
      expect(reads - before).toBe(1);
    }
    away = false;
    // An answer that is no set of keys is the issuer's fault, not the token's.
    await accept(true, `${issuer}/.well-known/openid-configuration`);
    expect(await me(token)).toBe('503 issuer_unreachable');
  });

  it('of a machine that is not on the internet is not looked up, unless that is allowed', async () => {
    await accept(false, `${issuer}/keys`);
    const before = reads;
    expect(await me(await sign())).toBe('503 issuer_unreachable');
    expect(reads).toBe(before);
    published = 2;
    await accept(true, `${issuer}/keys`);
    expect(await me(await sign({}, 1))).toBe('acme');
  });

  it('is refused within seconds of its issuer’s removal, whoever else asks or not', async () => {
    expect(await me(await sign())).toBe('acme');
    await service.app.deps.store.issuers.remove(1, issuer);
    service.now += 5_000;
    expect(await me(await sign())).toBe('401 token_invalid');
  });
});
