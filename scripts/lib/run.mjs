/** Runs other programs so that stopping us stops them and all that they started. @module */
import { spawn, spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

const windows = process.platform === 'win32';
const children = new Set();
let stoppedBy;
let stoppedAt;

/** The signal that asked us to stop, when one did. */
export const stopSignal = () => stoppedBy;

/**
 * Runs a program to its end and resolves to `{ code, output }`; with `quiet`, its output is kept and not shown.
 * Each program leads its own process group, so that nothing it started outlives it.
 */
export function run(command, args, { cwd = root, env = process.env, quiet = false, shell } = {}) {
  listen();
  const child = spawn(command, args, {
    cwd,
    env,
    detached: !windows,
    shell: shell ?? (windows && /^(?:npx|npm)$/.test(command)),
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  children.add(child);
  let output = '';
  child.stdout?.on('data', (data) => (output += data));
  child.stderr?.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    const end = (code, text = output) => {
      children.delete(child);
      resolve({ code, output: text });
    };
    child.on('error', (error) => end(127, `${command}: ${error.message}`));
    child.on('exit', () => killGroup(child, 'SIGKILL'));
    child.on('close', (code, signal) => end(code ?? (signal ? 128 : 1)));
  });
}

let listening = false;
function listen() {
  if (listening) return;
  listening = true;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  if (process.env.npm_lifecycle_event) watchParent();
  process.on('exit', () => children.forEach((child) => killGroup(child, 'SIGKILL')));
}

/** A signal to npm itself ends npm's shell but never reaches us: a parent that is gone is the same request. */
function watchParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && stoppedBy === undefined) stop('SIGHUP');
  }, 250).unref();
}

/** One Ctrl-C may reach us twice, from the terminal and by npm: only one that comes later insists. */
function stop(signal) {
  const insisted = Date.now() - (stoppedAt ?? Infinity) > 1_000;
  stoppedBy ??= signal;
  stoppedAt ??= Date.now();
  for (const child of children) killGroup(child, insisted ? 'SIGKILL' : 'SIGTERM');
  if (children.size > 0) {
    setTimeout(() => children.forEach((child) => killGroup(child, 'SIGKILL')), 5_000).unref();
  }
}

function killGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) {
      if (child.exitCode === null) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    } else {
      process.kill(-child.pid, signal);
    }
  } catch (error) {
    if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error;
  }
}
