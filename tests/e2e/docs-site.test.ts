/**
 * The documentation site and the playground in a browser: read by everybody, searched, tried out.
 * @module
 */
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error -- a plain script of the repository, as the demo uses it
import { documentation } from '../../examples/intranet/portal/documentation.mjs';
// @ts-expect-error -- a plain script of the repository, as the demo uses it
import { galleryFile } from '../../gallery/answer.mjs';
// @ts-expect-error -- a plain script of the repository, as `npm run docs` uses it
import { buildSite } from '../../scripts/lib/site/build.mjs';
import { chromium, complaints } from './support/browsers.js';

interface Answer {
  status?: number;
  headers: Record<string, string>;
  body: Uint8Array;
}
const files = { docs: documentation, gallery: galleryFile } as Record<
  string,
  (path: string) => Promise<Answer | undefined>
>;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = fileURLToPath(new URL('../../packages/widgets/src/elements/', import.meta.url));
const elements = readdirSync(folder);

let server: Server;
let browser: Browser;
let page: Page;
let origin: string;
let heard: string[];

beforeAll(async () => {
  await (buildSite as () => Promise<boolean>)();
  server = createServer(async ({ url = '' }, response) => {
    const [, place = '', path = ''] = /^\/(docs|gallery)\/(?:site\/)?([^?]*)/.exec(url) ?? [];
    const found = await files[place]?.(path);
    response.writeHead(found?.status ?? (found ? 200 : 404), found?.headers).end(found?.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://localhost:${(server.address() as { port: number }).port}`;
  browser = await chromium();
  page = await browser.newPage();
  heard = complaints(page);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function visit(path: string, night = false) {
  await look(night);
  await page.goto(origin + path);
  if (!path.includes('playground')) await page.waitForSelector('#tsd-nav-container li');
}

/** A desk by day, or a telephone by night. */
async function look(night: boolean) {
  await page.setViewport(night ? { width: 390, height: 844 } : { width: 1280, height: 900 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: night ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

async function violations(path: string): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: broken } = (await page.evaluate(
    `axe.run({ resultTypes: ['violations'] })`,
  )) as AxeResults;
  return broken.map(({ id, nodes }) => `${path}: ${id} — ${nodes[0]?.html.slice(0, 140)}`);
}

/** One page of each kind that the site has. */
const kinds = `index.html modules.html hierarchy.html
  guide/embed-in-five-minutes.html guide/fr/index.html guide/error-codes.html
  elements/leaderboard.html reference/http-api.html decisions/index.html examples/react.html
  modules/_tandem-advocacy_core.html classes/_tandem-advocacy_widgets.TandemShare.html
  interfaces/_tandem-advocacy_core.Tandem.html types/_tandem-advocacy_core.Content.html
  functions/_tandem-advocacy_core.createTandem.html playground/index.html`.split(/\s+/);

describe('the documentation site', () => {
  it.each(kinds)(
    'has nothing in %s that axe finds, by day or by night on a telephone',
    async (kind) => {
      await visit(`/docs/site/${kind}`);
      expect(await violations(kind)).toEqual([]);
      await look(true);
      expect(await violations(kind)).toEqual([]);
    },
  );

  it('finds a guide by a word that stands in it', async () => {
    await visit('/docs/site/guide/index.html');
    await page.keyboard.press('/');
    await page.locator('#tsd-search-input').fill('works council');
    await page.waitForSelector('#tsd-search-results a');
    const found = await page.$$eval('#tsd-search-results a', (all) =>
      all.map((one) => one.getAttribute('href') ?? ''),
    );
    expect(found.join(' ')).toContain('guide/works-council.html');
  });
});

describe.each(elements)('the playground of tandem-%s', (element) => {
  it('shows it in French and English, with nothing that axe finds', async () => {
    for (const [language, night] of [
      ['', false],
      ['fr/', true],
    ] as const) {
      const path = `/docs/site/playground/${language}${element}.html`;
      await visit(path, night);
      const shown = `document.querySelector('#stage > tandem-${element}:defined') && document.querySelector('#html code').textContent`;
      expect(await (await page.waitForFunction(shown)).jsonValue()).toContain(`<tandem-${element}`);
      expect(await violations(path)).toEqual([]);
    }
  });
});

const code = (id: string) => page.$eval(`${id} code`, (one) => one.textContent);

describe.each(['/docs/site/playground/', '/gallery/playground/'])('%s', (place) => {
  it('sets attributes, custom properties and what the service answers', async () => {
    await visit(`${place}leaderboard.html`);
    await page.waitForSelector('#stage > tandem-leaderboard:state(ready)');
    await page.select('[name="mode"]', 'ranking');
    await page.waitForSelector('tandem-leaderboard[mode="ranking"] >>> table');
    expect(await code('#html')).toBe('<tandem-leaderboard mode="ranking"></tandem-leaderboard>');
    await page.locator('[name="--tandem-leaderboard-beacon"]').fill('#a8126a');
    expect(await code('#css')).toBe(
      'tandem-leaderboard {\n  --tandem-leaderboard-beacon: #a8126a;\n}',
    );
    const set = `document.querySelector('tandem-leaderboard').style.getPropertyValue('--tandem-leaderboard-beacon')`;
    expect(await page.evaluate(set)).toBe('#a8126a');
    await page.select('[name="situation"]', 'empty');
    await page.waitForSelector('tandem-leaderboard:state(empty)');
    await page.select('[name="language"]', 'ar');
    await page.waitForSelector('#stage:dir(rtl) > tandem-leaderboard');
    const words = `document.querySelector('tandem-leaderboard').shadowRoot.textContent`;
    await expect.poll(() => page.evaluate(words)).toMatch(/[\u0621-\u064a]{3}/);
    await page.locator('button[type="reset"]').click();
    await page.waitForSelector('tandem-leaderboard:state(ready):not([mode])');
    expect(await code('#html')).toBe('<tandem-leaderboard></tandem-leaderboard>');
  });

  it('copies what is shown, and says so in the language of the page', async () => {
    await visit(`${place}fr/share.html`);
    await page.waitForSelector('#stage > tandem-share:state(ready)');
    await page.locator('#html button').click();
    await expect.poll(() => page.$eval('#said', (one) => one.textContent)).toBe('Copié.');
  });
});

it('complains of nothing in the console, and asks nobody else', () => {
  expect(heard).toEqual([]);
});
