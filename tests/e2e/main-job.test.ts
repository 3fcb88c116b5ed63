/**
 * The main job, as people do it: join, share, somebody reads, and the open page moves.
 * @module
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'puppeteer-core';
import { chromium, clickSeen, complaints, found, readerBrowser } from './support/browsers.js';
import { startDemo, type Demo } from './support/demo.js';
import { reader, visit } from './support/visit.js';

const LINKEDIN_BOT = 'LinkedInBot/1.0 (compatible; Mozilla/5.0; +http://www.linkedin.com)';

let demo: Demo;
let browser: Browser;
let page: Page;
let heard: string[];
let link = '';
const services: { url: string; cookie: string | undefined }[] = [];

/** The text that a person sees of an element, its shadow included. */
const seen = (selector: string) =>
  page.$eval(selector, (element) => {
    const read = (node: Node): string => {
      if (node instanceof HTMLStyleElement || node instanceof HTMLTemplateElement) return '';
      if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0)
        return node.assignedNodes().map(read).join(' ');
      if (node instanceof Text) return node.data;
      const root = (node as Element).shadowRoot ?? node;
      return [...root.childNodes].map(read).join(' ');
    };
    return read(element).replace(/\s+/g, ' ');
  });

/** Waits until an element says something it did not say. */
async function changes(selector: string, act: () => Promise<unknown>): Promise<[string, string]> {
  const before = await seen(selector);
  await act();
  await expect.poll(() => seen(selector), { timeout: 5_000, interval: 25 }).not.toBe(before);
  return [before, await seen(selector)];
}

const isService = (url: string) =>
  /^\/(?:v1|s|widgets|docs|openapi\.json)(?:\/|$)/.test(new URL(url).pathname);

beforeAll(async () => {
  demo = await startDemo();
  browser = await chromium();
  page = (await browser.pages())[0] as Page;
  heard = complaints(page);
  page.on('response', (response) => {
    if (isService(response.url()))
      services.push({ url: response.url(), cookie: response.headers()['set-cookie'] });
  });
  await page.goto(`${demo.origin}/sign-in`);
  await page.click('a[data-person][data-role="guest"]');
  await found(page, 'tandem-join >>> button[part~="join"]');
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  demo?.clean();
});

describe('the main job', () => {
  it('begins with eight people and a home page with every element', async () => {
    const visitor = await browser.newPage();
    await visitor.goto(`${demo.origin}/sign-in`);
    const roles = await visitor.$$eval('a[data-person]', (links) =>
      links.map((one) => one.dataset['role']),
    );
    await visitor.close();
    expect(roles).toHaveLength(8);
    expect(new Set(roles)).toEqual(new Set(['member', 'lead', 'leader', 'guest']));
    for (const name of ['feed', 'share', 'leaderboard', 'training-card', 'join', 'impact'])
      expect(await page.$(`tandem-${name}`), name).not.toBeNull();
  });

  it('lets somebody join, with the leaderboard as their own choice', async () => {
    const choice = await page.$('tandem-join >>> input[type="checkbox"][name="leaderboard"]');
    await choice?.click();
    const renewed = page.waitForResponse((one) => one.url().endsWith('/v1/session'));
    await changes('tandem-join', async () => page.click('tandem-join >>> button[part~="join"]'));
    expect((await (await renewed).json()).reader.joined).toBe(true);
  });

  it('shares an article in two clicks, and no click waits for the service', async () => {
    await clickSeen(page, 'tandem-share[content-id] >>> a[data-network="linkedin"]');
    const go = await found(page, 'tandem-share >>> a[data-go]');
    const address = await go.evaluate((one) => (one as HTMLAnchorElement).href);
    const text = new URL(address).searchParams.get('text') ?? '';
    link = /https?:\/\/\S+\/s\/[0-9A-Za-z]{20}/.exec(text)?.[0] ?? '';
    expect(link).toMatch(new RegExp(`^${demo.origin}/s/`));
    const opened = browser.waitForTarget((target) => target.url().includes('linkedin'));
    await go.click();
    await (await (await opened).page())?.close();
    await page.bringToFront();
  });

  it('moves the training card when the share is declared', async () => {
    await found(page, 'tandem-share >>> [data-declare]');
    await changes('tandem-training-card', async () =>
      page.click('tandem-share >>> [data-declare]'),
    );
  });

  it('lands a reader on the article, and moves standings and impact on the open page', async () => {
    const moves = await page.evaluate(() => performance.now());
    const other = await readerBrowser();
    // A visit within five seconds of the share is nobody's reading yet.
    await page.waitForFunction((since) => performance.now() - since > 5_500, {}, moves);
    const tab = await other.newPage();
    const standings = seen('tandem-leaderboard');
    const before = await standings;
    await changes('tandem-impact', () => tab.goto(link));
    await expect
      .poll(() => seen('tandem-leaderboard'), { timeout: 5_000, interval: 25 })
      .not.toBe(before);
    const landed = new URL(tab.url());
    expect(landed.searchParams.get('utm_source')).toBe('linkedin');
    expect(landed.searchParams.get('utm_medium')).toBe('employee-advocacy');
    expect(await tab.$eval('h1', (title) => title.textContent?.trim())).toBeTruthy();
    await other.close();
  });

  it('knows the sharer’s own visit, and says why', async () => {
    const [, after] = await changes('tandem-impact', async () => {
      const own = await browser.newPage();
      await own.goto(link);
      await own.close();
      await page.bringToFront();
    });
    expect(after).toMatch(/vous-même|votre propre|vos propres|vous/i);
  });

  it('takes a network’s own robot as evidence, not as a click', async () => {
    const before = await figures();
    const robot = await visit(link, { 'user-agent': LINKEDIN_BOT, accept: '*/*' });
    expect(robot.status).toBe(302);
    await expect.poll(async () => (await figures()).preview).toBe(before.preview + 1);
    const after = await figures();
    expect([after.human, after.raw]).toEqual([before.human, before.raw + 1]);
    expect((await impact()).rows[0]).toMatchObject({ state: 'corroborated' });
  });

  it('counts neither HEAD, prefetch nor prerender as a click', async () => {
    const before = await figures();
    await visit(link, reader(141), 'HEAD');
    for (const purpose of ['prefetch', 'prefetch;prerender'])
      await visit(link, { ...reader(141), 'sec-purpose': purpose });
    await expect.poll(async () => (await figures()).automated).toBe(before.automated + 3);
    expect((await figures()).human).toBe(before.human);
  });

  it('never sets a cookie from a route of the service, and complains of nothing', () => {
    expect(services.length).toBeGreaterThan(5);
    expect(services.filter(({ cookie }) => cookie !== undefined)).toEqual([]);
    expect(heard).toEqual([]);
  });
});

interface ImpactFigures {
  raw: number;
  human: number;
  preview: number;
  automated: number;
}

/** The reader's own impact, read as the portal's pages do. */
const impact = (): Promise<{ figures: ImpactFigures; rows: { state: string }[] }> =>
  page.evaluate(async () => {
    const token = (await (await fetch('/token')).json()) as { token: string };
    const answer = await fetch('/v1/me/impact?period=season', {
      headers: { authorization: `Bearer ${token.token}` },
    });
    return answer.json();
  });

const figures = async (): Promise<ImpactFigures> => (await impact()).figures;
