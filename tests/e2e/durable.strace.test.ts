/**
 * What the system is asked between a reader's request and its answer, traced: the hit goes to disk first.
 * @module
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from './support/demo.js';
import { reader, visit } from './support/visit.js';

const cli = fileURLToPath(new URL('../../packages/server/dist/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tandem-trace-'));
const traced = join(folder, 'calls.txt');
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: [{ id: '1', url: 'https://example.org/news', title: 'News' }],
};

let service: ChildProcess;
let origin: string;
let env: NodeJS.ProcessEnv;

const run = (...args: string[]) =>
  execFileSync(process.execPath, [cli, ...args], { env }).toString();

/** A link of nobody on the only content: minted from the session, as any client does. */
async function mint(token: string): Promise<string> {
  const { createTandem } = (await import(
    fileURLToPath(new URL('../../packages/core/dist/index.js', import.meta.url))
  )) as typeof import('@tandem-advocacy/core');
  const tandem = createTandem({ endpoint: origin, getToken: () => token });
  const { items } = await tandem.content.list();
  await tandem.session.want();
  tandem.close();
  return tandem.links.mint({ content: items[0] ?? '', network: 'linkedin' });
}

beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  env = { ...process.env, TANDEM_DATA: join(folder, 'data'), PORT: String(port) };
  writeFileSync(join(folder, 'feed.json'), JSON.stringify(feed));
  run('programme', 'create', 'trace', '--name', 'Trace');
  run('import', join(folder, 'feed.json'), '--programme', 'trace');
  const calls = 'trace=read,write,writev,sendto,fsync,fdatasync';
  const strace = process.env['STRACE_PATH'] ?? 'strace';
  service = spawn(
    strace,
    ['-f', '-y', '-s', '80', '-e', calls, '-o', traced, process.execPath, cli],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (service.stdout) await once(service.stdout, 'data');
});

afterAll(async () => {
  const ended = once(service, 'exit');
  // strace itself heeds no signal while it writes to a file: the first process it names is the service.
  process.kill(Number.parseInt(readFileSync(traced, 'utf8'), 10), 'SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

it('has a hit on disk before its answer leaves', async () => {
  const link = await mint(run('token', '--programme', 'trace', '--sub', 'ada').trim());
  const answer = await visit(link, reader(140));
  expect(answer.status).toBe(302);
  const lines = readFileSync(traced, 'utf8').split('\n');
  const asked = lines.findIndex((line) => line.includes(`GET /s/${link.slice(-20)}`));
  const answered = lines.findIndex((line, i) => i > asked && line.includes('HTTP/1.1 302'));
  expect([asked, answered]).not.toContain(-1);
  const synced = lines
    .slice(asked, answered)
    .filter((line) => /\bf(?:data)?sync\(\d+<[^>]*journal[^>]*>\)\s+= 0/.test(line));
  expect(synced, lines.slice(asked, answered + 1).join('\n')).not.toEqual([]);
});
