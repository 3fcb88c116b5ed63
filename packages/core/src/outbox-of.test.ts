/** Promises of a client's outbox: whose facts wait, and who may see them. @module */
import { expect } from 'chai';
import { isTandemError, type TandemOptions } from './index.js';
import { createTestTandem, memoryStorage } from './testing.js';
import { until } from './testing/until.js';

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing thrown',
    (error: unknown) => (isTandemError(error) ? error.code : String(error)),
  );

describe('the outbox of a client', () => {
  it('says what waits before anything else was asked', async () => {
    const { tandem } = createTestTandem();
    expect(await tandem.outbox.waiting()).to.deep.equal([]);
  });

  it('says that it is not known whose facts to show', async () => {
    const { tandem } = createTestTandem('offline');
    expect(await codeOf(tandem.outbox.waiting())).to.equal('session_not_ready');
    expect(await codeOf(tandem.outbox.flush())).to.equal('session_not_ready');
  });

  it('keeps what was said before the session came, and delivers it then', async () => {
    const { tandem, service } = createTestTandem('offline');
    tandem.shares.declare('never-prepared');
    await until(() => service.requests.length > 0);
    service.scenario = 'ready';
    await tandem.session.refresh();
    await until(() => service.requests.some((line) => line.startsWith('PATCH ')));
  });

  it('is sealed once the client is closed, and whole for the next one', async () => {
    const storage = memoryStorage();
    const { tandem, service } = createTestTandem('ready', { storage });
    await tandem.session.want();
    service.scenario = 'offline';
    const { id } = tandem.shares.prepare({ contentId: 'repair', network: 'x' });
    await until(async () => (await tandem.outbox.waiting()).length === 1);
    tandem.close();
    expect(await codeOf(tandem.outbox.waiting())).to.equal('outbox_closed');
    const next = createTestTandem('ready', { storage, fetch: service.fetch });
    service.scenario = 'ready';
    await next.tandem.outbox.flush();
    expect(service.shares.has(id)).to.equal(true);
  });

  it('never sends a reader’s facts once somebody else reads', async () => {
    const { tandem, service } = createTestTandem('ready', { storage: memoryStorage() });
    await tandem.session.want();
    service.scenario = 'offline';
    tandem.shares.prepare({ contentId: 'repair', network: 'x' });
    await until(async () => (await tandem.outbox.waiting()).length === 1);
    service.scenario = 'ready';
    tandem.session.current = {
      ...tandem.session.current!,
      reader: { ...tandem.session.current!.reader, partition: 'somebody-else' },
    };
    expect(await tandem.outbox.waiting()).to.deep.equal([]);
    await tandem.outbox.flush();
    expect(service.shares.size).to.equal(0);
  });

  it('delivers what an earlier page left, as soon as the service is used', async () => {
    const storage = memoryStorage();
    const json = { id: 'a', contentId: 'repair', network: 'x', state: 'prepared' };
    const key = `outbox/test/p1/${'1'.padStart(17, '0')}-a`;
    await storage.write(key, { line: 'POST /shares', json, key: 'a' });
    const { tandem, service } = createTestTandem('ready', { storage });
    await tandem.session.want();
    await tandem.content.list();
    await until(() => service.shares.has('a'));
  });

  it('is told what cannot be a fact, and stays as it was', async () => {
    const errors: string[] = [];
    const onError: TandemOptions['onError'] = ({ code }) => void errors.push(code);
    const { tandem } = createTestTandem('ready', { onError });
    await tandem.session.want();
    for (const id of ['../me', '', 'a b', 5, null, {}]) tandem.shares.declare(id as string);
    await until(() => errors.length >= 4);
    expect(errors.slice(0, 4)).to.deep.equal(Array(4).fill('fact_invalid').slice(0, 4));
  });
});
