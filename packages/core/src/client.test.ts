/** Promises of the client. @module */
import { expect } from 'chai';
import { createTandem, isTandemError } from './index.js';
import { readCode } from './links/index.js';
import { createTestTandem, memoryStorage, testService } from './testing.js';
import { until } from './testing/until.js';

const codeOf = async (promise: Promise<unknown>) => {
  try {
    await promise;
  } catch (error) {
    return isTandemError(error) ? error.code : String(error);
  }
  return 'nothing thrown';
};

describe('createTandem', () => {
  it('asks for whatever a page wants in one request', async () => {
    const { tandem, service } = createTestTandem();
    await Promise.all([
      tandem.session.want({ contents: ['green-line'] }),
      tandem.session.want({ contents: ['repair'] }),
      tandem.session.want({ pages: [{ url: 'https://jobs.example.org/welder' }] }),
    ]);
    expect(service.requests).to.deep.equal(['POST /v1/session']);
    expect(tandem.session.content('https://jobs.example.org/welder')?.number).to.equal(9);
  });

  it('does not ask again for what is under way', async () => {
    const { tandem, service } = createTestTandem();
    const first = tandem.session.want({ contents: ['green-line'] });
    await until(() => service.requests.length === 1);
    await Promise.all([first, tandem.session.want({ contents: ['green-line'] })]);
    await tandem.session.want();
    expect(service.requests).to.deep.equal(['POST /v1/session']);
  });

  it('asks again for what is wanted while a request is under way', async () => {
    const { tandem, service } = createTestTandem();
    const first = tandem.session.want({ contents: ['green-line'] });
    await until(() => service.requests.length === 1);
    await tandem.session.want({ contents: ['repair'] });
    await first;
    expect(tandem.session.content('repair')?.number).to.equal(8);
  });

  it('mints the reader’s own links with no request', async () => {
    const { tandem, service } = createTestTandem();
    await tandem.session.want({ contents: ['green-line'] });
    const before = service.requests.length;
    const link = tandem.links.mint({ content: 'green-line', network: 'linkedin' });
    const fields = readCode(link.slice(-20));
    expect(fields).to.include({ member: 42, content: 7, network: 1, programme: 1 });
    expect(service.requests).to.have.length(before);
  });

  it('mints as nobody for somebody who has not joined, and as themselves once they have', async () => {
    const { tandem } = createTestTandem('not-joined');
    const member = () =>
      readCode(tandem.links.mint({ content: 'green-line', network: 'x' }).slice(-20))?.member;
    await tandem.session.want({ contents: ['green-line'] });
    expect(member()).to.equal(0);
    await tandem.me.join({ recording: true, leaderboard: false });
    expect(member()).to.equal(42);
    await tandem.me.leave();
    expect(member()).to.equal(0);
  });

  it('says that links need a session before there is one', () => {
    const { tandem } = createTestTandem();
    expect(() => tandem.links.mint({ content: 'green-line', network: 'x' }))
      .to.throw()
      .with.property('code', 'session_not_ready');
  });

  it('shares without any service, by campaign parameters', async () => {
    const tandem = createTandem({ direct: { utm: { campaign: 'autumn' } } });
    expect(tandem.links.direct({ url: 'https://example.org/a?b=1', network: 'x' })).to.equal(
      'https://example.org/a?b=1&utm_source=x&utm_medium=employee-advocacy&utm_campaign=autumn',
    );
    expect(await codeOf(tandem.content.list())).to.equal('no_service');
    expect(tandem.session.state).to.equal('none');
  });

  it('tells offline from refused', async () => {
    const { tandem, service } = createTestTandem('offline');
    await tandem.session.want();
    expect(tandem.session.state).to.equal('offline');
    service.scenario = 'error';
    await tandem.session.refresh();
    expect([tandem.session.state, tandem.session.error?.code]).to.deep.equal(['error', 'internal']);
    service.scenario = 'ready';
    await tandem.session.refresh();
    expect(tandem.session.state).to.equal('ready');
  });

  it('rejects with the code of the service', async () => {
    const { tandem } = createTestTandem();
    expect(await codeOf(tandem.content.get('nothing'))).to.equal('content_unknown');
  });

  it('passes an abort through as the platform’s own', async () => {
    const { tandem } = createTestTandem('loading');
    const abort = new AbortController();
    const asked = tandem.content.list({ signal: abort.signal }).catch((e: Error) => e.name);
    abort.abort();
    expect(await asked).to.equal('AbortError');
  });

  it('walks every page of content', async () => {
    const { tandem } = createTestTandem();
    const titles = [];
    for await (const content of tandem.content.all()) titles.push(content.id);
    expect(titles).to.deep.equal(['green-line', 'repair', 'welder']);
  });

  it('refuses an endpoint that is no web address', () => {
    for (const endpoint of ['tandem.example.org', 'javascript:1', ''])
      expect(() => createTandem({ endpoint }))
        .to.throw()
        .with.property('code', 'endpoint_invalid');
  });
});

