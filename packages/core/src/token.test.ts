/** Promises of the reader's token. @module */
import { expect } from 'chai';
import { tokenFrom, tokenSource } from './token.js';

const jwt = (exp: number) => `h.${btoa(JSON.stringify({ exp }))}.s`;
const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
const answering = (body: string | null, status = 200) =>
  (() => Promise.resolve(new Response(body, { status }))) as unknown as typeof fetch;

describe('tokenSource', () => {
  it('has one request in flight, and keeps its answer until it is about to expire', async () => {
    let asked = 0;
    const source = tokenSource(() => Promise.resolve((asked++, jwt(inSeconds(300)))));
    await Promise.all([source.get(), source.get()]);
    await source.get();
    expect(asked).to.equal(1);
  });

  it('asks again for a token that is about to expire, has no end, or was refused', async () => {
    let asked = 0;
    const tokens = [jwt(inSeconds(5)), 'no-jwt', jwt(inSeconds(300)), 'x'];
    const source = tokenSource(() => tokens[asked++]);
    for (let i = 0; i < 3; i++) await source.get();
    source.drop();
    expect(await source.get()).to.equal('x');
  });

  it('passes a failure on, and asks again afterwards', async () => {
    let asked = 0;
    const source = tokenSource(() =>
      asked++ ? Promise.resolve('late') : Promise.reject(new Error('portal is down')),
    );
    expect(await source.get().catch((e: Error) => e.message)).to.equal('portal is down');
    expect(await source.get()).to.equal('late');
  });
});

describe('tokenFrom', () => {
  it('reads JSON and plain text, and nobody as nothing', async () => {
    expect(await tokenFrom('/token', answering('{"token":"a.b.c"}'))()).to.equal('a.b.c');
    expect(await tokenFrom('/token', answering('a.b.c\n'))()).to.equal('a.b.c');
    expect(await tokenFrom('/token', answering(null, 204))()).to.equal(undefined);
    expect(await tokenFrom('/token', answering('{}', 401))()).to.equal(undefined);
  });

  it('says that the portal gave none', async () => {
    const failed = await Promise.resolve(tokenFrom('/token', answering('oops', 500))()).catch(
      (e: { code: string }) => e.code,
    );
    expect(failed).to.equal('token_unavailable');
  });
});
