/**
 * Portals made with React, Next and Vue: each by its README's commands, each with the whole main job.
 * @module
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, found } from '../e2e/support/browsers.js';
import { freePort } from '../e2e/support/demo.js';
import { installed, started, type Started } from './support/example.js';
import { follow, join, share, shifted, watched } from './support/portal.js';
import { Report } from './support/report.js';

const NAMES = { react: 'React 19, Vite 8', next: 'Next 16, React 19', vue: 'Vue 3.5, Vite 8' };

describe.each(Object.entries(NAMES))('the portal in examples/%s', (name, portal) => {
  const report = new Report(name, portal);
  let origin: string;
  let running: Started;
  let browser: Browser;
  let page: Page;
  let heard: string[];

  beforeAll(async () => {
    const folder = installed(name);
    const port = await freePort();
    origin = `http://localhost:${port}`;
    const env = { PORT: String(port), SERVICE_PORT: String(await freePort()) };
    running = await started(folder, { ready: 'Ctrl-C stops it', env });
    browser = await chromium();
    ({ page, heard } = await watched(browser));
  });

  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  it('moves nothing while its elements come', async () => {
    await page.goto(`${origin}/sign-in/tomas`);
    await found(page, 'tandem-share >>> a[data-network="linkedin"]');
    await found(page, 'tandem-join >>> button[part~="join"]');
    expect(await shifted(page)).toBe(0);
  });

  it('does the main job', async () => {
    await page.goto(`${origin}/sign-in/ines`);
    await join(page);
    const link = await share(page);
    await follow(page, link, 'Ines Marlow');
    await report.picture(page, 'page');
  });

  it('complains of nothing', () => {
    expect(heard).toEqual([]);
  });

  if (name === 'next')
    it('shares before scripts have come, and where they are blocked', async () => {
      const plain = await browser.newPage();
      await plain.setJavaScriptEnabled(false);
      await plain.goto(origin);
      const href = await plain.$eval('tandem-share a', (one) => (one as HTMLAnchorElement).href);
      expect(new URL(href).searchParams.get('url')).toBe(`${origin}/basin`);
      await plain.close();
    });
});
