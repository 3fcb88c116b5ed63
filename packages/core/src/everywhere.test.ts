/** What an integrator does, from the session to the figures, through the public doors: the same wherever core runs. @module */
import { expect } from 'chai';
import { composeText, disclosureFor, fitText } from '@tandem-advocacy/core/composer';
import { isTandemError, TandemError } from '@tandem-advocacy/core/errors';
import { keyFromText, mergeUtm, signer, verifyCode } from '@tandem-advocacy/core/links';
import { findNetwork } from '@tandem-advocacy/core/networks';
import { judge, StandingIndex } from '@tandem-advocacy/core/rules';
import { Content } from '@tandem-advocacy/core/schemas';
import { createTestTandem, sampleContents, type TestTandem } from '@tandem-advocacy/core/testing';
import { createTandem, type TandemOptions } from '@tandem-advocacy/core';
import { until } from './testing/until.js';

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing thrown',
    (error: unknown) => (isTandemError(error) ? error.code : String(error)),
  );

const getToken = () => 'a-token';

/** A client over the service of another, on the storage that this place has by itself. */
const sameReader = ({ service }: TestTandem, more: Partial<TandemOptions> = {}) =>
  createTandem({ endpoint: 'https://tandem.test', fetch: service.fetch, getToken, ...more });

/** A reader of their own for each test: what is kept here outlives a test. */
let readers = 0;
const apart = (test: TestTandem): typeof fetch => {
  const partition = `everywhere-${Date.now()}-${readers++}`;
  return async (input, init) => {
    const { url } = new Request(input instanceof Request ? input.clone() : input, init);
    const answer = await test.service.fetch(input, init);
    if (!url.endsWith('/session')) return answer;
    const session = (await answer.json()) as { reader: { partition: string } };
    session.reader.partition = partition;
    return new Response(JSON.stringify(session));
  };
};

