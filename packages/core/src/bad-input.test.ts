/** Promises about wrong input: a stable code or a documented result, never a hang. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import { createTandem, isTandemError, type Tandem, type TandemOptions } from './index.js';
import { Outbox } from './outbox.js';
import { createTestTandem, memoryStorage } from './testing.js';

const codes = /^[a-z][a-z_]+$/;
const nasty = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.constantFrom<unknown>('\ud800', '__proto__', 'constructor', '../me', 'x'.repeat(1e5)),
  fc.constantFrom<unknown>(JSON.parse('{"__proto__":{"number":1}}'), new Date(NaN), Infinity, -0),
);

/** What is thrown or rejected is a TandemError with a code; anything else fails the test. */
async function tried(act: () => unknown): Promise<void> {
  try {
    await act();
  } catch (error) {
    if (!isTandemError(error)) throw error;
    expect(error.code).to.match(codes);
  }
}

const synchronous: ((tandem: Tandem, input: never, other: never) => unknown)[] = [
  (tandem, input, other) => tandem.links.mint({ content: input, network: other }),
  (tandem, input) => tandem.links.mint(input),
  (tandem, input, other) => tandem.links.direct({ url: input, network: other }),
  (tandem, input) => tandem.links.direct(input),
  (tandem, input) => tandem.shares.prepare(input),
  (tandem, input, other) => tandem.shares.open(input, other),
  (tandem, input) => tandem.shares.declare(input),
  (tandem, input) => tandem.shares.copied(input),
  (tandem, input) => tandem.session.content(input),
];
const asking: ((tandem: Tandem, input: never, other: never) => unknown)[] = [
  (tandem, input) => tandem.content.list(input),
  (tandem, input, other) => tandem.content.get(input, other),
  (tandem, input, other) => tandem.content.change(input, other),
  (tandem, input) => tandem.content.all(input).next(),
  (tandem, input) => tandem.shares.all(input).next(),
  (tandem, input, other) => tandem.courses.step(input, other),
  (tandem, input) => tandem.standings.window(input),
  (tandem, input, other) => tandem.me.choose(input, other),
  (tandem, input) => tandem.me.impact(input),
];

/** A service that answers the same to everything, at once. */
const saying = (text: string, status = 200, more: Partial<TandemOptions> = {}) => {
  const headers = { 'content-type': 'application/json' };
  const answer = () => Promise.resolve(new Response(text, { status, headers }));
  const fetcher = answer as unknown as typeof fetch;
  return createTandem({ endpoint: 'https://a.test', fetch: fetcher, ...more });
};

describe('wrong input', () => {
  it('to createTandem is a TandemError', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, (input) =>
        tried(() => {
          createTandem({ endpoint: input as never }).close();
          createTandem(input as never).close();
        }),
      ),
    );
  });

  it('to what answers at once is a TandemError', async () => {
    const { tandem } = createTestTandem('ready', { onError: () => undefined });
    await tandem.session.want({ contents: ['green-line'] });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...synchronous), nasty, nasty, (act, input, other) =>
        tried(() => void act(tandem, input as never, other as never)),
      ),
    );
    tandem.close();
  });

  it('to what asks the service is a TandemError', async () => {
    const tandem = saying('{}', 400);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...asking), nasty, nasty, (act, input, other) =>
        tried(() => act(tandem, input as never, other as never)),
      ),
      { numRuns: 60 },
    );
  });

  it('never makes a content out of what every object has', async () => {
    const { tandem } = createTestTandem();
    await tandem.session.want({ contents: ['green-line'] });
    for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(tandem.session.content(id)).to.equal(undefined);
  });
});

describe('a wrong answer', () => {
  it('to any question is a TandemError', async () => {
    const answers = fc.oneof(fc.json(), fc.string(), fc.constant('{"__proto__":{"items":[]}}'));
    await fc.assert(
      fc.asyncProperty(answers, fc.constantFrom(200, 400, 403), async (text, status) => {
        const tandem = saying(text, status);
        await Promise.all(['green', 'x'].map((id) => tried(() => tandem.content.get(id))));
        await tried(() => tandem.me.get());
        await tried(() => tandem.shares.all().next());
      }),
      { numRuns: 60 },
    );
    expect(({} as { items?: unknown }).items).to.equal(undefined);
  });

  it('leaves the session in a state that says so', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        const { session } = saying(text);
        await session.want({ contents: ['a'] });
        expect(session.state).to.equal('error');
        expect(session.error?.code).to.equal('answer_invalid');
      }),
      { numRuns: 40 },
    );
  });
});

describe('an outbox that something spoiled', () => {
  it('drops what is no fact, tells of it, and delivers the rest', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.anything(), { maxLength: 5 }), async (spoiled) => {
        const storage = memoryStorage();
        for (const [i, value] of spoiled.entries()) await storage.write(`outbox/p/0${i}-a`, value);
        const sent: string[] = [];
        const errors: string[] = [];
        const send = ({ key }: { key: string }) => Promise.resolve(void sent.push(key));
        const onError = ({ code }: { code: string }) => void errors.push(code);
        const box = new Outbox({ storage, partition: 'p', send, onError });
        await box.put({ line: 'POST /shares', json: {}, key: 'good' });
        await box.flush();
        expect(await storage.keys('')).to.deep.equal([]);
        expect([sent, errors]).to.deep.equal([['good'], spoiled.map(() => 'fact_invalid')]);
      }),
      { numRuns: 40 },
    );
  });

  it('takes in a fact whole or not at all', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (line, json) => {
        const storage = memoryStorage();
        const send = () => Promise.reject(new TypeError('off line'));
        const box = new Outbox({ storage, partition: 'p', send, onError: () => undefined });
        const kept = await box.put({ line: line as never, json, key: 'k' }).then(
          () => 1,
          () => 0,
        );
        expect(await box.waiting()).to.have.length(kept);
        box.close();
      }),
      { numRuns: 40 },
    );
  });
});
