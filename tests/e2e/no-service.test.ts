/**
 * A page with one element and no service at all; and what a first paint with a service weighs.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, clickSeen, complaints, found } from './support/browsers.js';
import { serve, type Files } from './support/page.js';

const cdn = fileURLToPath(new URL('../../packages/widgets/dist/cdn/', import.meta.url));
const scripts = readdirSync(cdn).filter((name) => name.endsWith('.js'));
const files: Files = Object.fromEntries(
  scripts.map((name) => [`/tandem/${name}`, readFileSync(cdn + name)]),
);
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";
const html = `<!doctype html><html lang="fr"><title>Actualités</title><link rel="icon" href="data:,">
<script type="module" src="/tandem/tandem.js"></script>
<tandem-share url="https://example.org/actus?id=1#haut" headline="Le bassin est en eau">
<a href="https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fexample.org%2Factus">LinkedIn</a></tandem-share>`;

let browser: Browser;
let page: Page;
let heard: string[];
let site: Awaited<ReturnType<typeof serve>>;
const loaded: string[] = [];

beforeAll(async () => {
  site = await serve({ ...files, '/': html }, { 'content-security-policy': strict });
  browser = await chromium();
  page = await browser.newPage();
  heard = complaints(page);
  page.on('response', (answer) => loaded.push(new URL(answer.url()).pathname));
  await page.goto(site.origin);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

describe('a page with no service', () => {
  it('shares with a link that carries campaign parameters', async () => {
    const link = await found(page, 'tandem-share >>> a[data-network="whatsapp"]');
    const href = await link.evaluate((one) => (one as HTMLAnchorElement).href);
    const text = new URL(href).searchParams.get('text') ?? '';
    expect(text).toContain('Le bassin est en eau');
    expect(text).toMatch(
      /https:\/\/example\.org\/actus\?id=1&utm_source=whatsapp&utm_medium=employee-advocacy\S*#haut/,
    );
  });

  it('loads at most 13,000 bytes of script before the first click', () => {
    const first = loaded.filter((name) => name.endsWith('.js'));
    const bytes = first.map((name) => brotliCompressSync(files[name] as Uint8Array).length);
    expect(first.length).toBeGreaterThan(0);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(13_000);
  });

  it('opens the composer, under a strict policy', async () => {
    await clickSeen(page, 'tandem-share >>> a[data-network="whatsapp"]');
    const go = await found(page, 'tandem-share >>> a[data-go]');
    const words = await found(page, 'tandem-share >>> textarea');
    await words.type('Venez voir !');
    const href = () => go.evaluate((one) => (one as HTMLAnchorElement).href);
    expect(new URL(await href()).searchParams.get('text')).toContain('Venez voir !');
  });

  it('asks nobody anything, and complains of nothing', () => {
    expect(loaded.filter((name) => !name.startsWith('/tandem/') && name !== '/')).toEqual(
      loaded.filter((name) => name.startsWith('image/') || name === ','),
    );
    expect(heard).toEqual([]);
  });
});