describe('core, wherever it runs', () => {
  it('mints a link that the key of its reader verifies', async () => {
    const { tandem } = createTestTandem();
    await tandem.session.want({ contents: ['green-line'] });
    const code = tandem.links.mint({ content: 'green-line', network: 'linkedin' }).slice(-20);
    const key = keyFromText(tandem.session.current!.key.value)!;
    expect(verifyCode(code, () => signer(key))).to.deep.equal({
      keyVersion: 1,
      programme: 1,
      content: 7,
      member: 42,
      network: 1,
    });
  });

  it('carries a share from prepared to declared, once each and in order', async () => {
    const { tandem, service } = createTestTandem();
    const waited: number[] = [];
    tandem.on('outbox', ({ waiting }) => waited.push(waiting));
    await tandem.session.want({ contents: ['green-line'] });
    const { id } = tandem.shares.prepare({ contentId: 'green-line', network: 'linkedin' });
    tandem.shares.copied(id);
    tandem.shares.open(id, 'own');
    tandem.shares.declare(id);
    await until(() => service.shares.get(id)?.state === 'declared');
    await until(() => waited.at(-1) === 0);
    const sent = service.requests.filter((line) => line.includes('/shares'));
    expect(sent).to.deep.equal(['POST /v1/shares', ...Array(3).fill(`PATCH /v1/shares/${id}`)]);
    tandem.close();
  });

  it('keeps a share through an outage on the storage that is here, or says that there is none', async () => {
    const test = createTestTandem();
    const fetch = apart(test);
    const before = sameReader(test, { fetch });
    await before.session.want();
    test.service.scenario = 'offline';
    const { id } = before.shares.prepare({ contentId: 'repair', network: 'x' });
    await until(async () => (await before.outbox.waiting()).length === 1);
    before.close();
    test.service.scenario = 'ready';
    const after = sameReader(test, { fetch });
    await after.session.want();
    await after.outbox.flush();
    // Node keeps in memory what no adapter keeps for it.
    const kept = 'indexedDB' in globalThis;
    expect(test.service.shares.has(id)).to.equal(kept);
    expect(await after.outbox.waiting()).to.deep.equal([]);
    after.close();
  });

  it('walks every page, and stops where it is told to', async () => {
    const contents = sampleContents();
    const page = (at: number) => ({
      items: contents.slice(at, at + 1),
      ...(at + 1 < contents.length && { next: String(at + 1) }),
    });
    const pages: typeof fetch = (input, init) => {
      const { searchParams } = new URL(new Request(input, init).url);
      const body = JSON.stringify(page(Number(searchParams.get('cursor'))));
      return Promise.resolve(new Response(body));
    };
    const tandem = createTandem({ endpoint: 'https://tandem.test', fetch: pages, getToken });
    const seen: string[] = [];
    for await (const { id } of tandem.content.all({ limit: 1 })) seen.push(id);
    expect(seen).to.deep.equal(contents.map(({ id }) => id));
    const stopped = tandem.content.all({ signal: AbortSignal.abort() });
    expect(await codeOf(stopped.next())).to.match(/^AbortError/);
  });

  it('gives up at once what is aborted', async () => {
    const { tandem } = createTestTandem('loading');
    const abort = new AbortController();
    const asked = tandem.me.get({ signal: abort.signal }).catch((error: Error) => error.name);
    abort.abort();
    expect(await asked).to.equal('AbortError');
  });

  it('asks again for what may be asked again', async () => {
    const { service } = createTestTandem();
    let lost = 2;
    const line: typeof fetch = (input, init) =>
      lost-- > 0 ? Promise.resolve(busy()) : service.fetch(input, init);
    const tandem = createTandem({ endpoint: 'https://tandem.test', fetch: line, getToken });
    expect((await tandem.content.list()).items).to.have.length(3);
    expect(lost).to.equal(-1);
  });

  it('hears what happens, and takes the stream up where it was closed', async () => {
    const test = createTestTandem();
    const { tandem, service } = test;
    const heard: string[] = [];
    tandem.on('content', ({ contentId }) => heard.push(contentId));
    await tandem.session.want();
    const first = tandem.live();
    await until(() => service.requests.includes('GET /v1/events'));
    service.emit({ type: 'content', contentId: 'repair' });
    await until(() => heard.length === 1);
    first.close();
    await tandem.session.refresh();
    const second = tandem.live();
    await until(() => service.requests.filter((line) => line === 'GET /v1/events').length === 2);
    service.emit({ type: 'content', contentId: 'welder' });
    await until(() => heard.length === 2);
    second.close();
    expect(heard).to.deep.equal(['repair', 'welder']);
  });

  it('composes for a network: disclosed before the fold, whole, and short enough', () => {
    const url = 'https://links.example.org/s/03XdqdIPwQwXLtqbtxdj';
    const network = findNetwork('bluesky');
    const texts = { fr: 'Je travaille chez Exemple' };
    const disclosure = disclosureFor({ language: 'fr', network, reward: false, texts }).text;
    const text = 'Une équipe 👩‍🔧 et trois ans de travail. '.repeat(40);
    const post = composeText(fitText({ text, url, disclosure, network }));
    expect([post.over, post.disclosed]).to.deep.equal([0, true]);
    expect(post.text.startsWith(disclosure) && post.text.endsWith(url)).to.equal(true);
  });

  it('builds the address of a network, and of a page without any service', () => {
    const draft = { text: 'Venez & voyez', url: 'https://example.org/a', title: 'A' };
    expect(findNetwork('x').intents[0].build(draft)).to.equal(
      'https://x.com/intent/post?text=Venez%20%26%20voyez&url=https%3A%2F%2Fexample.org%2Fa',
    );
    expect(mergeUtm('https://example.org/?a=%zz#b', { source: 'x' })).to.equal(
      'https://example.org/?a=%zz&utm_source=x#b',
    );
  });

  it('decides as everywhere: hits, standings, schemas', () => {
    const nothing = { ownVisitor: false, burst: false, secondsSincePrepared: undefined };
    const request = { method: 'GET', agent: '', accept: '', acceptLanguage: false, secPurpose: '' };
    const rest = { secFetchMode: '', secFetchDest: '', trustworthy: true, referrerHost: '' };
    const facts = { ...request, ...rest, isbot: false, egress: false, visitor: '' };
    expect(judge(facts, { ...nothing, seenInWindow: false }).reason).to.equal('no-agent');
    const index = new StandingIndex(5, [{ key: 'a', name: 'Ada', points: 4 }]);
    index.apply({ key: 'a', points: 3 });
    expect(index.points('a')).to.equal(7);
    expect(Content.safeParse(sampleContents()[0]).success).to.equal(true);
  });

  it('throws TandemErrors with codes, and nothing else', async () => {
    const { tandem, service } = createTestTandem();
    expect(await codeOf(tandem.content.get('nothing'))).to.equal('content_unknown');
    expect(await codeOf(tandem.content.get(5 as never))).to.equal('input_invalid');
    service.scenario = 'offline';
    await tandem.session.refresh();
    expect(tandem.session.error?.code).to.equal('offline');
    expect(() => createTandem({ endpoint: 'ftp://a' })).to.throw(TandemError);
  });
});

const busy = () =>
  new Response(JSON.stringify({ type: 'about:blank', title: 'Busy', status: 503, code: 'busy' }), {
    status: 503,
    headers: { 'content-type': 'application/problem+json', 'retry-after': '0' },
  });
