/**
 * A real WordPress with the plugin in it: switched on, set up, used by its people, switched off.
 * @module
 */
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, complaints, found } from '../e2e/support/browsers.js';
import { freePort } from '../e2e/support/demo.js';
import { written } from './support/block-editor.js';
import { installed, started, type Started } from './support/example.js';
import { follow, join, share, shifted, watched } from './support/portal.js';
import { Report } from './support/report.js';

const WAIT = { waitUntil: 'domcontentloaded', timeout: 120_000 } as const;
const SHARE =
  '<!-- wp:paragraph --><p>It holds.</p><!-- /wp:paragraph --><!-- wp:tandem/share {"networks":"linkedin x"} /--><!-- wp:paragraph --><p>Below.</p><!-- /wp:paragraph -->';
const TOGETHER = '<!-- wp:tandem/join /--><!-- wp:tandem/leaderboard {"mode":"ranking"} /-->';

let site: string;
let running: Started;
let browser: Browser;
const report = new Report('wordpress', 'WordPress 6.5, Twenty Twenty-Four');

/** A person with a browser of their own. */
async function person(
  login: string,
): Promise<{ context: BrowserContext; page: Page; heard: string[] }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.setDefaultTimeout(120_000);
  const heard = complaints(page);
  await page.goto(`${site}/wp-login.php`, WAIT);
  // Its own script moves the focus while somebody types.
  await fill(page, { '#user_login': login, '#user_pass': 'password' });
  await Promise.all([page.waitForNavigation(WAIT), page.click('#wp-submit')]);
  heard.length = 0;
  return { context, page, heard };
}

async function fill(page: Page, values: Record<string, string>): Promise<void> {
  for (const [selector, value] of Object.entries(values))
    await page.$eval(selector, (one, text) => void ((one as HTMLInputElement).value = text), value);
}

/** Asks WordPress's own REST interface, as its editor does. */
const asEditor = (page: Page, route: string, body: object) =>
  page.evaluate(
    async (to, json) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const answer = await fetch(`/?rest_route=${to}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-wp-nonce': nonce },
        body: JSON.stringify(json),
      });
      return (await answer.json()) as { id: number; link: string };
    },
    route,
    body,
  );

const post = async (page: Page, title: string, content: string) =>
  (await asEditor(page, '/wp/v2/posts', { title, content, status: 'publish' })).link;

beforeAll(async () => {
  const folder = installed('wordpress');
  const port = await freePort();
  site = `http://localhost:${port}`;
  const env = { PORT: String(port), SERVICE_PORT: String(await freePort()) };
  running = await started(folder, { ready: 'Ctrl-C stops both', env, args: ['--bare'] });
  browser = await chromium();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await running?.stop();
});

