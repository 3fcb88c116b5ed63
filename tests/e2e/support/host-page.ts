/**
 * A page of somebody else's portal, in front of the demo: its own HTML and policy, and everything else passed on.
 * @module
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { complaints } from './browsers.js';
import { freePort, startDemo, type Demo } from './demo.js';

const manifest = fileURLToPath(
  new URL('../../../packages/widgets/dist/cdn/manifest.json', import.meta.url),
);

const cli = fileURLToPath(new URL('../../../packages/server/dist/cli.js', import.meta.url));

/** The name of every element that there is, without its prefix. */
export const elements = Object.keys(
  (JSON.parse(readFileSync(manifest, 'utf8')) as { firstPaint: object }).firstPaint,
).sort();

/** One of each element, but the invisible provider, under a prefix. */
export const oneOfEach = (prefix = 'tandem'): string =>
  elements
    .filter((name) => name !== 'provider')
    .map((name) => `<${prefix}-${name} ${own[name] ?? ''}></${prefix}-${name}>`)
    .join('\n');

const own: Record<string, string> = {
  share: 'url="https://www.example.org/news" headline="News"',
};

/** The policy that every element lives under; `also` names another origin for what comes from the service. */
export const strictPolicy = (also = ''): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${also}`,
    "style-src 'self'",
    `connect-src 'self' ${also}`,
    `img-src 'self' data: ${also}`,
    "require-trusted-types-for 'script'",
  ]
    .map((one) => one.trim())
    .join('; ');

/** What a page of the portal answers. */
export type Pages = Record<string, { body: string | Uint8Array; type?: string; policy?: string }>;

/** A demo behind a portal with pages of its own. */
export interface Portal {
  demo: Demo;
  /** The portal's address by a plain host name; the demo takes it for its own. */
  origin: string;
  /** The same by another name: another origin, which the programme knows. */
  other: string;
  close(): Promise<void>;
}

/** Starts a portal; all that is no page of its own is the demo's, sign-in and service included. */
export async function startPortal(
  pages: (portal: Pick<Portal, 'origin' | 'other'>) => Pages,
): Promise<Portal> {
  const port = await freePort();
  const [origin, other] = [`http://portal.test:${port}`, `http://localhost:${port}`];
  const demo = await startDemo({ publicUrl: origin });
  await knows(demo, other);
  const server = passingOn(demo, pages({ origin, other })).listen(port, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await demo.stop();
    demo.clean();
  };
  return { demo, origin, other, close };
}

/** Names another origin whose pages may call, as whoever runs the service does. */
async function knows({ folder }: Demo, origin: string): Promise<void> {
  const env = { ...process.env, TANDEM_DATA: folder };
  const command = ['programme', 'change', 'valmeroy', '--origin', origin];
  await promisify(execFile)(process.execPath, [cli, ...command], { env });
}

function passingOn(demo: Demo, pages: Pages) {
  return createServer((asked, answer) => {
    const page = pages[(asked.url ?? '').split('?')[0] ?? ''];
    if (page) {
      const { type = 'text/html; charset=utf-8', policy } = page;
      const headers = { 'content-type': type, 'cache-control': 'no-store' };
      answer.writeHead(200, policy ? { ...headers, 'content-security-policy': policy } : headers);
      return void answer.end(page.body);
    }
    const onward = { method: asked.method ?? 'GET', headers: asked.headers };
    const passed = request(`${demo.origin}${asked.url ?? ''}`, onward, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
    asked.pipe(passed);
  });
}

/** An HTML page of the portal with something in its head and body. */
export const hostHtml = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Portal</title>
   <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** A signed-in page, with what it complained of and every violation of its policy. */
export async function signedIn(
  browser: Browser,
  origin: string,
): Promise<{ context: BrowserContext; page: Page; heard: string[] }> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const heard = complaints(page);
  await page.exposeFunction('violated', (what: string) => heard.push(what));
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { violated } = globalThis as unknown as { violated(what: string): void };
      violated(`${violatedDirective} ${blockedURI}`);
    });
  });
  await page.goto(`${origin}/sign-in`);
  await Promise.all([page.waitForNavigation(), page.click('a[data-person][data-role="member"]')]);
  return { context, page, heard };
}

/** The state that each element of a prefix shows. */
export const statesOf = (page: Page, prefix = 'tandem'): Promise<Record<string, string>> =>
  page.evaluate((start) => {
    const all = [
      'initial',
      'loading',
      'empty',
      'error',
      'not-configured',
      'not-joined',
      'offline',
      'ready',
    ];
    const found = [...document.querySelectorAll('*')].filter(({ localName }) =>
      localName.startsWith(`${start}-`),
    );
    const stateOf = (one: Element) =>
      all.find((state) => one.matches(`:state(${state})`)) ?? 'none';
    return Object.fromEntries(found.map((one) => [one.localName, stateOf(one)]));
  }, prefix);

/** Those that have not come to anything, or to an error: nobody, once all work. */
export const notThere = async (page: Page, prefix = 'tandem'): Promise<string[]> =>
  Object.entries(await statesOf(page, prefix)).flatMap(([name, state]) =>
    /^(?:ready|empty|not-joined)$/.test(state) ? [] : `${name}: ${state}`,
  );
