/**
 * An element in a frame on another origin: its token comes from the page around it, and from no other.
 * @module
 */
import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openService } from '@tandem-advocacy/server';
import { chromium, complaints, found } from './support/browsers.js';

const data = mkdtempSync(path.join(tmpdir(), 'tandem-embed-'));
const servers: Server[] = [];
let browser: Browser;
let service: Awaited<ReturnType<typeof openService>>;
let [origin, host, stranger] = ['', '', ''];
let [token, lead] = ['', ''];

async function listen(answer: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(answer ?? (() => {}));
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

/** A token as a portal signs it. */
function signed(claims: object, secret: string): string {
  const exp = Math.floor(Date.now() / 1000) + 300;
  const text = [{ alg: 'HS256' }, { ...claims, exp }]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

const page = () => `<!doctype html><html lang="en"><title>Intranet</title>
<iframe src="${origin}/embed/join?programme=acme&lang=en" title="Joining"></iframe>
<script src="${origin}/embed/host.js" data-token-url="/token"></script>`;

beforeAll(async () => {
  origin = await listen((request, response) => service.listener(request, response));
  const widgets = fileURLToPath(new URL('../../packages/widgets/dist/cdn/', import.meta.url));
  service = await openService({ data, publicUrl: origin, widgets });
  const portal: Parameters<typeof createServer>[1] = (request, response) => {
    const [type, body] = request.url === '/token' ? ['text/plain', token] : ['text/html', page()];
    response.writeHead(200, { 'content-type': type }).end(body);
  };
  [host, stranger] = [await listen(portal), await listen(portal)];
  const { portalSecret } = await service.programmes.create({
    ...{ id: 'acme', name: 'Acme', origins: [host] },
  });
  token = signed({ sub: 'ada', name: 'Ada Exemple', programme: 'acme' }, portalSecret);
  lead = signed({ sub: 'lea', name: 'Lea Exemple', programme: 'acme', role: 'lead' }, portalSecret);
  browser = await chromium();
});
afterAll(async () => {
  await browser?.close();
  for (const server of servers) server.closeAllConnections();
  for (const server of servers) server.close();
  await service?.close();
  rmSync(data, { recursive: true, force: true });
});

describe('an element in a frame', () => {
  it('knows its reader by the token of the page around it', async () => {
    const tab = await browser.newPage();
    const known = tab.waitForResponse(
      (one) => one.url() === `${origin}/v1/session` && one.request().method() === 'POST',
    );
    await tab.goto(host);
    expect((await (await known).json()).reader).toMatchObject({ known: true, joined: false });
    await tab.waitForFunction(() => Number(document.querySelector('iframe')?.height) > 100);
    await tab.close();
  });

  it('is not shown by a page of another origin', async () => {
    const tab = await browser.newPage();
    await tab.goto(stranger, { waitUntil: 'networkidle0' });
    const frames = tab.frames().map((frame) => frame.url());
    expect(frames.filter((url) => url.startsWith(origin))).toEqual([]);
    await tab.close();
  });
});

/** What the service answers to somebody, or to nobody. */
async function ask(line: string, bearer: string, body?: object): Promise<Record<string, never>> {
  const [method = '', path = ''] = line.split(' ');
  const answer = await fetch(`${origin}/v1${path}`, {
    ...{ method, ...(body && { body: JSON.stringify(body) }) },
    headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
  });
  return answer.status === 204 ? {} : ((await answer.json()) as Record<string, never>);
}

describe('an invitation, opened by somebody with no account anywhere', () => {
  const invite = async () =>
    (await ask('POST /invitations', lead, { circle: 'alumni' })) as unknown as {
      url: string;
      invitation: { id: string };
    };
  const accept = async (url: string) => {
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    const heard = complaints(tab);
    await tab.setExtraHTTPHeaders({ 'accept-language': 'en-GB,en;q=0.9' });
    await tab.goto(url);
    await (await found(tab, 'tandem-join >>> input[name="name"]')).type('Nadia Exemple');
    await tab.keyboard.press('Enter');
    return { context, tab, heard };
  };

  it('makes an alumnus of them, who is known again on the next visit', async () => {
    const { url } = await invite();
    const { context, tab, heard } = await accept(url);
    await (await found(tab, 'tandem-join >>> button[part~="join"]')).click();
    await found(tab, 'tandem-join >>> button[part~="leave"]');
    expect(tab.url()).toBe(`${origin}/embed/join?programme=acme`);
    const next = await context.newPage();
    await next.goto(tab.url());
    await found(next, 'tandem-join >>> button[part~="leave"]');
    expect(heard).toEqual([]);
    await context.close();
  });

  it('ends where it is taken back, and says so in the words of their browser', async () => {
    const { invitation, url } = await invite();
    const { context, tab } = await accept(url);
    await found(tab, 'tandem-join >>> button[part~="join"]');
    await ask(`DELETE /invitations/${invitation.id}`, lead);
    await tab.reload();
    const state = await found(tab, 'tandem-join >>> .state');
    expect(await state.evaluate((one) => one.textContent)).toContain('access has ended');
    await context.close();
  });
});
