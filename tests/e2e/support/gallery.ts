/**
 * The gallery on a port of its own, and one page of it in which scenes follow each other.
 * @module
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser, Page } from 'puppeteer-core';
// @ts-expect-error -- a plain script of the repository, as the demo uses it
import { galleryFile, galleryModules } from '../../../gallery/answer.mjs';
import { chromium, complaints } from './browsers.js';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}
const answer = galleryFile as (path: string) => Promise<Answer | undefined>;
const modules = galleryModules as () => Promise<string[]>;

/** One combination; what is left out is light, English and as wide as the page. */
export interface Look {
  element: string;
  scene: string;
  theme?: string;
  lang?: string;
  width?: string;
  /** What people wrote, instead of what they did. */
  words?: readonly string[];
}

/** A scene as the gallery lists it. */
export interface Scene {
  name: string;
  state: string;
}

/** The gallery in a browser. */
export interface Gallery {
  page: Page;
  origin: string;
  /** What the page complained of, violations of its policy included. */
  heard: string[];
  /** Every element with its scenes. */
  scenes: Record<string, Scene[]>;
  /** Shows one scene instead of the last. */
  show(look: Look): Promise<void>;
  /** Waits until the scene that is shown stays as it is. */
  settled(): Promise<void>;
  /** Every text that the service told so far. */
  told(): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens the gallery in Chromium, at a size, with nothing in it yet. */
export async function openGallery(size = { width: 1280, height: 900 }): Promise<Gallery> {
  const server = createServer(async ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const found = await answer(pathname.replace(/^\/gallery\//, ''));
    response.writeHead(found?.status ?? 404, found?.headers).end(found?.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const origin = `http://localhost:${port}/gallery/`;
  const browser: Browser = await chromium();
  const page = await browser.newPage();
  const heard = complaints(page);
  await page.setViewport(size);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${origin}?alone&element=none`);
  // All at once: what came late would be waited for by luck.
  await page.evaluate(
    `Promise.all(${JSON.stringify(await modules())}.map((name) => import('/gallery/' + name)))`,
  );
  return {
    page,
    origin,
    heard,
    scenes: await listed(page),
    show: (look) => show(page, look),
    settled: () => settled(page),
    told: () => told(page),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

// As text, for the test runner would rewrite an import of the page as one of its own.
const listed = (page: Page): Promise<Record<string, Scene[]>> =>
  page.evaluate(`import('/gallery/show.js').then(({ elements, scenesOf }) =>
    Object.fromEntries(elements.map((name) => [name, scenesOf(name)])))`) as never;

const told = (page: Page): Promise<string[]> =>
  page.evaluate(`import('/gallery/show.js').then(({ told }) => [...told])`) as never;

const settled = (page: Page): Promise<void> =>
  page.evaluate(`import('/gallery/show.js').then(({ settled }) =>
    settled(document.querySelector('.stage').firstElementChild))`) as never;

const show = (page: Page, look: Look): Promise<void> =>
  page.evaluate(`import('/gallery/show.js').then(async ({ show }) => {
    const main = document.querySelector('main');
    if (!main.firstElementChild) main.append(document.createElement('div'));
    await show(main.firstElementChild, ${JSON.stringify(look)});
    // What still fades in has no contrast yet; what breathes for ever does not end.
    const settle = (root) => root.querySelectorAll('*').forEach((one) => {
      for (const moving of one.getAnimations()) try { moving.finish(); } catch { /* endless */ }
      if (one.shadowRoot) settle(one.shadowRoot);
    });
    settle(main);
  })`) as never;
