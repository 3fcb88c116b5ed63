/** Promises about wrong input to what each door exports: a door's new export without a sample fails here. @module */
import { expect } from 'chai';
import fc from 'fast-check';
import * as composer from './composer/index.js';
import * as errors from './errors.js';
import * as core from './index.js';
import { isTandemError } from './index.js';
import * as links from './links/index.js';
import * as networks from './networks/index.js';
import * as rules from './rules/index.js';
import * as schemas from './schemas/index.js';
import * as testing from './testing.js';

const doors: Record<string, Record<string, unknown>> = {
  ...{ core, errors, schemas, links, networks, composer, rules, testing },
};

const key = new Uint8Array(32).fill(7);
const sign = links.signer(key);
const fields = { keyVersion: 1, programme: 1, content: 7, member: 42, network: 1 };
const code = links.mintCode(fields, key);
const url = 'https://links.example.org/s/green-factory';
const draft = { text: 'Venez', disclosure: 'Je travaille ici', url, network: networks.x };
const at = new Date('2026-11-26T10:00:00Z');
const facts = {
  ...{ method: 'GET', agent: 'Mozilla/5.0', accept: 'text/html', acceptLanguage: true },
  ...{ secPurpose: '', secFetchMode: 'navigate', secFetchDest: 'document', trustworthy: true },
  ...{ referrerHost: '', isbot: false, egress: false, visitor: 'v' },
};
const context = { ownVisitor: false, burst: false, secondsSincePrepared: 9, seenInWindow: false };
const figures = testing.sampleFigures();
const season = {
  id: 's',
  name: 'S',
  startsAt: '2026-10-01',
  endsAt: '2026-12-31',
  rules: { a: 1 },
};
const sealed = rules.sealSeason(season);
const scores = [{ key: 'm1', name: 'Ada', points: 3 }];
const none = () => 0;
const field = {
  ...{ length: 0, people: 0, above: none, reaching: none, slice: () => [], indexOf: () => -1 },
};
const range = { ...{ state: 'range', low: 1, high: 2, clicks: 3, currency: 'EUR' }, sources: [] };
const fact = { kind: 'declared', nthOfDay: 1, nthOfContent: 1 };
const challenge = {
  ...{ id: 'c', counts: ['declared'], unit: 'facts', threshold: 3 },
  ...{ startsAt: '2026-11-01', endsAt: '2026-12-01' },
};
const template = {
  ...{ id: 'agora', number: 24, name: 'Agora', base: 'https://agora.example.org/new' },
  ...{ parameters: { text: 'body', url: 'link' }, checkedAt: '2026-11-01' },
};
const caption = { id: 'a', language: 'fr', text: 'Venez' };
const batch = { keyVersion: 1, programme: 1, contents: [1], networks: [1], members: [1, 2] };

