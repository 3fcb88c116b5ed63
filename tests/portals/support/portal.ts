/**
 * The main job inside a portal: join, share from the page, follow the link, and the leaderboard moves.
 * @module
 */
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { complaints, found } from '../../e2e/support/browsers.js';
import { reader, visit } from '../../e2e/support/visit.js';

/** The text that an element shows. */
export const shown = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (one) => (one.shadowRoot?.textContent ?? '').replace(/\s+/g, ' '));

/** Opens a page that notes what its console says and how far its layout shifted. */
export async function watched(browser: Browser): Promise<{ page: Page; heard: string[] }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(() => {
    new PerformanceObserver((list) => {
      const root = document.documentElement;
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
        root.dataset['shift'] = String(Number(root.dataset['shift'] ?? 0) + shift.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return { page, heard: complaints(page) };
}

/** How far the page's layout has shifted: 0 is nothing. */
export const shifted = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return Number(document.documentElement.dataset['shift'] ?? 0);
  });

/** Joins, with the leaderboard as one's own choice. */
export async function join(page: Page): Promise<void> {
  await found(page, 'tandem-join >>> button[part~="join"]');
  await page.locator('tandem-join >>> input[name="leaderboard"]').click();
  const joined = page.waitForResponse(
    (one) => one.url().endsWith('/v1/me/membership') && one.request().method() === 'POST',
  );
  await page.locator('tandem-join >>> button[part~="join"]').click();
  expect((await joined).ok()).toBe(true);
}

/** Shares on LinkedIn and says so; answers with the tracked link. */
export async function share(page: Page): Promise<string> {
  await page.waitForFunction(
    () =>
      document
        .querySelector('tandem-share')
        ?.shadowRoot?.querySelector<HTMLAnchorElement>('a[data-network="linkedin"]')
        ?.href.includes('%2Fs%2F'),
    { timeout: 60_000 },
  );
  await page.click('tandem-share >>> a[data-network="linkedin"]');
  const go = await found(page, 'tandem-share >>> a[data-go]');
  const address = await go.evaluate((one) => (one as HTMLAnchorElement).href);
  const link = /https?:\/\/\S+\/s\/[0-9A-Za-z]{20}/.exec(decodeURIComponent(address))?.[0] ?? '';
  expect(link).toContain('/s/');
  const browser = page.browser();
  const opened = browser.waitForTarget((target) => target.url().includes('linkedin'));
  await go.click();
  await (await (await opened).page())?.close();
  await page.bringToFront();
  await (await found(page, 'tandem-share >>> [data-declare]')).click();
  return link;
}

/** Follows the link as somebody else; resolves when the page's leaderboard has moved. */
export async function follow(page: Page, link: string, name: string): Promise<void> {
  await expect.poll(() => shown(page, 'tandem-leaderboard'), { timeout: 60_000 }).toContain(name);
  // A visit within five seconds of the share is nobody's reading yet.
  const since = await page.evaluate(() => performance.now());
  await page.waitForFunction((from) => performance.now() - from > 5_500, {}, since);
  const before = await shown(page, 'tandem-leaderboard');
  const answer = await visit(link, reader(140));
  expect(answer.status).toBe(302);
  expect(answer.headers.location).toContain('utm_source=linkedin');
  await expect.poll(() => shown(page, 'tandem-leaderboard'), { timeout: 60_000 }).not.toBe(before);
}
