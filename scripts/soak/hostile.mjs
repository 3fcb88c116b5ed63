/** What machines and strangers do to a service: it stays up or says in a line why not, and loses nothing answered. @module */
import { chmodSync, chownSync, mkdirSync, readFileSync } from 'node:fs';
import net from 'node:net';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { node24 } from '../lib/node24.mjs';
import { at } from '../lib/paths.mjs';
import { readers } from './readers.mjs';
import { ask, folder, SECRET, start, token } from './service.mjs';
import { agree, ledger, world } from './world.mjs';

const resident = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

/** A disk that is full: links lead on, uncounted aloud, and what was counted stays. */
export async function diskFull({ kilobytes = 600 }) {
  return alone(
    { limits: `trap '' XFSZ; ulimit -f ${kilobytes}` },
    async ({ data, paths, url, port, service }) => {
      const load = readers({ where: () => port, paths });
      await pause(4_000);
      const { answered, failed } = await load.stop();
      const metrics = await (await fetch(`${url}/metrics`)).text();
      const uncounted = Number(/^tandem_hits_uncounted_total (\d+)/m.exec(metrics)[1]);
      const ready = (await fetch(`${url}/readyz`)).status;
      if (failed > 0) throw new Error(`${failed} redirects were not answered.`);
      if (uncounted === 0) throw new Error(`The disk was never full: ${answered} were answered.`);
      await service.kill();
      const again = await start({ data });
      await again.ready;
      await again.stop();
      const sums = await ledger({ data });
      agree(sums);
      if (sums.hits !== answered - uncounted)
        throw new Error(
          `${answered} answered, ${uncounted} uncounted, ${sums.hits} in the ledger.`,
        );
      return `The disk full after ${kilobytes} kB a file: ${answered} redirects answered, ${uncounted} of them said to be uncounted, the other ${sums.hits} in the ledger; /readyz answered ${ready}.`;
    },
  );
}

/** A data folder that cannot be written: one clear line. */
export async function readOnly() {
  const { path, remove } = folder();
  const data = `${path}/data`;
  mkdirSync(data);
  chmodSync(data, 0o555);
  const root = process.getuid?.() === 0;
  if (root) [path, data].forEach((one) => chownSync(one, 65_534, 65_534));
  try {
    const child = spawn(node24, [at('packages/server/dist/cli.js')], {
      env: { ...process.env, TANDEM_DATA: data, TANDEM_SECRET: SECRET, PORT: '0' },
      ...(root && { uid: 65_534, gid: 65_534 }),
    });
    let said = '';
    child.stderr.on('data', (part) => (said += part));
    const [code] = await once(child, 'exit');
    const lines = said
      .trim()
      .split('\n')
      .filter((line) => !/Warning|trace-warnings/.test(line));
    if (code !== 1 || lines.length !== 1) throw new Error(`It ended with ${code}: ${said}`);
    return `A data folder that cannot be written: "${lines[0]}"`;
  } finally {
    chmodSync(data, 0o755);
    remove();
  }
}

/** Streams that one reader may have: more of them end the first. */
const STREAMS = 20;

/** A body without an end, requests that never end, connections that say nothing, streams nobody reads. */
export async function strangers({ bodyMegabytes, idle, streams, slow = 50 }) {
  return alone(
    { limits: 'ulimit -n 65536 2>/dev/null || true' },
    async ({ url, port, secret, paths, service }) => {
      const before = resident(service.pid);
      const bearer = token(secret, 'm1');
      const body = await bodyOf({ port, bearer, megabytes: bodyMegabytes });
      const held = [...Array(idle)].map(() => quietly(port, ''));
      const lorises = [...Array(slow)].map(() =>
        quietly(port, 'GET /v1/me HTTP/1.1\r\nHost: x\r\nX-'),
      );
      const reading = [...Array(streams)].map((_, i) => {
        const own = token(secret, `m${2 + Math.floor(i / STREAMS)}`);
        const head = `GET /v1/events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${own}\r\n\r\n`;
        return quietly(port, head).pause();
      });
      await pause(3_000);
      const load = readers({ where: () => port, paths, count: 4 });
      let counted;
      try {
        for (let n = 0; n < 20; n++) await ask(url, 'POST /v1/session', { bearer, body: {} });
        await pause(1_000);
      } finally {
        // Whatever was refused: nobody goes on asking.
        counted = await load.stop();
      }
      const { answered, failed } = counted;
      const after = resident(service.pid);
      [...held, ...lorises, ...reading].forEach((socket) => socket.destroy());
      if (failed > 0 || answered === 0)
        throw new Error(`${failed} of ${answered} readers were refused.`);
      if (after > before + 600) throw new Error(`Memory went from ${before} to ${after} MB.`);
      return `A body of ${bodyMegabytes} MB answered with ${body}; ${idle} idle connections, ${slow} slow ones and ${streams} streams that nobody reads: ${answered} readers answered meanwhile, memory ${before.toFixed(0)} → ${after.toFixed(0)} MB.`;
    },
  );
}

/** Sends a body until it is refused. Answers the status. */
async function bodyOf({ port, bearer, megabytes }) {
  const socket = net.connect(port, '127.0.0.1');
  socket.on('error', () => {});
  let said = '';
  socket.on('data', (part) => (said += part));
  const length = megabytes * 1024 * 1024;
  socket.write(
    `POST /v1/shares HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${bearer}\r\nContent-Length: ${length}\r\n\r\n`,
  );
  const part = Buffer.alloc(1024 * 1024, 32);
  for (let sent = 0; sent < length && !socket.destroyed; sent += part.length)
    // Refused before its end: the connection is closed on whoever goes on writing.
    if (!socket.write(part))
      await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {});
  socket.destroy();
  return Number(/^HTTP\/1.1 (\d+)/.exec(said)?.[1] ?? 0);
}

function quietly(port, text) {
  const socket = net.connect(port, '127.0.0.1');
  socket.on('error', () => {});
  if (text !== '') socket.write(text);
  return socket;
}

async function alone(options, job) {
  const { path: data, remove } = folder();
  let service;
  try {
    const made = await world({ data });
    service = await start({ data, ...options });
    return await job({ data, ...made, ...(await service.ready), service });
  } finally {
    await service?.kill();
    remove();
  }
}
