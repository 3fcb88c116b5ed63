/**
 * Requests that nobody means well with: tokens, codes, bodies, headers and paths by chance, each reproducible
 * by its seed. Told are answers of 5xx, and whatever tells a secret, an address or a name.
 * @module
 */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { CONTRACT } from '../contract/index.js';
import { makeKey } from '../access/api-keys.js';
import { KEY_SCOPES } from '../access/scopes.js';
import { AGENTS, TestService } from './service.js';

/** How much to try. */
export interface FuzzOptions {
  requests: number;
  seed: number;
  /** How many requests wait at once. */
  atOnce?: number;
}

/** What came of it. */
export interface FuzzResult {
  requests: number;
  /** Answers by status; 0 is a connection that was closed without one. */
  statuses: Record<string, number>;
  /** What must not happen, one line each with the request that did it. */
  wrongs: string[];
}

/** Somebody who opted in: the callers did not, so nobody may tell them this name. */
const NAME = 'Zibeline Quasimodo';
const ADDRESS = '198.51.100.77';

type Chance = ReturnType<typeof chanceOf>;

/** Numbers by chance from a seed (mulberry32, public domain). */
function chanceOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    one: <T>(list: readonly T[]): T => list[below(list.length)]!,
    text: (length: number, from: string) =>
      Array.from({ length }, () => from[below(from.length)]).join(''),
  };
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const ODD = `${LETTERS}%/\\..;:?#&=+"'<>{}[]|~^\u0001\u007f$(),*! _-`;
const WORDS = [
  ...['../../etc/passwd', '%00', '%2e%2e%2f', '%c0%ae', '__proto__', 'constructor', 'null', 'NaN'],
  ...[
    '-1',
    '0',
    '1e309',
    '9007199254740993',
    "' or 1=1 --",
    '<script>alert(1)</script>',
    '\u{1f469}',
  ],
  ...['${7*7}', '{{7*7}}', 'x'.repeat(3000), '\ud800', 'é'.repeat(300), 'true', '[]', '{}', ''],
];

interface Victims {
  service: TestService;
  tokens: string[];
  links: string[];
  ids: string[];
  secrets: string[];
  logged: string[];
}

async function prepare(): Promise<Victims> {
  const logged: string[] = [];
  const ever = { burst: 1e12, perSecond: 1e9 };
  const service = new TestService({
    ...{ rates: { reader: ever, address: ever, link: 1e9 }, trustedProxies: ['127.0.0.1'] },
    log: (level, message, fields) => logged.push(JSON.stringify({ level, message, ...fields })),
  });
  await service.start();
  const { portalSecret } = await service.programme();
  const victim = await (await service.as('zibeline-subject', { name: NAME })).join();
  const lead = await service.as('lead', { role: 'lead', name: 'Caller' });
  const mallory = await (await service.as('mallory', { name: 'Caller' })).join(false);
  const guest = await service.as('guest', { name: 'Caller' });
  const content = await lead.publish('https://news.example.org/a');
  // What is attacked by name is another one, so that links keep leading somewhere.
  const { id } = await lead.publish('https://news.example.org/b');
  await victim.ask('POST /v1/shares', {
    ...{ id: 'share-of-victim', contentId: content.id, network: 'linkedin', state: 'declared' },
  });
  const { key } = await makeKey(service.app.deps, 1, { name: 'K', scopes: [...KEY_SCOPES] });
  return {
    ...{ service, logged, ids: [id, 'share-of-victim'] },
    tokens: [lead.token, mallory.token, guest.token, key],
    links: [await victim.link(content), await lead.link(content)],
    secrets: [portalSecret, victim.token, NAME, ADDRESS, 'zibeline-subject', secretOf(service)],
  };
}

const secretOf = ({ app }: TestService): string => new TextDecoder().decode(app.deps.secret);

interface Attack {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string | undefined;
}

