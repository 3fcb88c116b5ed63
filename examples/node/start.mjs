/** An integrator's day: content from a feed, links for a newsletter, a reader, figures, a webhook. @module */
import { createTandem } from '@tandem-advocacy/core';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { get } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { Webhook } from 'standardwebhooks';
import { startService } from 'tandem-example-support/service';
import { letters } from './newsletter.mjs';
import { receiver } from './webhooks.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const port = Number(process.env.PORT ?? 8600);
const readers = Number(process.env.READERS ?? 100_000);
const origin = `http://localhost:${port}`;
const service = await startService({ folder, origin, port: port + 1, colleagues: false });

// An API key is for programs: it may what its scopes say, and its links are attributed to the integration.
const scopes = ['content:read', 'links:mint', 'figures:read'].flatMap((one) => ['--scope', one]);
const printed = service.ask('key', 'create', '--name', 'Newsletter', ...scopes);
const key = /tdm_\S+/.exec(printed)?.[0];
const tandem = createTandem({ endpoint: service.endpoint, getToken: () => key });

console.log(service.ask('import', `${folder}river.xml`).trim());

const contents = [];
for await (const content of tandem.content.all({ limit: 3 })) {
  if (content.url.startsWith('https://www.example.org/notes/')) contents.push(content);
}
await tandem.session.want({ contents: contents.map(({ id }) => id) });
const started = performance.now();
let links = 0;
let last;
async function* lines() {
  for (const letter of letters(tandem, { contents, readers })) {
    links += letter.links.length;
    last = letter;
    yield `${JSON.stringify(letter)}\n`;
  }
}
await pipeline(lines, createWriteStream(`${folder}.data/letters.ndjson`));
const seconds = (performance.now() - started) / 1000;
console.log(`${readers} letters with ${links} links, in ${seconds.toFixed(1)} s and no request.`);

// Somebody opens the letter in a browser.
await openInBrowser(last.links[0].href);
let figures;
for (let tries = 0; tries < 50 && !figures?.raw; tries++) {
  await new Promise((done) => setTimeout(done, 100));
  ({ figures } = await tandem.content.figures(contents[0].id));
}
console.log(`${contents[0].title}: ${figures.human} readers of ${figures.raw} requests.`);

// A webhook goes to a public address only: here the message is one that we sign ourselves.
const secret = `whsec_${Buffer.from('an example of a secret, not one to use').toString('base64')}`;
const server = receiver(secret, ({ type }) => console.log(`Webhook: ${type}.`)).listen(port);
await deliver(JSON.stringify({ type: 'content.published', data: { id: contents[0].id } }));
server.close();
tandem.close();
await service.stop();

async function deliver(body) {
  const at = new Date();
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('msg_1', at, body),
  };
  await fetch(`http://localhost:${port}`, { method: 'POST', body, headers });
}

/** As a browser does it: `fetch` would say of itself that it is none. */
async function openInBrowser(address) {
  const headers = {
    'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
    accept: 'text/html',
    'accept-language': 'en',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
  };
  const [answer] = await once(get(address, { headers }), 'response');
  answer.resume();
}
