/** The stand-in for ky asks as ky does: as often, with the same bytes, and to the same end. @module */
import { expect, it } from 'vitest';
import { at } from '../scripts/lib/paths.mjs';
import light, { isHTTPError as isLight } from '../packages/widgets/cdn/ky.js';

const ky = await import(at('packages/core/node_modules/ky/distribution/index.js'));
const libraries = { ky: [ky.default, ky.isHTTPError], light: [light, isLight] };

/** What a service answers, one after the other; the last again and again. */
const answers = {
  'at once': [200],
  'at the second attempt': [500, 200],
  'at the third': [503, 429, 200],
  'after the time it names': [[429, { 'retry-after': '0' }], 200],
  never: [500],
  'with a refusal': [404],
  'with a refusal that asks to wait too long': [[429, { 'retry-after': '60' }]],
  'once the network is back': ['network', 200],
  'never, for there is no network': ['network'],
};

async function asks([library, isHTTPError], script, options = {}) {
  const sent = [];
  const fetch = async (request) => {
    const answer = script[Math.min(sent.length, script.length - 1)];
    sent.push([
      request.method,
      request.url,
      await request.clone().text(),
      request.headers.get('x-key'),
    ]);
    if (answer === 'network') throw new TypeError('Failed to fetch');
    const [status, headers = {}] = [answer].flat();
    return new Response(`${status}`, { status, headers });
  };
  const retry = {
    ...{ limit: 2, methods: ['get', 'post'], jitter: true, retryOnTimeout: true },
    shouldRetry: ({ error }) =>
      isHTTPError(error) && Number(error.response.headers.get('retry-after')) > 10
        ? false
        : undefined,
  };
  const client = library.create({ fetch, timeout: 1_000, credentials: 'omit', retry });
  const call = {
    method: 'POST',
    body: '{}',
    headers: { 'x-key': '1' },
    searchParams: [['q', 'a b']],
  };
  const end = await client('https://tandem.test/v1/x', { ...call, ...options }).then(
    async (answer) => answer.text(),
    (error) => (isHTTPError(error) ? `refused ${error.response.status}` : 'no answer'),
  );
  return { sent, end };
}

it.each(Object.entries(answers))('a service that answers %s', async (_, script) => {
  const [real, stand] = await Promise.all(Object.values(libraries).map((one) => asks(one, script)));
  expect(stand).toEqual(real);
});

it('asks once where once is asked for', async () => {
  const [real, stand] = await Promise.all(
    Object.values(libraries).map((one) => asks(one, [500], { retry: 0 })),
  );
  expect(stand).toEqual(real);
  expect(stand.sent).toHaveLength(1);
});

it('stops at once when it is told to', async () => {
  const signal = AbortSignal.timeout(20);
  const [real, stand] = await Promise.all(
    Object.values(libraries).map((one) => asks(one, ['network'], { signal })),
  );
  expect(stand.end).toBe(real.end);
});