/** One good call of each function: from it, the wrong ones are made. */
const samples: Record<string, unknown[]> = {
  // core and errors
  createTandem: [{ endpoint: 'https://a.test', programme: 'acme', direct: { utm: {} } }],
  isTandemError: [new Error('no')],
  SessionStore: [undefined],
  // links
  isAlias: ['green-factory'],
  keyFromText: [links.keyToText(key)],
  keyToText: [key],
  memberKey: [key, 42],
  mergeUtm: [url, { source: 'x' }, { policy: 'fill' }],
  mintCode: [fields, sign],
  mintMany: [batch, () => key],
  programmeKey: [key, 1, 1],
  readCode: [code],
  safeTarget: [url],
  sameMac: [key, key],
  signer: [key],
  verifyCode: [code, () => sign],
  // networks
  findNetwork: ['x', [networks.x]],
  mastodonAt: ['mastodon.social'],
  networkNumber: ['x'],
  networkOfNumber: [2],
  ownNetwork: [template],
  // composer
  closeness: ['Venez nous voir', { suggestions: ['Venez'], fingerprints: ['1AAAA'] }],
  composeText: [draft],
  disclosureFor: [{ language: 'fr', network: networks.x, reward: false, texts: { fr: 'Ici' } }],
  fingerprint: ['Venez nous voir'],
  fitText: [{ ...draft, text: 'mot '.repeat(99) }],
  foldAt: ['Venez', networks.linkedin, 'mobile'],
  hintsFor: ['Venez', { confidential: ['Orion'], image: { alt: 'Usine' } }],
  intentOf: [draft],
  measure: ['Venez', networks.x],
  pieces: ['Venez', networks.x],
  postText: [draft],
  variantsFor: [[caption], { network: 'x', language: 'fr' }],
  // rules
  advance: ['prepared', 'opened'],
  apportion: [100, [1, 2]],
  attribute: [{ at: 2, tcid: 'a', value: 3 }, () => 1, { model: 'last-click' }],
  band: [3, [5, 3]],
  challengeProgress: [
    challenge,
    [{ ...fact, id: 'f', at: 1, member: 'm', day: 'd', points: 1 }],
    at,
  ],
  changeRules: [sealed, { a: 1 }, at],
  corroborates: [{ class: 'human', network: 'x', verified: true, secondsSincePrepared: 9 }],
  dayKey: [at, 'Europe/Paris'],
  engagementOf: [3, { state: 'range', low: 1, high: 9 }],
  indicatorsOf: [{ members: { employee: 9 }, contents: [], shares: [], figures }, 5],
  isSealed: [sealed],
  judge: [facts, context],
  mediaValue: [{ x: figures }, { ...range, perClick: [1, 2], source: 's', date: '2026-10-01' }, at],
  mixOf: [{ brand: 1, 'third-party': 2 }],
  momentAt: ['2026-11-26', '10:00', 'Europe/Paris'],
  novelty: [fact],
  objectiveProgress: [3, { from: 0, target: 9 }],
  periodKey: ['week', at, { timeZone: 'Europe/Paris', season: 's' }],
  periodRange: ['week', at, 'Europe/Paris'],
  pointsFor: [fact, rules.DEFAULT_RULES],
  pointsOfDay: [[1, 0.5], rules.DEFAULT_RULES],
  previewNetwork: ['LinkedInBot/1.0'],
  previousKey: ['week', at, 'Europe/Paris'],
  pulseResults: [[{ choice: '1', answers: 9 }], { k: 5, scale: true }],
  pulseStep: [9, 1, 5],
  rank: ['prepared'],
  reachOf: [[{ key: 'a', followers: 9 }], { seen: { rate: 0.1, source: 's' }, readers: 1 }],
  readiness: [{ openToEveryone: true, objectives: [{ figure: 1, horizon: '2027' }] }],
  rejudge: [[{ id: 1, facts, context, verdict: { class: 'human', reason: 'reader', version: 1 } }]],
  sealOf: [{ a: 1 }],
  sealSeason: [season],
  seasonState: [season, at],
  StandingIndex: [5, scores],
  stronger: ['agent-only', 'outside-click'],
  teamScores: [[{ key: 't', name: 'T', members: 9, points: 3 }], { k: 5, prior: 1 }],
  totalValue: [[range]],
  windowOn: [field, { me: 'm1', size: 3, k: 5, mode: 'ranking' }],
  window: [scores, { me: 'm1', size: 3, k: 5, mode: 'ranking' }],
  // testing
  createTestTandem: ['ready', {}],
  memoryStorage: [],
  testService: ['ready'],
};

const nasty = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.constantFrom<unknown>('\ud800', '__proto__', 'constructor', '../me', 'x'.repeat(1e5), ''),
  fc.constantFrom<unknown>(JSON.parse('{"__proto__":{"number":1}}'), null, undefined, Symbol('s')),
  fc.constantFrom<unknown>(new Date(NaN), new Date(8.64e15), Infinity, NaN, -0, 1e308, 2 ** 53),
);

