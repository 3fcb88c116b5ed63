/**
 * What needs no portal: a page with no service at all, an edge worker, an integrator's script.
 * @module
 */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, complaints, found } from '../e2e/support/browsers.js';
import { freePort } from '../e2e/support/demo.js';
import { reader, visit } from '../e2e/support/visit.js';
import { installed, npm, started, type Started } from './support/example.js';
import { Report } from './support/report.js';

const begin = async (name: string): Promise<{ origin: string; running: Started }> => {
  const folder = installed(name);
  const port = await freePort();
  const env = { PORT: String(port), SERVICE_PORT: String(await freePort()) };
  const running = await started(folder, { ready: 'Ctrl-C stops it', env });
  return { origin: `http://localhost:${port}`, running };
};

describe('the page in examples/static', () => {
  const report = new Report('static', 'A file server, no service');
  let running: Started;
  let origin: string;
  let browser: Browser;

  beforeAll(async () => {
    ({ origin, running } = await begin('static'));
    browser = await chromium();
  });

  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  it('shares the address itself, with campaign parameters, and asks nobody', async () => {
    const page = await browser.newPage();
    const heard = complaints(page);
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(new URL(request.url()).origin));
    await page.goto(origin);
    const link = await found(page, 'tandem-share >>> a[data-network="x"]');
    const address = new URL(await link.evaluate((one) => (one as HTMLAnchorElement).href));
    expect(address.searchParams.get('url')).toBe(
      'https://www.example.org/news/basin?edition=12&utm_source=x&utm_medium=employee-advocacy#square',
    );
    await page.click('tandem-share >>> a[data-network="x"]');
    await found(page, 'tandem-share >>> a[data-go]');
    await report.picture(page, 'page');
    expect(new Set(asked.filter((one) => one !== 'null'))).toEqual(new Set([origin]));
    expect(heard).toEqual([]);
  });
});

describe('the worker in examples/worker', () => {
  new Report('worker', 'workerd, by Miniflare 4');
  let running: Started;

  beforeAll(async () => {
    ({ running } = await begin('worker'));
  });

  afterAll(() => running?.stop());

  it('leads to a content by a link that it made itself', async () => {
    const go = /http:\S+\/go\/\S+(?=\.)/.exec(running.said.join('\n'))?.[0] ?? '';
    const { status, headers } = await visit(go, reader(140));
    expect(status).toBe(302);
    expect(headers.location).toMatch(/\/s\/[0-9A-Za-z]{20}$/);
    const landed = await visit(headers.location ?? '', reader(140));
    expect(landed.headers.location).toContain('https://www.example.org/news/basin?utm_source=');
    expect((await visit(go.replace(/[^/]+\/[^/]+$/, 'nothing/x'), reader(140))).status).toBe(404);
  });
});

describe('the script in examples/node', () => {
  new Report('node', 'Node 24');

  it('publishes from a feed, writes a newsletter, reads figures and hears a webhook once', () => {
    const said = npm(installed('node'), 'start');
    expect(said).toMatch(/100000 letters with 300000 links, in [\d.]+ s and no request/);
    expect(said).toMatch(/1 readers of 1 requests/);
    expect(said.match(/Webhook: content\.published/g)).toHaveLength(1);
  });
});
