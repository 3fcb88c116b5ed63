/** Promises of what people do together, from the client's side. @module */
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

describe('tandem.pulses', () => {
  it('hands over the question of the moment, and takes an answer', async () => {
    const { tandem } = createTestTandem('not-joined');
    const current = await tandem.pulses.current({ language: 'en' });
    expect(current).to.include({ id: 'heard', open: true, answered: false });
    const answered = await tandem.pulses.answer('heard', '5');
    expect(answered).to.include({ answered: true });
    expect(answered.results?.groups.map(({ answers }) => answers)).to.deep.equal([7, 8, 7]);
    expect((await tandem.pulses.get('heard')).answered).to.equal(true);
  });

  it('has no question where there is none, and says what is wrong by code', async () => {
    const { tandem } = createTestTandem('empty');
    expect(await tandem.pulses.current()).to.equal(undefined);
    expect(await codeOf(tandem.pulses.get('gone'))).to.equal('pulse_unknown');
    expect(await codeOf(tandem.pulses.answer('heard', '6'))).to.equal('input_invalid');
  });
});

describe('tandem.plan', () => {
  it('hands over what is coming, with the address of the same as a calendar file', async () => {
    const { tandem } = createTestTandem('not-joined');
    const { items, feed } = await tandem.plan.list({ weeks: 3 });
    expect(items.map(({ id }) => id)).to.deep.equal(['green-line', 'breakfast', 'repair']);
    expect(feed).to.contain('/v1/plan.ics?feed=');
  });
});

describe('tandem.missions', () => {
  it('takes a mission up, says that it is done, and lays one down', async () => {
    const { tandem } = createTestTandem();
    const { items } = await tandem.missions.list();
    expect(items[0]?.mine).to.equal(undefined);
    expect((await tandem.missions.tell('school', 'taken')).mine).to.equal('taken');
    expect((await tandem.missions.tell('school', 'done')).mine).to.equal('done');
    expect((await tandem.missions.drop('newcomer')).mine).to.equal(undefined);
  });

  it('confirms what somebody else did, once', async () => {
    const { tandem } = createTestTandem();
    const [claim] = (await tandem.missions.list()).claims ?? [];
    await tandem.missions.confirm(claim!, true);
    expect((await tandem.missions.list()).claims).to.deep.equal([]);
    expect(await codeOf(tandem.missions.confirm(claim!, true))).to.equal('claim_unknown');
  });

  it('is for members, and of missions that there are', async () => {
    const guest = createTestTandem('not-joined').tandem;
    expect(await codeOf(guest.missions.tell('school', 'taken'))).to.equal('not_joined');
    const { tandem } = createTestTandem();
    expect(await codeOf(tandem.missions.tell('moon', 'taken'))).to.equal('mission_unknown');
  });
});
