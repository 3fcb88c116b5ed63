/** Promises to whoever has no account at the portal. @module */
import { expect } from 'chai';
import { createTandem, isTandemError } from './index.js';
import { createTestTandem, memoryStorage } from './testing.js';

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing thrown',
    (error: unknown) => (isTandemError(error) ? error.code : String(error)),
  );

/** A page where nobody is signed in, and the service behind it; `again` opens it once more in the same browser. */
function page(portal?: string) {
  const storage = memoryStorage();
  const getToken = () => portal;
  const { tandem, service } = createTestTandem('not-joined', { storage, getToken });
  const bearers: (string | null)[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    bearers.push(request.headers.get('authorization'));
    const revoked = bearers.at(-1) === `Bearer ${gone.token}`;
    return revoked
      ? Response.json(
          { type: 't', title: 't', status: 401, code: 'token_invalid' },
          { status: 401 },
        )
      : service.fetch(request);
  };
  const gone = { token: '' };
  const again = () => createTandem({ endpoint: 'https://tandem.test', storage, getToken, fetch });
  return { tandem, service, storage, bearers, gone, again };
}
const answer = { token: 'open', name: 'Nadia Exemple' };

describe('tandem.guest', () => {
  it('reads as a guest from the moment an invitation is accepted, and on the next page', async () => {
    const { tandem, again } = page();
    await tandem.session.want();
    expect(tandem.session.current?.reader.known).to.equal(false);
    await tandem.guest.accept(answer);
    expect(tandem.session.current?.reader.known).to.equal(true);
    expect((await again().me.get()).name).to.equal('Nadia Exemple');
  });

  it('says by code why an invitation cannot be used', async () => {
    const { tandem } = page();
    for (const token of ['expired', 'revoked', 'invalid'])
      expect(await codeOf(tandem.guest.accept({ ...answer, token }))).to.equal(
        `invitation_${token}`,
      );
    await tandem.guest.accept(answer);
    expect(await codeOf(tandem.guest.accept(answer))).to.equal('invitation_used');
  });

  it('renews a token that was refused, and asks again with the new one', async () => {
    const { tandem, gone, bearers, again } = page();
    await tandem.guest.accept(answer);
    gone.token = 'guest-0';
    expect((await again().me.get()).name).to.equal('Nadia Exemple');
    expect(bearers).to.deep.equal(['Bearer guest-0', null, 'Bearer guest-1']);
  });

  it('ends with one clear error where the access was taken back, and is nobody after it', async () => {
    const { tandem, storage, again } = page();
    await tandem.guest.accept(answer);
    const [place = ''] = await storage.keys('guest/');
    const kept = (await storage.read(place)) as object;
    await storage.write(place, { ...kept, renewal: 'spent', expiresAt: '2026-01-01T00:00:00Z' });
    const client = again();
    await client.session.want();
    expect(client.session.error?.code).to.equal('renewal_invalid');
    await client.session.refresh();
    expect(client.session.current?.reader.known).to.equal(false);
  });

  it('gives way to whoever the portal names', async () => {
    const { tandem, bearers, again } = page('a-token');
    await tandem.guest.accept(answer);
    await again().me.get();
    expect(bearers).to.deep.equal(['Bearer a-token']);
  });

  it('is forgotten in this browser when asked', async () => {
    const { tandem, storage } = page();
    await tandem.guest.accept(answer);
    await tandem.guest.forget();
    expect(await storage.keys('guest/')).to.deep.equal([]);
    expect(tandem.session.current?.reader.known).to.equal(false);
  });
});
