/**
 * An example as its README has it: copied into an empty folder, installed from the packed packages, started.
 * @module
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** What a person's own terminal has: test runners say `NODE_ENV=test`, which builds take for development. */
const terminal = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:NODE_ENV|NODE_OPTIONS|VITEST.*|npm_.*)$/.test(name),
  ),
);
const NOT_COPIED = new Set(['node_modules', '.data', 'dist', '.next', '.tandem']);

/** A folder with the example in it, beside the packed packages as in a clone. */
export function installed(name: string): string {
  const home = path.join(ROOT, '.cache', 'portals', 'examples');
  const folder = path.join(home, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  for (const beside of ['.packs', 'support'])
    cpSync(path.join(ROOT, 'examples', beside), path.join(home, beside), { recursive: true });
  cpSync(path.join(ROOT, 'examples', name), folder, {
    recursive: true,
    filter: (file) => !NOT_COPIED.has(path.basename(file)),
  });
  npm(folder, 'install');
  return folder;
}

/** Runs an npm command of an example to its end; its output is in the error when it fails. */
export function npm(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: folder,
    encoding: 'utf8',
    env: terminal,
  });
  if (status !== 0)
    throw new Error(`npm ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** A started example. */
export interface Started {
  /** What it has printed. */
  said: string[];
  /** Stops it as Ctrl-C does. */
  stop(): Promise<void>;
}

/** Starts an example and waits until it prints `ready`. */
export async function started(
  folder: string,
  options: { ready: string; env?: Record<string, string>; args?: string[] },
): Promise<Started> {
  const args = ['start', ...(options.args?.length ? ['--', ...options.args] : [])];
  const child = spawn('npm', args, {
    cwd: folder,
    env: { ...terminal, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const hear = (line: string) => {
      said.push(line);
      if (line.includes(options.ready)) resolve();
    };
    createInterface(child.stdout).on('line', hear);
    createInterface(child.stderr).on('line', hear);
    child.once('exit', (code) => reject(new Error(`It ended with ${code}:\n${said.join('\n')}`)));
  });
  return { said, stop: () => end(child) };
}

/** A terminal's Ctrl-C reaches the whole group. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const exited = once(child, 'exit');
  process.kill(-child.pid, 'SIGINT');
  await exited;
}