function attack(chance: Chance, { tokens, links, ids }: Victims): Attack {
  const odd = () =>
    chance.below(2)
      ? chance.one(WORDS)
      : chance.text(chance.below(40), chance.below(2) ? ODD : LETTERS);
  const id = () => encodeURIComponent(chance.below(3) ? chance.one(ids) : odd().toWellFormed());
  const route = chance.one(CONTRACT);
  const path =
    [
      () => route.path.replace(/\{\w+\}/g, id),
      () => {
        const link = new URL(chance.one(links)).pathname;
        return chance.below(2) ? link : broken(chance, link);
      },
      () => `/s/${chance.text(chance.below(30), chance.below(3) ? LETTERS : ODD)}`,
      () => `/${odd()}`,
      () => `${chance.one(['/widgets/', '/docs', '/metrics', '/v1/', '/embed/'])}${odd()}`,
    ][Math.max(chance.below(9) - 4, 0)]!() +
    (chance.below(3) ? '' : `?${odd()}=${odd()}&limit=${odd()}`);
  const token = chance.below(4) ? chance.one(tokens) : broken(chance, chance.one(tokens));
  const json = () => JSON.stringify(value(chance, 0));
  const method = chance.below(3)
    ? route.method
    : chance.one(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']);
  const body = [undefined, json(), broken(chance, json()), odd()][chance.below(4)];
  return { method, path: clean(path), body, headers: headersOf(chance, token, odd) };
}

function headersOf(chance: Chance, token: string, odd: () => string): Record<string, string> {
  const headers: Record<string, string> = {
    'x-forwarded-for': ADDRESS,
    'user-agent': chance.below(2) ? AGENTS.firefox['user-agent'] : headerText(odd()),
  };
  if (chance.below(5)) headers['authorization'] = `Bearer ${headerText(token)}`;
  else if (chance.below(2)) headers['authorization'] = headerText(odd());
  for (const name of [
    ...['origin', 'accept', 'accept-language', 'accept-encoding', 'idempotency-key'],
    ...['last-event-id', 'if-none-match', 'x-request-id', 'cookie', 'referer', 'range'],
  ])
    if (!chance.below(6)) headers[name] = headerText(odd());
  return headers;
}

/** What may stand in a header and a path at all: the rest is tried over a bare connection. */
const headerText = (text: string) => text.replace(/[^\x20-\x7e]/g, '').slice(0, 2000);
const clean = (path: string) => path.replace(/[^\x21-\x7e]/g, '');

function broken(chance: Chance, text: string): string {
  const at = chance.below(text.length + 1);
  const other = chance.text(1, ODD);
  return [text.slice(0, at) + other + text.slice(at + 1), text.slice(0, at), text + other][
    chance.below(3)
  ]!;
}

function value(chance: Chance, depth: number): unknown {
  const names = ['url', 'title', 'id', 'contentId', 'network', 'state', 'consents', 'recording'];
  const kinds = depth > 3 ? 5 : 7;
  switch (chance.below(kinds)) {
    case 0:
      return chance.one(WORDS);
    case 1:
      return chance.one([0, -1, 1e308, 0.1, 2 ** 53]);
    case 2:
      return chance.one([true, false, null]);
    case 3:
    case 4:
      return chance.text(chance.below(30), ODD);
    case 5:
      return Array.from({ length: chance.below(4) }, () => value(chance, depth + 1));
    default:
      return Object.fromEntries(
        Array.from({ length: chance.below(6) }, () => [
          chance.below(5) ? chance.one(names) : chance.one(WORDS).slice(0, 40),
          value(chance, depth + 1),
        ]),
      );
  }
}

interface Came {
  status: number;
  text: string;
}

function send(url: string, agent: Agent, { method, path, headers, body }: Attack): Promise<Came> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, method, path, headers, agent }, (answer) => {
      let text = JSON.stringify(answer.headers);
      answer.on('data', (part: Buffer) => (text += part.toString('utf8')));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      answer.on('error', () => resolve({ status: 0, text }));
      if (answer.headers['content-type']?.startsWith('text/event-stream')) {
        resolve({ status: answer.statusCode ?? 0, text });
        answer.destroy();
      }
    });
    sent.on('error', () => resolve({ status: 0, text: '' }));
    sent.end(body);
  });
}

/** Bytes that are no request, or hardly one. */
function sendBare(url: string, chance: Chance): Promise<Came> {
  const lines = ['GET', chance.text(chance.below(20), ODD), 'HTTP/1.1\r\nHost: x\r\n'].join(' ');
  const odd = chance.text(chance.below(200), `${ODD}\r\n\u0000\u00ff`);
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    const done = () => {
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text });
      socket.destroy();
    };
    socket
      .on('data', (part) => (text += part.toString('latin1')))
      .on('error', done)
      .on('close', done);
    socket.setTimeout(2_000, done);
    socket.end(`${lines}${odd}\r\n\r\n`, 'latin1');
  });
}

/** Tries it all, and stops the service. */
export async function fuzz({ requests, seed, atOnce = 16 }: FuzzOptions): Promise<FuzzResult> {
  const victims = await prepare();
  const { service, secrets, logged } = victims;
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const statuses: Record<string, number> = {};
  const wrongs: string[] = [];
  const tells = (text: string) => secrets.filter((secret) => text.includes(secret));
  let next = 0;
  const worker = async () => {
    while (next < requests) {
      const number = next++;
      const chance = chanceOf(seed + number);
      const bare = number % 20 === 0;
      const tried = attack(chance, victims);
      const { status, text } = bare
        ? await sendBare(service.url, chance)
        : await send(service.url, agent, tried);
      statuses[status] = (statuses[status] ?? 0) + 1;
      const told = tells(text);
      if (status >= 500 || told.length > 0)
        wrongs.push(
          `${seed + number}: ${status} ${JSON.stringify(told)} ${JSON.stringify(tried).slice(0, 500)}`,
        );
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  await service.app.fold();
  const metrics = await (await fetch(`${service.url}/metrics`)).text();
  for (const secret of tells(metrics)) wrongs.push(`/metrics tells ${secret}`);
  for (const line of logged)
    for (const secret of tells(line)) wrongs.push(`a log line tells ${secret}: ${line}`);
  const ready = await fetch(`${service.url}/readyz`);
  if (ready.status !== 200) wrongs.push(`/readyz answers ${ready.status} afterwards`);
  agent.destroy();
  await service.stop();
  return { requests, statuses, wrongs };
}
