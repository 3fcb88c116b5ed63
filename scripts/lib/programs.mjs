/** Finds programs on this machine, and installs Debian packages where that can be done without asking. @module */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { say } from './say.mjs';

/** Where a program lies on the PATH, or `undefined`. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, name)).find(canRun);
}

/** Whether a file is there and may be run. */
export function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs packages with apt-get, as root or with sudo that asks nothing; elsewhere it does nothing. */
export async function installByApt(packages) {
  const prefix = await rootPrefix();
  if (!onPath('apt-get') || !prefix) return;
  const apt = (...args) => {
    const all = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(all[0], all.slice(1), { quiet: true });
  };
  say(`Installing ${packages.join(', ')} with apt-get (it may take a minute or two).`);
  await apt('update');
  // One at a time: Ubuntu has no firefox-esr, and lacking one must not cost the others.
  for (const name of packages) {
    const { code, output } = await apt('install', '-y', '--no-install-recommends', name);
    if (code !== 0) say(`apt-get could not install ${name}: ${reasonIn(output)}`);
  }
}

async function rootPrefix() {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid() === 0) return [];
  if (!onPath('sudo')) return undefined;
  return (await run('sudo', ['-n', 'true'], { quiet: true })).code === 0
    ? ['sudo', '-n']
    : undefined;
}

/** The line of a program's output that says why it failed, or else the last one. */
export function reasonIn(text) {
  const lines = text.trim().split('\n');
  return lines.find((line) => /^\s*(?:E:|Error)/.test(line)) ?? lines.at(-1);
}
