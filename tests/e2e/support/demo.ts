/**
 * The demo intranet as a process of its own, on a free port and a fresh data folder.
 * @module
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../examples/intranet/main.mjs', import.meta.url));

/** A running demo. */
export interface Demo {
  origin: string;
  folder: string;
  process: ChildProcess;
  /** Stops it as Ctrl-C does; resolves to its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Forgets its data. */
  clean(): void;
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Starts the demo and waits until it says where it is. */
export async function startDemo(
  options: { folder?: string; port?: number; publicUrl?: string } = {},
): Promise<Demo> {
  const port = options.port ?? (await freePort());
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'tandem-demo-'));
  const child = spawn(process.execPath, [MAIN], {
    env: {
      ...{ ...process.env, PORT: String(port), TANDEM_DATA: folder },
      ...(options.publicUrl && { TANDEM_PUBLIC_URL: options.publicUrl }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const origin = `http://localhost:${port}`;
  await saysItsAddress(child, options.publicUrl ?? origin);
  return {
    origin,
    folder,
    process: child,
    stop: () => end(child, 'SIGINT'),
    kill: async () => void (await end(child, 'SIGKILL')),
    clean: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exited = once(child, 'exit');
  child.kill(signal);
  await exited;
  return child.exitCode;
}

function saysItsAddress(child: ChildProcess, origin: string): Promise<void> {
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    const hear = (line: string) => {
      said.push(line);
      if (line.includes(origin)) resolve();
    };
    if (child.stdout) createInterface(child.stdout).on('line', hear);
    if (child.stderr) createInterface(child.stderr).on('line', (line) => said.push(line));
    child.on('exit', (code) =>
      reject(new Error(`The demo ended with ${code}:\n${said.join('\n')}`)),
    );
  });
}
