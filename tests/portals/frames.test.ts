/**
 * A suite that only takes frames: joining in one moves the other, and no other origin may frame them.
 * @module
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { chromium, complaints } from '../e2e/support/browsers.js';
import { freePort } from '../e2e/support/demo.js';
import { serve } from '../e2e/support/page.js';
import { installed, started, type Started } from './support/example.js';
import { Report } from './support/report.js';

const BUTTON = 'tandem-join >>> button[part~="join"]';
const report = new Report('iframe', 'A page of frames');
let running: Started;
let origin: string;
let browser: Browser;
let page: Page;
let heard: string[];

const frameOf = (name: string) =>
  page.waitForFrame((frame) => frame.url().includes(`/embed/${name}?`));

beforeAll(async () => {
  const folder = installed('iframe');
  const port = await freePort();
  origin = `http://localhost:${port}`;
  const env = { PORT: String(port), SERVICE_PORT: String(await freePort()) };
  running = await started(folder, { ready: 'Ctrl-C stops it', env });
  browser = await chromium();
  page = await browser.newPage();
  heard = complaints(page);
});

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

describe('the suite in examples/iframe', () => {
  it('lets somebody join in one frame, and shows them in the other', async () => {
    await page.goto(`${origin}/sign-in/ines`);
    const join = await frameOf('join');
    await vi.waitFor(async () => expect(await join.$(BUTTON)).not.toBeNull(), 30_000);
    await join.locator('tandem-join >>> input[name="leaderboard"]').click();
    await join.locator(BUTTON).click();
    const board = await frameOf('leaderboard');
    const text = () =>
      board.$eval('tandem-leaderboard', (one) => one.shadowRoot?.textContent ?? '');
    await expect.poll(text, { timeout: 60_000 }).toContain('Your name can be seen');
    await report.picture(page, 'page');
    expect(heard).toEqual([]);
  });

  it('shows no other origin anything', async () => {
    const src = (await frameOf('join')).url();
    const other = await serve({ '/': `<!doctype html><iframe src="${src}"></iframe>` });
    const stranger = await browser.newPage();
    const refused = complaints(stranger);
    await stranger.goto(other.origin);
    await expect.poll(() => refused.join('\n')).toMatch(/frame-ancestors/);
    await stranger.close();
    other.close();
  });
});
