/**
 * The folder of the script tag on somebody's CDN: each file by its hash, and nothing of a page that was tampered with runs.
 * @module
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, complaints, found } from './support/browsers.js';
import { elements, hostHtml, oneOfEach, statesOf } from './support/host-page.js';
import { serve, type Files } from './support/page.js';

const folder = fileURLToPath(new URL('../../packages/widgets/dist/cdn/', import.meta.url));
const read = (name: string) => readFileSync(folder + name);
const { version, entry, all, firstPaint, files } = JSON.parse(String(read('manifest.json'))) as {
  version: string;
  entry: string;
  all: { entry: string; firstPaint: Record<string, string[]> };
  firstPaint: Record<string, string[]>;
  files: Record<string, { sri: string }>;
};
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));

/** A page that loads a door by its hash, and names the hash of each file that the door leads to. */
const guarded = (cdn: string, door: string, names: readonly string[]) => {
  const hash = (name: string) => `integrity="${files[name]?.sri}" crossorigin="anonymous"`;
  const links = names.map(
    (name) => `<link rel="modulepreload" href="${cdn}${name}" ${hash(name)}>`,
  );
  const script = `<script type="module" src="${cdn}${door}" ${hash(door)}></script>`;
  return hostHtml(links.join('') + script, `${oneOfEach()}<tandem-provider></tandem-provider>`);
};

let browser: Browser;
let cdn: Awaited<ReturnType<typeof serve>>;
let tampered: typeof cdn;
let site: typeof cdn;

beforeAll(async () => {
  const base = `/tandem/${version}/`;
  const held: Files = Object.fromEntries(scripts.map((name) => [base + name, read(name)]));
  const [shared = ''] = firstPaint['share'] ?? [];
  const open = { 'access-control-allow-origin': '*' };
  cdn = await serve(held, open);
  tampered = await serve(
    { ...held, [base + shared]: `${read(shared)};globalThis.tampered=1` },
    open,
  );
  const loaded = scripts.filter((name) => name !== entry && name !== all.entry);
  site = await serve({
    '/one.html': guarded(cdn.origin + base, entry, loaded),
    '/all.html': guarded(cdn.origin + base, all.entry, loaded),
    '/tampered.html': guarded(tampered.origin + base, entry, loaded),
  });
  browser = await chromium();
});

afterAll(async () => {
  await browser?.close();
  for (const one of [cdn, tampered, site]) one?.close();
});

async function open(path: string): Promise<{ page: Page; heard: string[] }> {
  const page = await browser.newPage();
  const heard = complaints(page);
  await page.goto(site.origin + path);
  return { page, heard };
}

describe('the folder of a CDN', () => {
  it('has the hash of every file in its manifest, as anybody computes it', () => {
    const computed = scripts.map((name) => {
      const hash = createHash('sha384').update(read(name)).digest('base64');
      return [name, `sha384-${hash}`];
    });
    const said = Object.entries(files).map(([name, { sri }]) => [name, sri]);
    expect(said.sort()).toEqual(computed.sort());
    expect(scripts.length).toBeGreaterThan(elements.length);
  });

  it.each([
    ['one door that loads what is used', '/one.html'],
    ['one door with everything', '/all.html'],
  ])('serves a page of another origin by these hashes: %s', async (_, path) => {
    const { page, heard } = await open(path);
    await found(page, 'tandem-share >>> a[data-network="linkedin"]');
    const withoutService = elements.filter((name) => !/^(?:share|provider)$/.test(name));
    await expect
      .poll(() => statesOf(page))
      .toMatchObject(
        Object.fromEntries(withoutService.map((name) => [`tandem-${name}`, 'not-configured'])),
      );
    expect(heard.filter((line) => !/preload/.test(line))).toEqual([]);
    await page.close();
  });

  it('runs nothing of a file that is not what its hash says', async () => {
    const { page, heard } = await open('/tampered.html');
    await expect.poll(() => heard.join('\n')).toMatch(/integrity/);
    expect(
      await page.evaluate(() => [customElements.get('tandem-share'), 'tampered' in globalThis]),
    ).toEqual([null, false]);
    await page.close();
  });
});
