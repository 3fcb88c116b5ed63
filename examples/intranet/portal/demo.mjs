/** From a data folder to a running intranet: history on the first start, the same data on every other. @module */
import { openService } from '@tandem-advocacy/server';
import { people } from '../data/people.mjs';
import { moveContents } from '../seed/move.mjs';
import { seed } from '../seed/seed.mjs';
import { createPortal } from './portal.mjs';
import { listen } from './serve.mjs';
import { makeFolder, readSettings, writeSettings } from './settings.mjs';
import { signReaderToken } from './token.mjs';

const log = (level, message, fields) => level !== 'info' && console.error(message, fields ?? '');

/** Starts portal and service on one port. Throws an error whose message says what to do. */
export async function startDemo({ port, host, folder, publicUrl }) {
  const server = await listen({ port, host });
  const origin = publicUrl ?? `http://localhost:${server.port}`;
  const settings = (await readSettings(folder)) ?? (await firstStart(folder, origin));
  const app = await openService({ data: folder, publicUrl: origin, log });
  const portal = pinnedWidgets(server.address).then((widgets) =>
    createPortal({ ...settings, origin, widgets }),
  );
  server.answerWith(async (request, response) =>
    app.handles(request.url) && !/^\/docs\/site(?:\/|$)/.test(request.url)
      ? app.listener(request, response)
      : (await portal)(request, response),
  );
  await portal;
  if (settings.origin !== origin) await move(folder, settings, { origin, address: server.address });
  announce(origin);
  return {
    async close() {
      await server.close();
      await app.close();
    },
  };
}

/** The address of the elements in the version that `latest` leads to: a page names one version, and keeps it. */
async function pinnedWidgets(address) {
  const answer = await fetch(`${address}/widgets/latest/tandem.js`, { redirect: 'manual' });
  const location = answer.headers.get('location');
  if (location) return location;
  throw new Error('The service has no elements to serve. Build them first: npm run build');
}

async function firstStart(folder, origin) {
  const started = Date.now();
  console.log('First start: writing six weeks of an invented programme…');
  const made = await makeFolder(folder, async (draft) => ({
    ...(await seed({ folder: draft, origin })),
    origin,
  }));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`Done in ${seconds} s. It is kept in ${folder}.\n`);
  return made;
}

/** The demo runs under another address than last time: contents and their pictures follow. */
async function move(folder, settings, { origin, address }) {
  const lead = people.find(({ role }) => role === 'lead');
  const ask = async (line, json) => {
    const [method, path] = line.split(' ');
    const token = await signReaderToken(lead, { ...settings, secret: settings.portalSecret });
    const answer = await fetch(address + path, {
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

function announce(origin) {
  const lines = [
    ['The intranet', '/sign-in'],
    ['The gallery', '/gallery/'],
    ['The playground', '/gallery/playground/'],
    ['The documentation', '/docs/site/'],
    ['The API, described', '/docs'],
    ['… as OpenAPI', '/openapi.json'],
    ['Alive?', '/healthz'],
  ];
  console.log('Tandem is running. Ctrl-C stops it.\n');
  for (const [what, path] of lines) console.log(`  ${what.padEnd(20)}${origin}${path}`);
}
