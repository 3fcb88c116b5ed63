/** Promises of the storage over a folder: what it kept is there, whole, once, whatever happened to the process. @module */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isTandemError, type Share, type StoragePort } from '@tandem-advocacy/core';
import { memoryStorage } from '@tandem-advocacy/core/testing';
import { fileStorage } from './storage.js';
import { TestService } from './testing/service.js';

let outside = '';
let folder = '';
let storage: StoragePort;
beforeEach(() => {
  outside = mkdtempSync(path.join(tmpdir(), 'tandem-storage-'));
  folder = path.join(outside, 'of', 'mine');
  storage = fileStorage(folder);
});
afterEach(() => rmSync(outside, { recursive: true, force: true }));

const keys = fc.oneof(
  fc.constantFrom(
    'outbox/acme/p/01-a',
    'outbox/acme/P/01-a',
    'outbox/acme/p_2f/01-a',
    '',
    '.',
    '..',
  ),
  fc.constantFrom(
    '../../../etc/passwd',
    'C:\\x',
    'con',
    'a%2Fb',
    '=',
    '~',
    'été',
    'x'.repeat(5000),
  ),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
const values = fc.oneof(fc.jsonValue(), fc.date(), fc.constant(undefined), fc.bigInt());
const steps = fc.array(
  fc.record({
    act: fc.constantFrom('write', 'remove', 'read', 'reopen'),
    key: keys,
    value: values,
  }),
  { maxLength: 12 },
);

/** Does the same to a storage and to memory, which must not be told apart. */
async function play(list: { act: string; key: string; value: unknown }[]): Promise<void> {
  const model = memoryStorage();
  rmSync(folder, { recursive: true, force: true });
  let files = fileStorage(folder);
  for (const { act, key, value } of list) {
    if (act === 'reopen') files = fileStorage(folder);
    if (act === 'write') await Promise.all([files.write(key, value), model.write(key, value)]);
    if (act === 'remove') await Promise.all([files.remove(key), model.remove(key)]);
    expect(await files.read(key)).toEqual(await model.read(key));
    expect(await files.keys(key.slice(0, 8))).toEqual(await model.keys(key.slice(0, 8)));
  }
}

describe('fileStorage', () => {
  it('keeps what memory would keep, under any key, through restarts', async () => {
    await fc.assert(fc.asyncProperty(steps, play), { numRuns: 40 });
    expect(readdirSync(outside)).toEqual(['of']);
  });

  it('is readable by its owner only, and leaves nothing half written', async () => {
    await storage.write('a', 1);
    const [name = ''] = readdirSync(folder);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(statSync(path.join(folder, name)).mode & 0o077).toBe(0);
  });

  it('lists nothing in a folder that was never written to, and removes what is not there', async () => {
    expect(await storage.keys('')).toEqual([]);
    expect(await storage.read('a')).toBe(undefined);
    await storage.remove('a');
  });

  it('counts a spoiled file as no value, and names of others as no key', async () => {
    await storage.write('a', 1);
    for (const name of readdirSync(folder)) writeFileSync(path.join(folder, name), 'spoiled');
    writeFileSync(path.join(folder, '=_ff.kept'), '');
    writeFileSync(path.join(folder, 'notes.txt'), '');
    expect(await storage.read('a')).toBe(undefined);
    expect(await storage.keys('')).toEqual(['a']);
  });

  it('clears away what a killed process left, not what another still writes', async () => {
    await storage.write('a', 1);
    for (const name of ['old.unfinished', 'new.unfinished'])
      writeFileSync(path.join(folder, name), '');
    utimesSync(path.join(folder, 'old.unfinished'), 1, 1);
    await fileStorage(folder).write('a', 2);
    expect(readdirSync(folder).filter((name) => !name.endsWith('.kept'))).toEqual([
      'new.unfinished',
    ]);
  });

  it('refuses by code what is no key and what cannot be kept', async () => {
    const codeOf = async (act: () => Promise<unknown>) => {
      const error: unknown = await act().catch((caught: unknown) => caught);
      return isTandemError(error) && error.code;
    };
    for (const key of ['\ud800', 7, undefined] as string[])
      expect(await codeOf(() => storage.write(key, 1))).toBe('input_invalid');
    expect(await codeOf(() => storage.write('a', () => 1))).toBe('input_invalid');
    expect(await storage.keys('')).toEqual([]);
  });
});

describe('an outbox over a folder', () => {
  let service: TestService;
  let line: Server;
  beforeEach(async () => {
    service = await new TestService().start();
    line = await unreliable(service.url);
  });
  afterEach(async () => {
    line.closeAllConnections();
    line.close();
    await service.stop();
  });

  it('delivers what it kept once in effect, though its process is killed again and again', async () => {
    await service.programme();
    const lead = await service.as('lead', { role: 'lead' });
    const { id } = await (await lead.join()).publish('https://news.example.org/a');
    const { port } = line.address() as AddressInfo;
    const kept = new Set<string>();
    for (const kill of [3, 10, 25, undefined])
      await run([`http://127.0.0.1:${port}`, lead.token, folder, kill ? id : ''], { kill, kept });
    const { body } = await lead.ask<{ items: Share[] }>('GET /v1/shares?limit=100');
    const states = new Map(body.items.map((share) => [share.id, share.state]));
    const wanted = [...kept].filter((key) => !key.includes('-declared'));
    expect(states.size).toBe(body.items.length);
    expect(wanted.filter((key) => !states.has(key))).toEqual([]);
    expect(
      wanted.filter((key) => kept.has(`${key}-declared`) && states.get(key) === 'prepared'),
    ).toEqual([]);
    expect(kept.size).toBeGreaterThanOrEqual(38);
    expect(await storage.keys('outbox/')).toEqual([]);
  }, 120_000);
});

/** Runs the program until so many facts are kept, then kills it; without a number, until it ends. */
async function run(
  args: string[],
  { kill, kept }: { kill: number | undefined; kept: Set<string> },
) {
  const here = (name: string) => path.join(import.meta.dirname, 'testing', name);
  const execArgv = ['--conditions=tandem-source', '--import', here('register.mjs')];
  const child = fork(here('sharer.ts'), args, { execArgv });
  let count = 0;
  child.on('message', (key: string) => {
    kept.add(key);
    if (++count === kill) child.kill('SIGKILL');
  });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect([code, signal]).toEqual(kill ? [null, 'SIGKILL'] : [0, null]);
}

/** A line to a service that loses requests and answers of facts, each in its turn. */
async function unreliable(target: string): Promise<Server> {
  let turn = 0;
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks = await request.toArray();
    const { method = '', url = '' } = request;
    const trouble = url.includes('/shares') ? ++turn % 5 : 0;
    if (trouble === 2) return response.destroy();
    const headers = Object.fromEntries(
      ['authorization', 'content-type', 'idempotency-key']
        .map((name) => [name, request.headers[name]])
        .filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
    const body = chunks.length > 0 ? Buffer.concat(chunks as Buffer[]) : null;
    const answer = await fetch(target + url, { method, headers, body });
    const text = await answer.text();
    if (trouble === 4) return response.destroy();
    return response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
  };
  const server = createServer((request, response) => void pass(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}
