/**
 * The React bindings, bundled into a page and rendered by a real browser.
 * @module
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, complaints, found } from './support/browsers.js';
import { serve } from './support/page.js';

const APP = `
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { TandemShare } from '@tandem-advocacy/react';

const App = () => {
  const [chosen, setChosen] = React.useState('');
  return <main lang="en">
    <TandemShare
      url="https://example.org/news?id=1"
      headline="News from the workshop"
      networks="linkedin x"
      onTandemBeforeShare={(event) => { event.preventDefault(); setChosen(event.network); }}
    />
    <output>{chosen}</output>
  </main>;
};
createRoot(document.getElementById('root')).render(<React.StrictMode><App /></React.StrictMode>);
`;

let browser: Browser;
let page: Page;
let heard: string[];
let close: () => void;

beforeAll(async () => {
  const bundle = await build({
    stdin: {
      contents: APP,
      loader: 'tsx',
      resolveDir: fileURLToPath(new URL('../../packages/react-bindings', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: '/',
    write: false,
    jsx: 'automatic',
    entryNames: 'app',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const files = Object.fromEntries(bundle.outputFiles.map((one) => [one.path, one.contents]));
  const html =
    '<!doctype html><html lang="en"><title>Portal</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/app.js"></script>';
  const site = await serve({ ...files, '/': html });
  close = site.close;
  browser = await chromium();
  page = await browser.newPage();
  heard = complaints(page);
  await page.goto(site.origin);
});

afterAll(async () => {
  await browser?.close();
  close?.();
});

describe('the React bindings', () => {
  it('render an element with its properties', async () => {
    await found(page, 'tandem-share >>> a[data-network="x"]');
    const links = await page.$$eval('tandem-share >>> a[data-network]', (all) =>
      all.map((one) => (one as HTMLAnchorElement).href),
    );
    expect(links).toHaveLength(2);
    expect(decodeURIComponent(links[1] ?? '')).toContain('utm_medium=employee-advocacy');
    expect(decodeURIComponent(links[1] ?? '')).toContain('News from the workshop');
  });

  it('hand events over, typed and cancelable', async () => {
    await page.click('tandem-share >>> a[data-network="x"]');
    expect(await page.$eval('output', (one) => one.textContent)).toBe('x');
    expect(await page.$('tandem-share >>> dialog[open]')).toBeNull();
  });

  it('complain of nothing', () => {
    expect(heard).toEqual([]);
  });
});
