/** The service as outsiders call it: its HTTP, and links minted as a browser would. @module */
import { Agent, request } from 'node:http';
import { keyFromText, mintCode } from '@tandem-advocacy/core/links';
import { networkNumber } from '@tandem-advocacy/core/networks';
import { signReaderToken } from '../portal/token.mjs';
import { browsers } from './agents.mjs';

/**
 * Makes a caller. `port` is where the service listens on this machine, `clock` what time it is there.
 * Every person has a browser and an address of their own, which a proxy would have passed on.
 */
export function createApi({ port, programme, secret, clock }) {
  const agent = new Agent({ keepAlive: true });
  const keys = new Map();
  const send = (options, body) =>
    new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, agent, ...options }, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => resolve({ status: answer.statusCode, text: parts.join('') }));
        answer.on('error', reject);
      });
      asked.on('error', reject);
      asked.end(body);
    });

  /** Calls as a person; throws what the service says where it refuses. */
  async function call(person, line, json) {
    const [method, path] = line.split(' ');
    const token = await signReaderToken(person, { programme, secret, now: clock.now() });
    const headers = {
      authorization: `Bearer ${token}`,
      'user-agent': browserOf(person)['user-agent'],
      'x-forwarded-for': addressOf(person),
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(json?.id ? { 'idempotency-key': json.id } : {}),
    };
    const body = json === undefined ? undefined : JSON.stringify(json);
    const { status, text } = await send({ method, path, headers }, body);
    if (status >= 400) throw new Error(`${line} answered ${status}: ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  /** The path of a person's link to a content on a network, minted from their own key. */
  async function link(person, content, network) {
    if (!keys.has(person.id)) keys.set(person.id, await call(person, 'POST /v1/session', {}));
    const { key, reader, programme: own } = keys.get(person.id);
    const fields = {
      keyVersion: key.version,
      programme: own.number,
      content: content.number,
      member: reader.member,
      network: networkNumber(network),
    };
    return `/s/${mintCode(fields, keyFromText(key.value))}`;
  }

  return {
    call,
    link,
    /** Follows a link with the given headers, from the given address. */
    visit: (path, { method = 'GET', address, headers }) =>
      send({
        method,
        path,
        headers: { ...headers, host: 'localhost', 'x-forwarded-for': address },
      }),
    close: () => agent.destroy(),
  };
}

const numberOf = (person) => [...person.id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
/** The browser that a person always uses. */
export const browserOf = (person) => browsers[numberOf(person) % browsers.length];
/** The address that a person always calls from: of the range kept for documentation. */
export const addressOf = (person) => `198.51.100.${(numberOf(person) % 250) + 1}`;
