/** Runs the tests of core and widgets from source, in Chromium and, where they are, in Firefox and WebKit. @module */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from './scripts/lib/browser.mjs';
import { coreSuitePlugin } from './scripts/lib/wtr-core-suite.mjs';
import { countingReporter } from './scripts/lib/wtr-reporter.mjs';
import { webkitLauncher } from './scripts/lib/wtr-webkit.mjs';

const report = process.env.TANDEM_BROWSER_REPORT;
/** `TANDEM_BROWSERS="chromium webkit"` chooses among those that are here. */
const chosen = process.env.TANDEM_BROWSERS?.split(' ') ?? ['chromium', 'firefox', 'webkit'];
const here = chosen.filter((kind) => findBrowser(kind));

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      // One page at a time: a page in the background draws no frame and counts as hidden.
      concurrency: 1,
      launchOptions: {
        executablePath: findBrowser('chromium'),
        args: chromiumFlags,
        headless: true,
      },
    }),
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: findBrowser('firefox'),
        headless: true,
      },
    }),
  webkit: () => webkitLauncher(findBrowser('webkit')),
};

export default {
  files: ['packages/{core,widgets}/src/**/*.test.ts', 'tests/engines/*.test.mjs'],
  nodeResolve: { exportConditions: ['tandem-source', 'browser', 'development'] },
  plugins: [
    coreSuitePlugin(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: here.map((kind) => launchers[kind]()),
  // Each shows one page at a time, so two of them keep two processors busy.
  concurrentBrowsers: 2,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
  reporters: report ? [countingReporter(report)] : [defaultReporter()],
};
