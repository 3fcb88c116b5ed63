/** A service as an operator runs it, in a process of its own: started, killed, started again; with people and links. @module */
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { node24 } from '../lib/node24.mjs';
import { at } from '../lib/paths.mjs';

const cli = at('packages/server/dist/cli.js');
const quiet = '--disable-warning=ExperimentalWarning';
/** What every key derives from: of a proof alone. */
export const SECRET = 'a secret that only a proof has, 32 characters or more';

/** A folder that goes when the process ends its proof. */
export function folder() {
  const made = mkdtempSync(path.join(tmpdir(), 'tandem-soak-'));
  return { path: made, remove: () => rmSync(made, { recursive: true, force: true }) };
}

/** Runs one command of the service to its end; resolves to what it printed. */
export async function command(args, env) {
  const child = spawn(node24, [quiet, cli, ...args], { env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const [code] = await once(child, 'exit');
  return { code, said };
}

/** Starts a service; `limits` is put before it in a shell, as in `ulimit -f 100`. */
export async function start({ data, databaseUrl, port = 0, limits }) {
  const env = { ...process.env, TANDEM_DATA: data, TANDEM_SECRET: SECRET, PORT: String(port) };
  if (databaseUrl) env.DATABASE_URL = databaseUrl;
  const whole = limits
    ? ['sh', ['-c', `${limits}; exec "$0" "$@"`, node24, quiet, cli]]
    : [node24, [quiet, cli]];
  const child = spawn(...whole, { env });
  let said = '';
  const heard = Promise.withResolvers();
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said = (said + part).slice(-20_000);
      const found = /running on port (\d+)/.exec(said);
      if (found) heard.resolve(Number(found[1]));
    });
  const exited = once(child, 'exit');
  exited.then(([code]) => heard.reject(new Error(`The service ended with ${code}: ${said}`)));
  heard.promise.catch(() => {});
  const end = async (signal) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    return (await exited)[0];
  };
  return {
    ready: heard.promise.then((on) => ({ port: on, url: `http://127.0.0.1:${on}` })),
    pid: child.pid,
    said: () => said,
    exited,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

/** Makes a programme and says with which secret its portal signs. */
export async function programme(env) {
  const { code, said } = await command(['programme', 'create', 'soak', '--name', 'Soak'], env);
  const secret = /Portal secret\s+([\w-]+)/.exec(said)?.[1];
  if (code !== 0 || !secret) throw new Error(`No programme was made: ${said}`);
  return secret;
}

/** A token as the portal signs it. */
export function token(secret, sub, claims = {}) {
  const now = Math.floor(Date.now() / 1000);
  const payload = { sub, name: sub, programme: 'soak', iat: now, exp: now + 36_000, ...claims };
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

/** Asks the API as somebody; throws what is no success, with its body. */
export async function ask(url, line, { bearer, body, headers = {} }) {
  const [method, address] = line.split(' ');
  const answer = await fetch(url + address, {
    method,
    headers: { authorization: `Bearer ${bearer}`, 'user-agent': 'soak', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${line}: ${answer.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}
