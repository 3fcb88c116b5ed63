/** Promises of kudos, from the client's side. @module */
import { expect } from 'chai';
import { isTandemError } from './index.js';
import { createTestTandem } from './testing.js';

const codeOf = async (promise: Promise<unknown>) => {
  try {
    await promise;
  } catch (error) {
    return isTandemError(error) ? error.code : String(error);
  }
  return 'nothing thrown';
};

describe('tandem.kudos', () => {
  it('thanks somebody once a day, and remembers whom', async () => {
    const { tandem } = createTestTandem();
    const given = await tandem.kudos.give({ to: 'm0' });
    expect(await tandem.kudos.give({ to: 'm0' })).to.deep.equal(given);
    const { thanked, items } = await tandem.kudos.list();
    expect(thanked).to.deep.equal(['m0']);
    expect(items[0]?.from).to.equal('Tove Exempelsson');
  });

  it('refuses oneself, whoever is not shown, and whoever has not joined, each by its code', async () => {
    const { tandem } = createTestTandem();
    expect(await codeOf(tandem.kudos.give({ to: 'me' }))).to.equal('kudos_own');
    expect(await codeOf(tandem.kudos.give({ to: 'nobody' }))).to.equal('person_unknown');
    const guest = createTestTandem('not-joined').tandem;
    expect(await codeOf(guest.kudos.give({ to: 'm0' }))).to.equal('not_joined');
  });
});