describe('the WordPress plugin', () => {
  let article: string;
  let board: string;
  let link: string;

  it('is switched on and set up by an administrator, who is told what is wrong', async () => {
    const { context, page } = await person('admin');
    await page.goto(`${site}/wp-admin/plugins.php`, WAIT);
    await Promise.all([page.waitForNavigation(WAIT), page.click('#activate-tandem')]);
    const value = (name: string) =>
      running.said
        .find((line) => line.includes(name))
        ?.trim()
        .split(/\s{2,}/)[1] ?? '';
    await setUp(page, {
      endpoint: 'tandem.example.org',
      programme: 'riverside',
      portal_secret: 'short',
    });
    await page.waitForFunction(() => document.querySelectorAll('.notice-error').length === 2);
    const trials = {
      'the secret is not this programme’s': 'x'.repeat(43),
      'it knows the programme, its secret and this site': value('portal secret'),
    };
    for (const [told, portal_secret] of Object.entries(trials)) {
      await setUp(page, { endpoint: value('address of the service'), portal_secret });
      const tells = (text: string) => document.querySelector('.wrap')?.textContent.includes(text);
      await page.waitForFunction(tells, {}, told);
    }
    expect(await page.content()).not.toContain(value('portal secret'));
    board = await post(page, 'Colleagues who share', TOGETHER);
    await context.close();
  });

  it('lets an author place a block and share from it', async () => {
    const { context, page, heard } = await person('author');
    await page.goto(`${site}/wp-admin/post-new.php`, WAIT);
    article = await written(page, { title: 'The basin holds water', block: 'Tandem: share' });
    // The desk asks wordpress.org for patterns and news; what readers' pages say is ours.
    heard.length = 0;
    await page.goto(board, WAIT);
    await join(page);
    await page.goto(article, WAIT);
    link = await share(page);
    await report.picture(page, 'share');
    expect(heard).toEqual([]);
    await context.close();
  });

  it('moves the leaderboard when somebody follows the link', async () => {
    const { context, page, heard } = await person('author');
    await page.goto(board, WAIT);
    await follow(page, link, 'Ines Marlow');
    await report.picture(page, 'leaderboard', 'tandem-leaderboard');
    expect(heard).toEqual([]);
    await context.close();
  });

  it('shares before its script has come, and where none may', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(article, WAIT);
    const plain = await page.$eval('tandem-share a', (one) => (one as HTMLAnchorElement).href);
    expect(decodeURIComponent(plain)).toBe(
      `https://www.linkedin.com/sharing/share-offsite/?url=${article}`,
    );
    await page.close();
  });

  it('moves nothing on the page while it comes', async () => {
    const { page } = await watched(browser);
    // The theme's own letters move its text when they come: without them, what moves is ours.
    await page.setRequestInterception(true);
    page.on(
      'request',
      (one) => void (one.resourceType() === 'font' ? one.abort() : one.continue()),
    );
    await page.goto(article, WAIT);
    await found(page, 'tandem-share >>> a[data-network="x"]');
    expect(await shifted(page)).toBe(0);
    await page.close();
  });

  it('says what fifty blocks in a post cost', async () => {
    const { context, page } = await person('author');
    const none = await post(page, 'Without a block', '<p>It holds.</p>');
    const fifty = await post(page, 'With fifty blocks', SHARE.repeat(50));
    const [less, more] = [await scripted(context, none, 0), await scripted(context, fifty, 50)];
    report.note(
      `a post with 50 blocks: ${Math.round(more - less)} ms more script time than with none`,
    );
    await context.close();
  });

  it('gives pages without an element nothing to load', async () => {
    const answer = await (await fetch(`${site}/?p=1`)).text();
    expect(answer).not.toMatch(/tandem/i);
  });

  it('leaves nothing behind when it is switched off', async () => {
    const { context, page } = await person('admin');
    await page.goto(`${site}/wp-admin/plugins.php`, WAIT);
    await Promise.all([page.waitForNavigation(WAIT), page.click('#deactivate-tandem')]);
    expect(await (await fetch(article)).text()).not.toMatch(/<tandem-|tandem\.(?:js|css)/);
    await page.goto(`${site}/wp-admin/options.php`, WAIT);
    expect(await page.content()).not.toMatch(/tandem_settings/);
    await context.close();
  });
});

/** Milliseconds of script until a page's blocks are drawn, the least of three visits. */
async function scripted(context: BrowserContext, address: string, blocks: number): Promise<number> {
  const spent: number[] = [];
  for (let visit = 0; visit < 3; visit++) {
    const page = await context.newPage();
    await page.goto(address, { ...WAIT, waitUntil: 'load' });
    const drawn = (count: number) => {
      const all = [...document.querySelectorAll('tandem-share')];
      return all.length === count && all.every((one) => one.shadowRoot?.querySelector('a'));
    };
    await page.waitForFunction(drawn, { timeout: 120_000 }, blocks);
    spent.push(((await page.metrics()).ScriptDuration ?? NaN) * 1000);
    await page.close();
  }
  return Math.min(...spent);
}

async function setUp(page: Page, values: Record<string, string>): Promise<void> {
  await page.goto(`${site}/wp-admin/options-general.php?page=tandem`, WAIT);
  const fields = Object.entries(values).map(([name, value]) => [`#tandem-${name}`, value]);
  await fill(page, Object.fromEntries(fields) as Record<string, string>);
  await Promise.all([page.waitForNavigation(WAIT), page.click('#submit')]);
}
