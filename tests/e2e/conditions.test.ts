/**
 * The same intranet under the conditions people really have: many tabs, a plain host name, a keyboard alone.
 * @module
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, clickSeen, complaints, found } from './support/browsers.js';
import { startDemo, type Demo } from './support/demo.js';
import { serve } from './support/page.js';
import { reader, visit } from './support/visit.js';

let demo: Demo;
let browser: Browser;

/** Signs in on a page of its own; answers once the portal's home is there. */
async function signIn(role: string, origin = demo.origin): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/sign-in`);
  await Promise.all([page.waitForNavigation(), page.click(`a[data-person][data-role="${role}"]`)]);
  return page;
}

const standings = (page: Page) =>
  page.$eval('tandem-leaderboard', (one) => one.shadowRoot?.textContent ?? '');

beforeAll(async () => {
  demo = await startDemo();
  browser = await chromium();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  demo?.clean();
});

/** A tab that its browser holds for visible, as in a window of its own. */
async function inItsOwnWindow(page: Page): Promise<Page> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** The link that a page has ready for a network. */
const linkOf = (page: Page) =>
  page.$eval('tandem-share', (share) => {
    const bar = share.shadowRoot?.querySelector<HTMLAnchorElement>('a[data-network="bluesky"]');
    return /http\S+\/s\/[0-9A-Za-z]{20}/.exec(decodeURIComponent(bar?.href ?? ''))?.[0] ?? '';
  });

describe('eight tabs over HTTP/1.1', () => {
  const tabs: Page[] = [];
  let streams = 0;

  beforeAll(async () => {
    tabs.push(await inItsOwnWindow(await signIn('member')));
    for (let i = 1; i < 8; i++) tabs.push(await inItsOwnWindow(await browser.newPage()));
    for (const tab of tabs) {
      tab.on('request', (request) => (streams += request.url().endsWith('/v1/events') ? 1 : 0));
      await tab.goto(demo.origin);
    }
  });

  afterAll(async () => {
    for (const tab of tabs) await tab.close();
  });

  it('are all there, none blocked by another', async () => {
    for (const tab of tabs) await found(tab, 'tandem-leaderboard >>> table');
    const states = tabs.map((tab) => tab.evaluate(() => document.visibilityState));
    expect(await Promise.all(states)).toEqual(tabs.map(() => 'visible'));
  });

  it('all move when somebody reads, over one stream for them all', async () => {
    await expect.poll(() => linkOf(tabs[0] as Page)).toMatch(/\/s\//);
    await expect.poll(() => streams).toBeGreaterThan(0);
    const before = await Promise.all(tabs.map(standings));
    await visit(await linkOf(tabs[0] as Page), reader(140));
    for (const [i, tab] of tabs.entries())
      await expect.poll(() => standings(tab), { timeout: 10_000 }).not.toBe(before[i]);
    expect(streams).toBeLessThan(6);
  });
});

describe('a plain http host name', () => {
  it('has everything that localhost has, without a secure context', async () => {
    const origin = demo.origin.replace('localhost', 'intranet.test');
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const heard = complaints(page);
    await page.goto(`${origin}/sign-in`);
    await Promise.all([page.waitForNavigation(), page.click('a[data-role="member"]')]);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    await found(page, 'tandem-leaderboard >>> table');
    await found(page, 'tandem-feed >>> tandem-share');
    await clickSeen(page, 'tandem-share >>> a[data-network="linkedin"]');
    const go = await found(page, 'tandem-share >>> a[data-go]');
    expect(await go.evaluate((one) => (one as HTMLAnchorElement).href)).toMatch(/%2Fs%2F/);
    expect(heard).toEqual([]);
    await context.close();
  });
});

describe('the address of the latest version', () => {
  it('loads each script once, from another origin too', async () => {
    const html = `<!doctype html><html lang="en"><title>News</title><link rel="icon" href="data:,">
      <script type="module" src="${demo.origin}/widgets/latest/tandem.js"></script>
      <tandem-share url="https://example.org/news" headline="News"></tandem-share>`;
    const site = await serve({ '/': html });
    const page = await browser.newPage();
    const heard = complaints(page);
    const loaded: string[] = [];
    page.on('response', (answer) => {
      if (answer.status() === 200 && answer.url().endsWith('.js')) loaded.push(answer.url());
    });
    await page.goto(site.origin);
    await found(page, 'tandem-share >>> a[data-network="linkedin"]');
    expect(loaded.length).toBeGreaterThan(1);
    expect(loaded).toEqual([...new Set(loaded)]);
    expect(heard).toEqual([]);
    await page.close();
    site.close();
  });
});

describe('a keyboard alone', () => {
  it('shares, from the bar to the network and back', async () => {
    const page = await signIn('member');
    const bar = await found(page, 'tandem-share >>> a[data-network="linkedin"]');
    await bar.focus();
    await page.keyboard.press('Enter');
    const go = await found(page, 'tandem-share >>> a[data-go]');
    const focused = () =>
      go.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one);
    for (let i = 0; i < 12 && !(await focused()); i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(true);
    const opened = browser.waitForTarget((target) => target.url().includes('linkedin'));
    await page.keyboard.press('Enter');
    await (await (await opened).page())?.close();
    await page.bringToFront();
    await found(page, 'tandem-share >>> [data-declare]');
    await page.keyboard.press('Escape');
    const closed = () =>
      page.$eval('tandem-share', (one) => one.shadowRoot?.querySelector('dialog')?.open);
    await expect.poll(closed).toBeFalsy();
    expect(
      await bar.evaluate((one) => (one.getRootNode() as ShadowRoot).activeElement === one),
    ).toBe(true);
    await page.close();
  });
});
