/**
 * Attacks on a service, sent and listened to: told are answers of 5xx, and whatever tells a secret, an address
 * or a name.
 * @module
 */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { makeKey } from '../access/api-keys.js';
import { KEY_SCOPES } from '../access/scopes.js';
import {
  ADDRESS,
  attack,
  chanceOf,
  ODD,
  type Attack,
  type Chance,
  type Targets,
} from './attacks.js';
import { TestService } from './service.js';

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

interface Victims extends Targets {
  service: TestService;
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