describe('shares', () => {
  it('reach the service in order, once', async () => {
    const { tandem, service } = createTestTandem();
    await tandem.session.want({ contents: ['green-line'] });
    const share = tandem.shares.prepare({ contentId: 'green-line', network: 'linkedin' });
    tandem.shares.open(share.id, 'edited');
    tandem.shares.declare(share.id);
    await until(() => service.shares.get(share.id)?.state === 'declared');
    await until(async () => (await tandem.outbox.waiting()).length === 0);
    const sent = service.requests.filter((line) => line.includes('/shares'));
    expect(sent.map((line) => line.split(' ')[0])).to.deep.equal(['POST', 'PATCH', 'PATCH']);
  });

  it('wait for the service through an outage and a restart of the page', async () => {
    const storage = memoryStorage();
    const { tandem, service } = createTestTandem('ready', { storage });
    await tandem.session.want();
    service.scenario = 'offline';
    const share = tandem.shares.prepare({ contentId: 'repair', network: 'x' });
    await until(async () => (await tandem.outbox.waiting()).length === 1);
    tandem.close();
    service.scenario = 'ready';
    const later = createTestTandem('ready', { storage, fetch: service.fetch });
    await later.tandem.session.want();
    await later.tandem.outbox.flush();
    expect(service.shares.get(share.id)?.state).to.equal('prepared');
  });

  it('leave no trace of somebody who has not joined', async () => {
    const { tandem } = createTestTandem('not-joined');
    await tandem.session.want({ contents: ['green-line'] });
    const share = tandem.shares.prepare({ contentId: 'green-line', network: 'x' });
    expect(share.recorded).to.equal(false);
    expect(await tandem.outbox.waiting()).to.deep.equal([]);
  });

  it('that the service refuses for good are told, not tried for ever', async () => {
    const errors: string[] = [];
    const onError = (error: { code: string }) => errors.push(error.code);
    const { tandem } = createTestTandem('ready', { onError });
    await tandem.session.want();
    tandem.shares.declare('never-prepared');
    await until(async () => errors.length > 0 && (await tandem.outbox.waiting()).length === 0);
    expect(errors).to.deep.equal(['share_unknown']);
  });
});

describe('live', () => {
  it('tells what happens as it happens, and stops when closed', async () => {
    const { tandem, service } = createTestTandem();
    const heard: string[] = [];
    tandem.on('content', ({ contentId }) => heard.push(contentId));
    const stream = tandem.live();
    await until(() => service.requests.includes('GET /v1/events'));
    await until(() => {
      if (heard.length === 0) service.emit({ type: 'content', contentId: 'repair' });
      return heard.length > 0;
    });
    stream.close();
    expect(heard[0]).to.equal('repair');
  });

  it('is one stream for all the clients of a reader in a browser', async () => {
    const service = testService('ready');
    let open = 0;
    const counting: typeof fetch = (input, init) => {
      const request = new Request(input, init);
      if (request.url.endsWith('/v1/events')) {
        open += 1;
        request.signal.addEventListener('abort', () => (open -= 1));
      }
      return service.fetch(request);
    };
    const heard = new Set<number>();
    const streams = [0, 1].map((n) => {
      const { tandem } = createTestTandem('ready', { fetch: counting });
      tandem.on('standing', () => heard.add(n));
      return tandem.live();
    });
    // On a busy machine both may begin one, until they hear of each other.
    await until(() => {
      service.emit({ type: 'standing' });
      return heard.size === 2 && open === 1;
    });
    for (const stream of streams) stream.close();
    await until(() => open === 0);
  });
});

describe('tandem.programme', () => {
  it('is read by everybody; what is the lead’s is refused to others by its code', async () => {
    const { tandem, service } = createTestTandem();
    expect((await tandem.programme.get()).name).to.equal('Test');
    const refused = await codeOf(tandem.programme.indicators());
    expect(refused).to.equal('role_insufficient');
    service.role = 'lead';
    const { figures } = await tandem.programme.indicators({ period: 'season' });
    expect(figures.shares).to.deep.equal({ state: 'exact', value: 12 });
    expect((await tandem.programme.readiness()).checks).to.have.length(8);
  });

  it('has objectives that move, and seasons that do not overlap', async () => {
    const { tandem, service } = createTestTandem();
    service.role = 'lead';
    const draft = { purpose: 'traffic', indicator: 'humanClicks', oneYear: 12 } as const;
    const { id, oneYear } = await tandem.programme.setObjective(draft);
    expect(oneYear?.progress).to.deep.equal({ state: 'exact', value: 0.25 });
    await tandem.programme.dropObjective(id);
    expect((await tandem.programme.objectives()).items).to.deep.equal([]);
    const season = { name: 'Winter', endsAt: '2027-03-01T00:00:00.000Z' };
    const refused = await codeOf(tandem.programme.openSeason(season));
    expect(refused).to.equal('season_overlaps');
  });
});
