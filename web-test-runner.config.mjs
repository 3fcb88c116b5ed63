/** Runs the tests of core and widgets from source, in Chromium and, where there is one, in Firefox. @module */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findBrowser } from './scripts/lib/browser.mjs';
import { countingReporter } from './scripts/lib/wtr-reporter.mjs';

const report = process.env.TANDEM_BROWSER_REPORT;
const firefox = process.env.TANDEM_BROWSERS === 'chromium' ? undefined : findBrowser('firefox');

const chromiumLauncher = chromeLauncher({
  puppeteer,
  // One page at a time: a page in the background draws no frame and counts as hidden.
  concurrency: 1,
  launchOptions: { executablePath: findBrowser('chromium'), args: chromiumFlags, headless: true },
});

const firefoxLauncher = () =>
  puppeteerLauncher({
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: firefox, headless: true },
  });

export default {
  files: ['packages/{core,widgets}/src/**/*.test.ts'],
  nodeResolve: { exportConditions: ['tandem-source', 'browser', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
  ],
  browsers: firefox ? [chromiumLauncher, firefoxLauncher()] : [chromiumLauncher],
  concurrentBrowsers: 1,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: 30_000 } },
  reporters: report ? [countingReporter(report)] : [defaultReporter()],
};
