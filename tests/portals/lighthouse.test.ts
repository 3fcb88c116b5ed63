/**
 * What Lighthouse says of accessibility: every page of the documentation that somebody wrote and one of each kind
 * that is generated, the gallery, the playground, and the demo intranet, signed in or not.
 * @module
 */
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error -- a plain script of the repository
import { version } from '../../scripts/lib/lighthouse.mjs';
// @ts-expect-error -- a plain script of the repository, as `npm run docs` uses it
import { buildSite } from '../../scripts/lib/site/build.mjs';
import { chromium } from '../e2e/support/browsers.js';
import { startDemo, type Demo } from '../e2e/support/demo.js';
import { below100 } from './support/lighthouse.js';
import { Report } from './support/report.js';

const site = fileURLToPath(new URL('../../docs/.site/', import.meta.url));
/** Names of the interface: hundreds of pages from a few templates. */
const generated = /^(?:classes|functions|interfaces|types|variables)\//;
const ofEachKind = [
  'classes/_tandem-advocacy_widgets.TandemShare',
  'functions/_tandem-advocacy_core.createTandem',
  'interfaces/_tandem-advocacy_core.Tandem',
  'types/_tandem-advocacy_core.Content',
  'variables/_tandem-advocacy_core_composer.composeText',
].map((path) => `${path}.html`);

let demo: Demo;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  await (buildSite as () => Promise<boolean>)();
  demo = await startDemo();
  browser = await chromium();
  page = await browser.newPage();
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  demo?.clean();
});

const HALF_AN_HOUR = 1_800_000;

/** Pages of the site whose path fits. */
const pages = (fits: (path: string) => boolean) =>
  globSync('**/*.html', { cwd: site })
    .filter((path) => fits(path))
    .sort()
    .map((path) => `/docs/site/${path}`);
const isGuide = (path: string) => path.startsWith('guide/');
const isPlayground = (path: string) => path.startsWith('playground/');

describe('Lighthouse', { timeout: HALF_AN_HOUR }, () => {
  const report = new Report('accessibility', `Lighthouse ${version as string}`);
  let measured = 0;
  const expect100 = async (paths: readonly string[]) => {
    expect(paths.length).toBeGreaterThan(0);
    expect(
      await below100(
        page,
        paths.map((path) => demo.origin + path),
      ),
    ).toEqual([]);
    measured += paths.length;
  };

  it('gives every guide 100', () => expect100(pages(isGuide)));

  it('gives every other page of the site that somebody wrote 100', () =>
    expect100(pages((path) => !isGuide(path) && !isPlayground(path) && !generated.test(path))));

  it('gives a page of each kind that is generated 100', () =>
    expect100(pages((path) => ofEachKind.includes(path))));

  it('gives the playground of every element, in two languages, 100', () =>
    expect100(pages(isPlayground)));

  it('gives the gallery 100', () => expect100(['/gallery/', '/gallery/playground/']));

  it('gives the demo 100 before somebody signs in', () =>
    expect100(['/sign-in', '/newsroom', '/press', '/newsroom/streams-under-streets']));

  it('gives the demo 100 for whoever runs the programme', async () => {
    await page.goto(`${demo.origin}/sign-in/zeynep`);
    await expect100(['/', '/lead', '/news/streams-under-streets']);
    report.note(`${measured} pages in all`);
  });
});
