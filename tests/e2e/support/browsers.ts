/**
 * Real browsers for the end-to-end tests: Chromium always, Firefox where there is one.
 * @module
 */
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
// @ts-expect-error -- a plain script of the repository, shared with `npm test`
import { chromiumFlags, findBrowser } from '../../../scripts/lib/browser.mjs';

const find = findBrowser as (kind: 'chromium' | 'firefox') => string | undefined;

/** No test leaves this machine: what is not local does not resolve. */
const LOCAL = '--host-resolver-rules=MAP *.test 127.0.0.1, EXCLUDE localhost, MAP * ~NOTFOUND';

/** Starts Chromium with an empty profile; every host under `.test` is this machine. */
export function chromium(...args: string[]): Promise<Browser> {
  return puppeteer.launch({
    executablePath: find('chromium') ?? '',
    args: [...(chromiumFlags as string[]), LOCAL, ...args],
    headless: true,
  });
}

/** Another person's browser: Firefox, or another profile of Chromium that names itself Firefox. */
export async function readerBrowser(): Promise<Browser> {
  const firefox = find('firefox');
  if (firefox)
    return puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
  const agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
  return chromium(`--user-agent=${agent}`);
}

/** What a page complained of: errors and warnings of its console, and uncaught ones. */
export function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(String(error)));
  return heard;
}

/** The element of a selector once it is there; puppeteer's own waiting does not see into shadow roots. */
export async function found(page: Page, selector: string): Promise<ElementHandle> {
  const look = async () => {
    const element = await page.$(selector);
    if (!element) throw new Error(`${selector} is not there.`);
    return element;
  };
  return vi.waitFor(look, { timeout: 15_000, interval: 25 });
}

/** Clicks as a person would, who sees what they click: a row that nobody saw is drawn when it comes into view. */
export async function clickSeen(page: Page, selector: string): Promise<void> {
  const target = await found(page, selector);
  await target.scrollIntoView();
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await target.click();
}
