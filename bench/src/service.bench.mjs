/** The service as an operator runs it: memory at rest, the API, and live readers by the thousand. @module */
import { execFileSync, spawn } from 'node:child_process';
import { once as said } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { at } from '../../scripts/lib/paths.mjs';
import { ask, once } from '../lib/asking.mjs';
import { listeners } from '../lib/listeners.mjs';
import { row } from '../lib/rows.mjs';
import { serve } from '../lib/servers.mjs';
import { tokenOf } from '../lib/tokens.mjs';

const secret = 'a secret that only the bench has, 32 characters or more';
const members = 10_000;
const readers = (process.env.TANDEM_BENCH_READERS ?? '1000,10000').split(',').map(Number);
/** How long each rate is measured, in milliseconds, and on how many connections. */
const WHILE = 2_000;
const CONNECTIONS = 8;

/** Measures on the embedded database. */
export async function run() {
  const folder = mkdtempSync(path.join(tmpdir(), 'tandem-bench-'));
  try {
    const rows = [await atRest(folder)];
    const server = await serve('standings', [path.join(folder, 'api'), secret, String(members)]);
    const lead = tokenOf(server.portalSecret, 'lead', { role: 'lead', name: 'Lead' });
    rows.push(...(await rates(server)));
    for (const count of readers) rows.push(...(await live(server, { lead, count })));
    server.end();
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const cli = at('packages/server/dist/cli.js');

/** The command itself, with one programme and nothing to do. */
async function atRest(folder) {
  const env = {
    ...process.env,
    ...{ TANDEM_DATA: path.join(folder, 'idle'), TANDEM_SECRET: secret, PORT: '0' },
  };
  const create = ['programme', 'create', 'bench', '--name', 'Bench'];
  execFileSync(process.execPath, [cli, ...create], { env, stdio: 'ignore' });
  const server = spawn(process.execPath, [cli], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  await said(server.stdout, 'data');
  await pause(3_000);
  const value = residentOf(server.pid);
  server.kill('SIGKILL');
  return row({ name: 'memory.service.idleMB', value, unit: 'MB', goal: '<= 120' });
}

/** Resident memory of a process, in megabytes. */
const residentOf = (pid) =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1_024;

async function rates({ port, portalSecret, contentId }) {
  const readers = Array.from({ length: 100 }, (_, n) => n + 1);
  const tokens = readers.map((n) => tokenOf(portalSecret, `m${n}`, { name: `Person ${n}` }));
  const next = (n) => ({ port, token: tokens[n % tokens.length] });
  const reads = await perSecond((n) => ({ ...next(n), path: '/v1/me' }));
  const writes = await perSecond((n) => {
    const body = { id: `bench-share-${n}`, contentId, network: 'linkedin', state: 'opened' };
    return { ...next(n), method: 'POST', path: '/v1/shares', body };
  });
  return [
    row({ name: 'api.reads.perSecond', value: reads, unit: 'requests/s', note: 'GET /v1/me' }),
    row({
      ...{ name: 'api.writes.perSecond', value: writes, unit: 'requests/s' },
      note: 'POST /v1/shares, each on disk',
    }),
  ];
}

async function perSecond(asked) {
  const until = performance.now() + WHILE;
  let done = 0;
  const started = performance.now();
  const one = async () => {
    const { agent, close } = once();
    while (performance.now() < until) await ask({ ...asked((done += 1)), agent });
    close();
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return (done / (performance.now() - started)) * 1_000;
}

async function live({ port, pid, portalSecret }, { lead, count }) {
  const before = residentOf(pid);
  const tokens = Array.from({ length: count }, (_, n) =>
    tokenOf(portalSecret, `m${1 + n}`, { name: `Person ${1 + n}` }),
  );
  const open = await listeners(port, tokens);
  const each = ((residentOf(pid) - before) * 1_024) / count;
  const { agent, close } = once();
  const heard = open.all('"content"');
  const began = performance.now();
  const body = { title: 'News', url: `https://example.org/${count}` };
  await ask({ agent, port, method: 'POST', path: '/v1/content', token: lead, body });
  await heard;
  const took = performance.now() - began;
  close();
  open.close();
  const of = count === 1_000 ? '' : `.${count}`;
  return [
    row({ name: `live.readers.kbEach${of}`, value: each, unit: 'kB', note: `${count} readers` }),
    row({ name: `live.reachAll.${count}.ms`, value: took, unit: 'ms' }),
  ];
}
