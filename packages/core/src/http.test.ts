/** Promises of the requests. @module */
import { expect } from 'chai';
import { createTandem, isTandemError, type BusyError, type TandemOptions } from './index.js';
import { createTestTandem } from './testing.js';
import { until } from './testing/until.js';

const errorOf = async (promise: Promise<unknown>): Promise<BusyError> => {
  const error: unknown = await promise.then(() => undefined).catch((caught: unknown) => caught);
  if (!isTandemError(error)) throw new Error(`no TandemError: ${String(error)}`);
  return error as BusyError;
};
const course = { step: 's', passed: true, recorded: true, feedback: '', done: [] };
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });
const problem = (status: number, headers: Record<string, string> = {}) =>
  json({ type: 'about:blank', title: 'No', status, code: 'busy' }, status, {
    'content-type': 'application/problem+json',
    ...headers,
  });

/** A client whose service answers what is queued, and the requests that it got. */
const answering = (answers: (() => Response | Promise<Response>)[], more: TandemOptions = {}) => {
  const requests: Request[] = [];
  const fetcher = ((input: Request, init?: RequestInit) => {
    requests.push(new Request(input, init));
    return Promise.resolve().then(() => answers.shift()!());
  }) as typeof fetch;
  const getToken = () => 'a-token';
  const endpoint = 'https://tandem.test';
  const tandem = createTandem({ endpoint, fetch: fetcher, getToken, ...more });
  return { tandem, requests };
};
const lost = () => Promise.reject(new TypeError('Failed to fetch'));

describe('requests', () => {
  it('repeat a write whose answer was lost with the same idempotency key', async () => {
    const { tandem, requests } = answering([lost, () => json(course)]);
    await tandem.courses.step('c', 's');
    const [first, second] = requests.map(({ headers }) => headers.get('idempotency-key'));
    expect(first).to.match(/^[\w-]{21}$/);
    expect(second).to.equal(first);
  });

  it('repeat a write after a refused token with the same key and the new token', async () => {
    const tokens = ['old', 'new'];
    const getToken = () => tokens.shift();
    const answers = [() => problem(401), () => json(course)];
    const { tandem, requests } = answering(answers, { getToken });
    await tandem.courses.step('c', 's');
    const [first, second] = requests.map(({ headers }) => headers);
    expect(second?.get('idempotency-key')).to.equal(first?.get('idempotency-key'));
    expect(second?.get('authorization')).to.equal('Bearer new');
  });

  it('give each write a key of its own, and reads none', async () => {
    const { tandem, requests } = answering([() => json(course), () => json(course), lost]);
    await tandem.courses.step('c', 's');
    await tandem.courses.step('c', 's');
    void tandem.courses.list().catch(() => undefined);
    await until(() => requests.length >= 3);
    const [a, b, read] = requests.map(({ headers }) => headers.get('idempotency-key'));
    expect([a === b, read]).to.deep.equal([false, null]);
  });

  it('come back when the service said, and not before', async () => {
    const soon = () => problem(503, { 'retry-after': '0' });
    const { tandem, requests } = answering([soon, () => json(course)]);
    await tandem.courses.step('c', 's');
    expect(requests).to.have.length(2);
  });

  it('leave a long Retry-After to the caller', async () => {
    const { tandem, requests } = answering([() => problem(429, { 'retry-after': '3600' })]);
    const { code, status, retryAfter } = await errorOf(tandem.courses.step('c', 's'));
    expect([code, status, retryAfter, requests.length]).to.deep.equal(['busy', 429, 3600, 1]);
  });

  it('are not made for nobody, but for what anybody may read', async () => {
    const getToken = () => undefined;
    const { tandem, requests } = answering([() => problem(404)], { getToken });
    expect((await errorOf(tandem.me.get())).code).to.equal('token_missing');
    expect(requests).to.deep.equal([]);
    expect((await errorOf(tandem.courses.certificate('c'))).status).to.equal(404);
  });

  it('are given up while the portal still looks for a token', async () => {
    const { tandem, requests } = answering([], { getToken: () => new Promise(() => undefined) });
    const abort = new AbortController();
    const asked = tandem.me.get({ signal: abort.signal }).catch((e: Error) => e.name);
    setTimeout(() => abort.abort());
    expect([await asked, requests.length]).to.deep.equal(['AbortError', 0]);
  });

  it('tell a portal that gives nonsense from a network that is gone', async () => {
    const give = (getToken: () => never) => answering([], { getToken }).tandem.me.get();
    expect((await errorOf(give(() => 'a\nb' as never))).code).to.equal('token_unavailable');
    const fail = (error: Error) => () => {
      throw error;
    };
    expect((await errorOf(give(fail(new Error('?'))))).code).to.equal('token_unavailable');
    expect((await errorOf(give(fail(new TypeError('Failed to fetch'))))).code).to.equal('offline');
  });

  it('never leave the path of what they ask for', async () => {
    const { tandem, requests } = answering([]);
    for (const id of ['', '.', '..', '\ud800', 'x'.repeat(501), 5 as never, null as never])
      expect((await errorOf(tandem.content.get(id))).code).to.equal('input_invalid');
    expect(requests).to.have.length(0);
  });
});

describe('lists', () => {
  it('are walked page by page, for shares as for content', async () => {
    const page = (next?: string) => () => json({ items: [], ...(next && { next }) });
    const { tandem, requests } = answering([page('a'), page('b'), page()]);
    for await (const share of tandem.shares.all()) expect.fail(share.id);
    const cursors = requests.map(({ url }) => new URL(url).searchParams.get('cursor'));
    expect(cursors).to.deep.equal([null, 'a', 'b']);
  });

  it('end where their cursors lead in a circle', async () => {
    const circle = () => json({ items: [], next: 'a' });
    const { tandem } = answering([circle, circle, circle]);
    const { code } = await errorOf(tandem.content.all().next());
    expect(code).to.equal('answer_invalid');
  });

  it('stop when their signal says so', async () => {
    const { tandem } = createTestTandem();
    const signal = AbortSignal.abort();
    const error = await tandem.shares
      .all({ signal })
      .next()
      .catch((e: Error) => e.name);
    expect(error).to.equal('AbortError');
  });
});
