/** The demo: an intranet with Tandem's service in one process. It reads `PORT`, `HOST` and `TANDEM_DATA`. @module */
import { openService } from '@tandem-advocacy/server';
import { people } from './data/people.mjs';
import { createPortal } from './portal/portal.mjs';
import { listen, listenProblem } from './portal/serve.mjs';
import { makeFolder, readSettings, writeSettings } from './portal/settings.mjs';
import { signReaderToken } from './portal/token.mjs';
import { moveContents } from './seed/move.mjs';
import { seed } from './seed/seed.mjs';

const env = process.env;
const port = Number(env.PORT || 8787);
const folder = env.TANDEM_DATA || '.tandem';
const stop = (problem) => {
  console.error(problem);
  process.exit(1);
};

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT must be a number from 0 to 65535, not "${env.PORT}".`);

const server = await listen({ port, host: env.HOST || '127.0.0.1' }).catch((error) =>
  stop(listenProblem(error, port) ?? error.message),
);
const origin = (env.TANDEM_PUBLIC_URL || `http://localhost:${server.port}`).replace(/\/+$/, '');
const settings = await prepare().catch((error) => stop(error.message));
const app = await openService({ data: folder, publicUrl: origin }).catch((error) =>
  stop(error.message),
);
const portal = createPortal({ ...settings, origin, widgets: '/widgets/latest/tandem.js' });
server.answerWith((request, response) =>
  app.handles(request.url) ? app.listener(request, response) : portal(request, response),
);
if (settings.origin !== origin) await move();
announce();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close);

/** The settings of a former start, or six weeks of history. */
async function prepare() {
  const known = await readSettings(folder);
  if (known) return known;
  const started = Date.now();
  console.log('First start: writing six weeks of an invented programme…');
  const made = await makeFolder(folder, async (draft) => ({
    ...(await seed({ folder: draft, origin })),
    origin,
  }));
  console.log(
    `Done in ${((Date.now() - started) / 1000).toFixed(1)} s. It is kept in ${folder}.\n`,
  );
  return made;
}

/** The demo runs under another address than last time: contents and pictures follow. */
async function move() {
  const lead = people.find(({ role }) => role === 'lead');
  const ask = async (line, json) => {
    const [method, path] = line.split(' ');
    const token = await signReaderToken(lead, { ...settings, secret: settings.portalSecret });
    const answer = await fetch(`http://127.0.0.1:${server.port}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(json && { body: JSON.stringify(json) }),
    });
    if (!answer.ok) throw new Error(`${line} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const moved = await moveContents(ask, settings.origin, origin);
  await writeSettings(folder, { ...settings, origin });
  console.log(`${moved} contents moved from ${settings.origin} to ${origin}.`);
}

function announce() {
  const lines = [
    ['The intranet', '/sign-in'],
    ['The API, described', '/docs'],
    ['… as OpenAPI', '/openapi.json'],
    ['Alive?', '/healthz'],
  ];
  console.log('Tandem is running. Ctrl-C stops it.\n');
  for (const [what, path] of lines) console.log(`  ${what.padEnd(20)}${origin}${path}`);
}

async function close() {
  await server.close();
  await app.close();
}