/** Where a value can be broken: itself, and whatever plain objects and lists hold. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const plain = value != null && Object.getPrototypeOf(value) === Object.prototype;
  const inner =
    Array.isArray(value) || plain
      ? Object.keys(value as object).flatMap((name) =>
          placesIn((value as Record<string, unknown>)[name], [...path, name]),
        )
      : [];
  return path.length > 0 ? [path, ...inner] : inner;
}

/** A copy of a value with something else in one place. */
function broken(value: unknown, [name, ...path]: (string | number)[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const inner = (copy as Record<string | number, unknown>)[name];
  return Object.assign(copy, { [name]: broken(inner, path, by) });
}

const isClass = (value: unknown) => /^class\b/.test(Function.prototype.toString.call(value));

/** Calls it, and takes a few of whatever it hands over bit by bit. */
async function call(act: unknown, args: unknown[]): Promise<unknown> {
  const made: unknown = isClass(act)
    ? Reflect.construct(act as new () => object, args)
    : await (act as (...given: unknown[]) => unknown)(...args);
  if (made instanceof rules.StandingIndex) made.window({ me: 'm1', size: 3, mode: 'ranking' });
  if (typeof (made as Iterator<unknown> | undefined)?.next === 'function')
    for (let i = 0; i < 3; i++) (made as Iterator<unknown>).next();
  return made;
}

/** What is thrown is a TandemError with a code; anything else fails the test. */
async function tried(act: unknown, args: unknown[]): Promise<void> {
  try {
    await call(act, args);
  } catch (error) {
    if (!isTandemError(error)) throw error;
    expect(error.code).to.match(/^[a-z][a-z_]+$/);
  }
}

const all = Object.entries(doors).flatMap(([door, exported]) =>
  Object.entries(exported).map(([name, value]) => ({ door, name, value })),
);
/** Samples take nothing; and who makes an error wrongly has an error. */
const aside = /^(?:sample\w+|TandemError)$/;
const functions = all.filter(({ name, value }) => typeof value === 'function' && !aside.test(name));
const parsers = all.filter(({ value }) => 'safeParse' in Object(value));
const registry = all.filter(({ value }) => 'intents' in Object(value));

describe('every door', () => {
  it('has a sample of a good call for each function, and no sample of what is not there', async () => {
    const names = new Set(functions.map(({ name }) => name));
    expect([...names].sort()).to.deep.equal(Object.keys(samples).sort());
    for (const { name, value } of functions) await call(value, samples[name]!);
  });

  it('exports functions, schemas, networks, and data that is only read', () => {
    const told = [...functions, ...parsers, ...registry].map(({ name }) => name);
    const rest = all.filter(({ name }) => !told.includes(name) && !aside.test(name));
    expect(rest.filter(({ name }) => name !== name.toUpperCase())).to.deep.equal([]);
  });
});

for (const { door, name, value } of functions)
  describe(`${door}: ${name}`, () => {
    it('answers anything with a result or a TandemError', async () => {
      const args = fc.array(nasty, { maxLength: 4 });
      await fc.assert(
        fc.asyncProperty(args, (given) => tried(value, given)),
        { numRuns: 40 },
      );
    });

    const places = placesIn(samples[name] ?? []);
    if (places.length > 0)
      it('answers a good call with one thing wrong in it likewise', async () => {
        const wrong = fc.tuple(fc.constantFrom(...places), nasty);
        await fc.assert(
          fc.asyncProperty(wrong, ([place, by]) =>
            tried(value, broken(samples[name], place, by) as unknown[]),
          ),
          { numRuns: 60 },
        );
      });
  });

describe('every schema', () => {
  it('takes or refuses anything, and throws nothing', () => {
    for (const { value } of parsers)
      fc.assert(
        fc.property(nasty, (input) => {
          (value as { safeParse(given: unknown): unknown }).safeParse(input);
        }),
        { numRuns: 20 },
      );
    expect(parsers.length).to.be.above(40);
  });
});

describe('every network', () => {
  it('builds an address of anything, or says in a TandemError why not', async () => {
    for (const { value } of registry)
      for (const { build } of (value as typeof networks.x).intents)
        await fc.assert(
          fc.asyncProperty(fc.tuple(nasty, nasty, nasty), ([text, link, title]) =>
            tried(build, [{ text, url: link, title }]),
          ),
          { numRuns: 20 },
        );
    expect(registry.length).to.equal(networks.NETWORKS.length);
  });
});
