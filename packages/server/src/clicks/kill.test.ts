/** The promise that matters most: whatever was answered is counted, once, also after `kill -9`. @module */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openService } from '../open.js';

const here = (name: string) => path.join(import.meta.dirname, '../testing', name);
const secret = 'a secret that only this test has, long enough';
let data = '';
afterEach(() => rmSync(data, { recursive: true, force: true }));

interface Ready {
  port: number;
  codes: string[];
}

/** Asks for links on some connections at once until the server is gone; counts what was answered. */
async function loadUntilDead({ port, codes }: Ready, enough: (answered: number) => void) {
  let answered = 0;
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const ask = (code: string) =>
    new Promise<boolean>((resolve) => {
      const asked = get({ port, host: '127.0.0.1', path: `/s/${code}`, agent }, (response) => {
        if (response.statusCode === 302) answered += 1;
        enough(answered);
        response.resume().on('close', () => resolve(true));
      });
      asked.on('error', () => resolve(false));
    });
  const reader = async () => {
    for (let i = 0; await ask(codes[i % codes.length] ?? ''); i++);
  };
  await Promise.all(Array.from({ length: 16 }, reader));
  agent.destroy();
  return answered;
}

describe('a service that is killed', () => {
  it('has kept every hit that it answered, each once', async () => {
    data = mkdtempSync(path.join(tmpdir(), 'tandem-kill-'));
    const execArgv = ['--conditions=tandem-source', '--import', here('register.mjs')];
    const child = fork(here('child.ts'), [data, secret], { execArgv });
    const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`exit ${code}`)));
    ended.catch(() => {});
    const [ready] = (await Promise.race([once(child, 'message'), ended])) as [Ready];
    const answered = await loadUntilDead(ready, (count) => {
      if (count === 3000) child.kill('SIGKILL');
    });
    const service = await openService({ data, secret });
    await service.fold();
    const { store } = service.deps;
    const figures = await store.figures.ofContent(1, 1);
    const hits = await store.hits.since(1, 0);
    await service.close();
    // What was kept and could not be answered any more is the few requests of the last turn.
    expect(figures.raw).toBeGreaterThanOrEqual(answered);
    expect(figures.raw - answered).toBeLessThanOrEqual(16);
    expect(new Set(hits.map(({ sequence }) => sequence)).size).toBe(figures.raw);
  }, 60_000);
});
