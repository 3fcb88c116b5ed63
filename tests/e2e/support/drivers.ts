/**
 * The engines that are here, each behind the same few verbs.
 * @module
 */
import { execFileSync } from 'node:child_process';
import puppeteer, { type LaunchOptions, type Page } from 'puppeteer-core';
import { vi } from 'vitest';
// @ts-expect-error -- a plain script of the repository, shared with `npm test`
import { chromiumFlags, findBrowser } from '../../../scripts/lib/browser.mjs';
// @ts-expect-error -- a plain script of the repository, shared with `npm test`
import { startWebKit } from '../../../scripts/lib/webdriver.mjs';

/** A browser in which one thing after the other is done. */
export interface Driver {
  /** Opens an address as if it had been typed, and waits for nothing. */
  go(address: string): Promise<void>;
  /** Clicks as a person does, once there is something to click. */
  click(selector: string): Promise<void>;
  stop(): Promise<void>;
}

/** An engine that is installed, and how it starts with an empty profile where `intranet.test` is this machine. */
export interface Engine {
  name: 'Chromium' | 'Firefox' | 'WebKit';
  start(port: number): Promise<Driver>;
}

const find = findBrowser as (kind: string) => string | undefined;
const webkit = startWebKit as (binary: string, proxy: object) => Promise<Driver>;

/** Those of the three engines that are here. */
export function engines(): Engine[] {
  const [chromium, firefox, mini] = ['chromium', 'firefox', 'webkit'].map(find);
  const all: (Engine & { path: string | undefined })[] = [
    { name: 'Chromium', path: chromium, start: () => puppet(inChromium(chromium)) },
    { name: 'Firefox', path: firefox, start: () => puppet(inFirefox(firefox)) },
    {
      name: 'WebKit',
      path: mini,
      start: async (port) => patient(await webkit(mini ?? '', through(port))),
    },
  ];
  return all.filter(({ path }) => path);
}

/** Without a screen it calls itself headless, and is judged to be: a person's browser has its agent without that word. */
function inChromium(executablePath = ''): LaunchOptions {
  const version = /\d+/.exec(
    execFileSync(executablePath, ['--version'], { encoding: 'utf8', stdio: 'pipe' }),
  );
  const agent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`;
  const args = ['--host-resolver-rules=MAP *.test 127.0.0.1', `--user-agent=${agent}`];
  return { executablePath, args: [...(chromiumFlags as string[]), ...args] };
}
const inFirefox = (executablePath = ''): LaunchOptions => ({
  browser: 'firefox',
  executablePath,
  extraPrefsFirefox: { 'network.dns.localDomains': 'intranet.test' },
});
/** WebKit resolves what the system resolves: the name of a host that does not exist leads here by a proxy. */
const through = (port: number) => ({
  proxyType: 'manual',
  httpProxy: `127.0.0.1:${port}`,
  noProxy: ['localhost'],
});

async function puppet(options: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({ headless: true, ...options });
  let page: Page | undefined;
  return {
    // A page of its own each time, the only one: what another case opened or still loads is over.
    async go(address) {
      const before = await browser.pages();
      page = await browser.newPage();
      for (const one of before) void one.close().catch(() => undefined);
      void page.goto(address).catch(() => undefined);
    },
    click: async (selector) => void (await (await page?.waitForSelector(selector))?.click()),
    stop: () => browser.close(),
  };
}

const patient = (driver: Driver): Driver => ({
  ...driver,
  click: (selector) => vi.waitFor(() => driver.click(selector), { timeout: 15_000, interval: 25 }),
});
