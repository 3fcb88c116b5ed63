/**
 * A page of Vue, built from the packages as a registry hands them over.
 * @module
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error -- a plain script of the repository, shared with the tests of what is packed
import { installPacked, pack } from '../../scripts/lib/packed.mjs';
import { chromium, clickSeen, complaints, found } from './support/browsers.js';
import { hostHtml } from './support/host-page.js';
import { serve } from './support/page.js';

const APP = `
import { createApp } from 'vue/dist/vue.esm-bundler.js';
import '@tandem-advocacy/widgets/define/share';
import '@tandem-advocacy/widgets/define/feed';
import '@tandem-advocacy/widgets/define/leaderboard';

const standings = { period: 'season', scope: 'individual', mode: 'ranking', top: [], around: [], me: null };
const app = createApp({
  data: () => ({ count: 1, chosen: '', standings }),
  methods: { choose(event) { event.preventDefault(); this.chosen = event.network; } },
  template: \`<main lang="en">
    <button id="more" @click="count++">more</button>
    <tandem-share :url="'https://example.org/news?id=' + count" :headline="'News ' + count" networks="linkedin x"
      @tandem-before-share="choose"><a id="light" href="/">{{ count }}</a></tandem-share>
    <tandem-feed v-if="count % 2 === 1" :limit="count" kind="moment"></tandem-feed>
    <tandem-leaderboard :standings="standings"></tandem-leaderboard>
    <output>{{ chosen }}</output></main>\`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('tandem-');
app.mount('#root');`;

const scratch = mkdtempSync(path.join(tmpdir(), 'tandem-vue-'));
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
let heard: string[];

/** The app as a consumer of the packed packages bundles it. */
async function bundled(): Promise<Record<string, Uint8Array>> {
  const consumer = path.join(scratch, 'consumer');
  const folders = ['core', 'widgets'];
  installPacked(consumer, Object.fromEntries(folders.map((one) => [one, pack(one, scratch)])));
  writeFileSync(path.join(consumer, 'app.js'), APP);
  const { outputFiles } = await build({
    ...{ absWorkingDir: consumer, entryPoints: ['app.js'], outdir: '/', write: false },
    ...{ bundle: true, splitting: true, format: 'esm', logLevel: 'error' },
    define: {
      'process.env.NODE_ENV': '"production"',
      ...{ __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false' },
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
  });
  return Object.fromEntries(outputFiles.map((one) => [one.path, one.contents]));
}

beforeAll(async () => {
  const html = hostHtml('', '<div id="root"></div><script type="module" src="/app.js"></script>');
  site = await serve({ ...(await bundled()), '/': html });
  browser = await chromium();
  page = await browser.newPage();
  heard = complaints(page);
  await page.goto(site.origin);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(scratch, { recursive: true, force: true });
});

const shown = () =>
  page.evaluate(() => {
    const link = document
      .querySelector('tandem-share')
      ?.shadowRoot?.querySelector<HTMLAnchorElement>('a[data-network="x"]');
    const feed = document.querySelector<HTMLElement & { limit: number }>('tandem-feed');
    const [, news] = /News (\d)/.exec(decodeURIComponent(link?.href ?? '')) ?? [];
    return { news, light: document.querySelector('#light')?.textContent, limit: feed?.limit ?? 0 };
  });

describe('a page of Vue', () => {
  it('shows elements with what they are given, updates, hides and shows them', async () => {
    await found(page, 'tandem-share >>> a[data-network="x"]');
    await expect.poll(shown).toEqual({ news: '1', light: '1', limit: 1 });
    await page.click('#more');
    await expect.poll(shown).toEqual({ news: '2', light: '2', limit: 0 });
    await page.click('#more');
    await expect.poll(shown).toEqual({ news: '3', light: '3', limit: 3 });
  });

  it('hands data over as it is', async () => {
    const mode = await page.$eval(
      'tandem-leaderboard',
      (one) => (one as unknown as { standings: { mode: string } }).standings.mode,
    );
    expect(mode).toBe('ranking');
  });

  it('hears what happens, and may forbid it', async () => {
    await clickSeen(page, 'tandem-share >>> a[data-network="x"]');
    await expect.poll(() => page.$eval('output', (one) => one.textContent)).toBe('x');
    expect(await page.$('tandem-share >>> dialog[open]')).toBeNull();
  });

  it('complains of nothing', () => {
    expect(heard.filter((line) => !/Lit is in dev mode/.test(line))).toEqual([]);
  });
});
