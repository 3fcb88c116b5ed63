/** A Tandem service for an example: the installed package, its data beside the example, one programme. @module */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { joinColleagues } from './colleagues.mjs';

export const PROGRAMME = 'riverside';

/**
 * Starts `tandem-server` of the example in `folder`, which makes the programme the first time.
 * `origin` is the portal's: its pages may call the service, and what they share becomes content. A dozen
 * colleagues have joined already, unless `colleagues` is false: fewer than ten are not ranked.
 */
export async function startService({ folder, port, origin, colleagues = true }) {
  const data = path.join(folder, '.data');
  const node = path.join(folder, 'node_modules/node/bin/node');
  const cli = path.join(folder, 'node_modules/@tandem-advocacy/server/dist/cli.js');
  const env = { ...process.env, TANDEM_DATA: path.join(data, 'service'), PORT: String(port) };
  mkdirSync(data, { recursive: true });
  const ask = (...args) => execFileSync(node, [cli, ...args], { env, encoding: 'utf8' });
  const pages = ['--origin', origin, '--host', new URL(origin).host];
  const first = !existsSync(path.join(data, 'portal-secret'));
  const secret = keptSecret(path.join(data, 'portal-secret'), () =>
    ask('programme', 'create', PROGRAMME, '--name', 'Riverside', '--language', 'en', ...pages),
  );
  // The portal may have moved to another port since.
  ask('programme', 'change', PROGRAMME, ...pages);
  const child = spawn(node, [cli], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  // Whatever ends this process ends the service too.
  process.once('exit', () => child.kill());
  await says(child, 'is running');
  const endpoint = `http://localhost:${port}`;
  if (first && colleagues) await joinColleagues({ endpoint, secret, programme: PROGRAMME });
  return {
    ...{ endpoint, secret, node, ask },
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** The secret is printed once, when the programme is made: it is kept for the next start. */
function keptSecret(file, make) {
  if (!existsSync(file)) writeFileSync(file, /[\w-]{40,}/.exec(make())?.[0] ?? '', { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/** Waits until a program prints a text; fails with what it said when it ends before. */
export function says(child, text) {
  const heard = [];
  return new Promise((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      heard.push(line);
      if (line.includes(text)) resolve();
    });
    child.once('exit', (code) => reject(new Error(`It ended with ${code}.\n${heard.join('\n')}`)));
  });
}

/** Stops everything on Ctrl-C, the last started first. */
export function stopOnSignal(...stops) {
  const stop = async () => {
    for (const one of stops.reverse()) await one();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stop());
}
