/**
 * The strictest page there is: every element works under its policy, and nothing of the page is touched.
 * @module
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
// @ts-expect-error -- a plain script of the repository, as the bench uses it
import { filesOfAll } from '../../scripts/lib/bytes.mjs';
import { chromium, clickSeen, found } from './support/browsers.js';
import {
  hostHtml,
  notThere,
  oneOfEach,
  signedIn,
  startPortal,
  strictPolicy,
  type Portal,
} from './support/host-page.js';

let browser: Browser;
let portal: Portal;

const script = (from = '', file = 'tandem') =>
  `<script type="module" src="${from}/widgets/latest/${file}.js" data-endpoint="${from || '/'}" data-token-url="/token"></script>`;

beforeAll(async () => {
  browser = await chromium();
  portal = await startPortal(({ origin }) => ({
    '/here.html': { body: hostHtml(script(), oneOfEach()), policy: strictPolicy() },
    '/there.html': { body: hostHtml(script(origin), oneOfEach()), policy: strictPolicy(origin) },
    '/all.html': { body: hostHtml(script('', 'all'), oneOfEach()), policy: strictPolicy() },
    '/without.html': { body: hostHtml('', oneOfEach()), policy: strictPolicy() },
  }));
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

/** Opens everything that folds, and the composer, as somebody curious would. */
async function useEverything(page: Page): Promise<void> {
  await clickSeen(page, 'tandem-share >>> a[data-network="linkedin"]');
  const words = await found(page, 'tandem-share >>> dialog[open] textarea');
  await words.type('In my own words');
  await found(page, 'tandem-share >>> a[data-go]');
  await page.click('tandem-share >>> [part~="qr-button"]');
  await found(page, 'tandem-share >>> [part~="qr"] svg');
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const unfold = (root: ParentNode): void => {
      for (const one of root.querySelectorAll('summary')) one.click();
      for (const one of root.querySelectorAll('*')) if (one.shadowRoot) unfold(one.shadowRoot);
    };
    unfold(document);
  });
}

describe.each([
  ['the service on its own origin, under a plain http host name', 'here', 'origin'],
  ['the service on another origin, which the policy names', 'there', 'other'],
  ['one file for all elements', 'all', 'origin'],
] as const)('a strict page with %s', (_, name, host) => {
  it('has every element at work, and no violation', async () => {
    const { [host]: origin } = portal;
    const { context, page, heard } = await signedIn(browser, origin);
    await page.goto(`${origin}/${name}.html`);
    await expect.poll(() => notThere(page), { timeout: 20_000 }).toEqual([]);
    await useEverything(page);
    await expect.poll(() => notThere(page), { timeout: 20_000 }).toEqual([]);
    expect(heard).toEqual([]);
    await context.close();
  });
});

describe('one file for all elements', () => {
  it('is all that a member’s page loads by itself, with the words of its language', async () => {
    const { context, page } = await signedIn(browser, portal.origin);
    await page.goto(`${portal.origin}/all.html`);
    await expect.poll(() => notThere(page), { timeout: 20_000 }).toEqual([]);
    await page.evaluate(() => new Promise((idle) => requestIdleCallback(idle)));
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => /[^/]+\.js$/.exec(name) ?? []),
    );
    expect(loaded.sort()).toEqual((filesOfAll as (language: string) => string[])('en').sort());
    await context.close();
  });
});

describe('what a page has', () => {
  it('is the same with the elements, but for the marks that Lit leaves', async () => {
    const { origin } = portal;
    const { context, page } = await signedIn(browser, origin);
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(globalThis));
    await page.goto(`${origin}/without.html`);
    const before = new Set(await names());
    const cookies = await context.cookies();
    await page.goto(`${origin}/here.html`);
    await expect.poll(() => notThere(page), { timeout: 20_000 }).toEqual([]);
    await useEverything(page);
    const more = (await names()).filter((one) => !before.has(one));
    expect(
      more.filter((one) => !/^(?:lit|reactive)\w+Versions$|^litPropertyMetadata$/.test(one)),
    ).toEqual([]);
    const named = (all: { name: string }[]) => all.map((one) => one.name).sort();
    expect(named(await context.cookies())).toEqual(named(cookies));
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await context.close();
  });
});
