/**
 * Serving: from the environment to a listening service, and to a stop that loses nothing.
 * @module
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TandemError } from '@tandem-advocacy/core/errors';
import type { App } from './app.js';
import { deskOptions, UsageError, type Command, type Surroundings } from './commands/command.js';
import { giveBack } from './give-back.js';
import { openService } from './open.js';
import type { Log } from './ports.js';
import type { Tracing } from './tracing.js';
import { VERSION } from './version.js';

/** Milliseconds: for requests that are being answered, and for all of a stop. */
const DRAIN = 3_500;
const STOP = 9_500;
/** Milliseconds that what is said last has to be written. */
const GOODBYE = 100;

const log: Log = (level, message, fields) =>
  console.error(JSON.stringify({ time: new Date().toISOString(), level, message, ...fields }));

/** Serves until a signal says stop. */
export const serve: Command = async (args, { env, out }) => {
  if (args.length > 0) throw new UsageError(`Unknown: ${args[0]}`);
  const options = deskOptions(env);
  let app: App | undefined;
  const server = createServer(
    { headersTimeout: 15_000, requestTimeout: 60_000 },
    (request, response) =>
      app ? front(app)(request, response) : response.writeHead(503, { 'Retry-After': '1' }).end(),
  );
  // Listening comes first: a port in use is found before any data is touched.
  const port = await listen(server, env);
  let tracing: Tracing | undefined;
  try {
    tracing = await tracingBy(env);
    app = await openService({
      trace: tracing?.trace,
      publicUrl: `http://localhost:${port}`,
      ...options,
      trustedProxies: list(env['TANDEM_TRUSTED_PROXIES']),
      log,
    });
  } catch (error) {
    server.close();
    throw error;
  }
  giveBack();
  // Heard from the moment on at which somebody is told that it runs.
  const signal = new Promise<void>((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => resolve());
  });
  announce(app, { port, data: options.data, out });
  await signal;
  await stopped(server, app, out);
  await tracing?.close();
  // What a silent collector is still being told would keep the process for ten seconds more.
  if (tracing) setTimeout(() => process.exit(0), GOODBYE).unref();
};

/** Traces are made where it is said who collects them. */
async function tracingBy(env: Surroundings['env']): Promise<Tracing | undefined> {
  const endpoint = env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  if (!endpoint || env['OTEL_SDK_DISABLED'] === 'true') return undefined;
  const { openTracing } = await import('./tracing.js');
  return openTracing({ endpoint, name: env['OTEL_SERVICE_NAME'] || undefined });
}

/** A service by itself has no page of its own at its door: it shows what it answers. */
export const front =
  ({ listener }: Pick<App, 'listener'>): App['listener'] =>
  (request, response) => {
    if (request.url?.split('?', 1)[0] !== '/' || !/^(?:GET|HEAD)$/.test(request.method ?? ''))
      listener(request, response);
    else response.writeHead(302, { Location: '/docs', 'Content-Length': '0' }).end();
  };

async function listen(server: Server, env: Surroundings['env']): Promise<number> {
  const port = Number(env['PORT'] || 8787);
  const host = env['HOST'] || '127.0.0.1';
  if (!/^\d*$/.test(env['PORT'] ?? '') || port > 65_535)
    throw settingInvalid(`PORT must be a number from 0 to 65535, not "${env['PORT']}".`);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(whyNot(error, { host, port })));
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

const settingInvalid = (message: string, cause?: unknown) =>
  new TandemError('setting_invalid', message, { cause });

function whyNot(error: NodeJS.ErrnoException, { host, port }: { host: string; port: number }) {
  const lines: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use: stop what uses it, or set PORT to another one.`,
    EACCES: `Port ${port} may not be used by this user: set PORT to one above 1023.`,
    EADDRNOTAVAIL: `HOST "${host}" is not an address of this machine: set HOST to one that is.`,
    ENOTFOUND: `HOST "${host}" is not known: set HOST to an address of this machine.`,
  };
  return settingInvalid(lines[error.code ?? ''] ?? `It cannot listen: ${error.message}`, error);
}

const list = (text = '') =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

interface Facts {
  port: number;
  data: string;
  out: Surroundings['out'];
}

function announce(app: App, { port, data, out }: Facts): void {
  out(`Tandem ${VERSION} is running on port ${port}, with its data in ${data}. Ctrl-C stops it.`);
  out(`  ${app.deps.publicUrl}/docs describes what it answers.`);
  if (app.deps.programmes.all().length === 0)
    out('  There is no programme yet: tandem-server programme create ID --name "Name"');
}

/** No new connection, streams end, answers are finished, hits folded in. */
async function stopped(server: Server, app: App, out: Surroundings['out']): Promise<void> {
  out('Stopping…');
  const overdue = setTimeout(() => {
    log('error', 'It did not stop in time: what is waiting in the journal is folded in next time.');
    process.exit(1);
  }, STOP);
  const closed = new Promise((resolve) => server.close(resolve));
  // Streams end at once; the facts that a silent database does not take are not waited for here.
  app.deps.bus.close().catch(() => {});
  const hurry = setTimeout(() => server.closeAllConnections(), DRAIN);
  await closed;
  clearTimeout(hurry);
  await app.close();
  clearTimeout(overdue);
}
