/**
 * Elements in a page they do not control: its styles stay out, theirs stay in, versions live side by side, nothing is left.
 * @module
 */
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium } from './support/browsers.js';
import {
  elements,
  hostHtml,
  notThere,
  oneOfEach,
  signedIn,
  startPortal,
  statesOf,
  type Pages,
  type Portal,
} from './support/host-page.js';
import { looks, moveAbout, own, surround } from './support/in-page.js';

const script =
  '<script type="module" src="/widgets/latest/tandem.js" data-endpoint="/" data-token-url="/token"></script>';
const unserved = '<script type="module" src="/widgets/latest/tandem.js"></script>';
const probe =
  '<div class="probe"><p class="button card title muted base">Text</p><a href="/" class="link">Link</a><button class="share">Button</button></div>';
const HOSTILE = `* { font-size: 3px !important; color: red !important; line-height: 9 !important;
  letter-spacing: 9px !important; text-transform: uppercase !important }
  :root { --color: lime; --text: lime; --accent: lime; --_text: lime; --_surface: lime }`;

let browser: Browser;
let portal: Portal;

beforeAll(async () => {
  browser = await chromium();
  const old = await oldVersion();
  const versions = `${script}<script type="module" src="/old/old.js"></script>`;
  portal = await startPortal(() => ({
    ...old,
    '/page.html': { body: hostHtml(script, probe + oneOfEach()) },
    '/later.html': { body: hostHtml(unserved, oneOfEach()) },
    '/bare.html': { body: hostHtml(script, '') },
    '/versions.html': { body: hostHtml(versions, oneOfEach() + oneOfEach('old')) },
  }));
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

/** The same elements as an earlier version, bundled by somebody else under a prefix of their own. */
async function oldVersion(): Promise<Pages> {
  const earlier: Plugin = {
    name: 'earlier',
    setup: ({ onLoad }) =>
      onLoad({ filter: /internal\/version\.js$/ }, () => ({
        contents: "export const VERSION = '0.0.9';",
      })),
  };
  const lines = elements.flatMap((name, i) => [
    `import { define as define${i} } from '@tandem-advocacy/widgets/definition/${name}';`,
    `define${i}({ prefix: 'old' });`,
  ]);
  const { outputFiles } = await build({
    stdin: {
      contents: lines.join('\n'),
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
    },
    ...{ bundle: true, splitting: true, format: 'esm', outdir: '/old', entryNames: 'old' },
    ...{ write: false, plugins: [earlier], logLevel: 'error' },
  });
  const type = 'text/javascript; charset=utf-8';
  return Object.fromEntries(
    outputFiles.map(({ path, contents }) => [path, { body: contents, type }]),
  );
}

async function open(path: string) {
  const opened = await signedIn(browser, portal.origin);
  await opened.page.goto(`${portal.origin}${path}`);
  return opened;
}

const allThere = (page: Page, prefix?: string) =>
  expect.poll(() => notThere(page, prefix), { timeout: 20_000 }).toEqual([]);

describe('the styles of a page', () => {
  it('change nothing in any element but what it inherits by its own name', async () => {
    const { context, page } = await open('/page.html');
    await allThere(page);
    const before = await page.evaluate(looks);
    await page.addStyleTag({ content: HOSTILE });
    expect(before.length).toBeGreaterThan(100);
    expect(await page.evaluate(looks)).toEqual(before);
    await page.addStyleTag({
      content: ':root { --tandem-font-size: 22px; font-family: monospace }',
    });
    const [size, family] = await page.$eval('tandem-share', (one) => {
      const base = one.shadowRoot?.querySelector('.base') as Element;
      return [getComputedStyle(base).fontSize, getComputedStyle(base).fontFamily];
    });
    expect([size, family]).toEqual(['22px', 'monospace']);
    await context.close();
  });

  it('are its own: no element changes how anything else looks', async () => {
    const { context, page } = await open('/bare.html');
    await page.setContent(hostHtml('', probe));
    const before = await page.evaluate(own);
    await page.goto(`${portal.origin}/page.html`);
    await allThere(page);
    expect(await page.evaluate(own)).toEqual(before);
    await context.close();
  });
});

describe('two versions on one page', () => {
  it('live side by side, each under its prefix, with one service', async () => {
    const { context, page, heard } = await open('/versions.html');
    await allThere(page);
    await allThere(page, 'old');
    const versions = await page.evaluate(() =>
      ['tandem-share', 'old-share', 'tandem-feed', 'old-feed'].map(
        (tag) => (customElements.get(tag) as unknown as { version: string }).version,
      ),
    );
    expect(new Set([versions[1], versions[3]])).toEqual(new Set(['0.0.9']));
    expect(versions[0]).toBe(versions[2]);
    expect(versions[0]).not.toBe('0.0.9');
    expect(heard).toEqual([]);
    await context.close();
  });
});

describe('a provider that comes after the elements', () => {
  it('serves every one of them, and again where it is moved', async () => {
    const { context, page, heard } = await open('/later.html');
    const waiting = async () =>
      Object.values(await statesOf(page)).filter((state) => state === 'not-configured');
    // A share has its links without any service; a provider shows nothing.
    await expect.poll(waiting).toHaveLength(elements.length - 2);
    for (const place of ['main', 'article']) {
      await page.evaluate(surround, place);
      await expect
        .poll(async () => (await notThere(page)).filter((one) => !/-provider/.test(one)))
        .toEqual([]);
    }
    expect(heard).toEqual([]);
    await context.close();
  });
});

describe('an element that is moved, removed and added again 50 times', () => {
  it.each(elements)(
    '<tandem-%s> leaves no timer, no error, no node and no listener',
    async (name) => {
      const { context, page, heard } = await open('/bare.html');
      const tag = `tandem-${name}`;
      const seen: Counts[] = [];
      for (let i = 0; i < 5; i++) {
        expect(await page.evaluate(moveAbout, tag)).toBe(0);
        seen.push(await counts(page));
      }
      // What the page's client keeps is there once; what an element leaves would be more every time.
      const least = (what: keyof Counts) =>
        Math.min(...seen.slice(1).map((now, i) => now[what] - (seen[i]?.[what] ?? 0)));
      expect([least('nodes'), least('listeners')].filter((more) => more > 0)).toEqual([]);
      expect(heard).toEqual([]);
      await context.close();
    },
  );
});

interface Counts {
  nodes: number;
  listeners: number;
}

/** Nodes and listeners that a page holds on to once everything unused is gone. */
async function counts(page: Page): Promise<Counts> {
  const session = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { Nodes = 0, JSEventListeners = 0 } = await page.metrics();
  await session.detach();
  return { nodes: Nodes, listeners: JSEventListeners };
}
