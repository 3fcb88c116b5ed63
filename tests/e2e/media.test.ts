/**
 * What every scene of the gallery promises on paper, in a system's own colours, and to whoever asks for more contrast or less motion.
 * @module
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession } from 'puppeteer-core';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery } from './support/gallery.js';
import { elements } from './support/host-page.js';
import { alike, faint, misprints, moving } from './support/media.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** By night, for a colour of ours that a system does not replace is one for the day. */
const always = [
  { name: 'prefers-reduced-motion', value: 'reduce' },
  { name: 'prefers-color-scheme', value: 'dark' },
];

let gallery: Gallery;
let session: CDPSession;

beforeAll(async () => {
  gallery = await openGallery();
  session = await gallery.page.createCDPSession();
  await gallery.page.evaluate(axe);
});
afterAll(() => gallery?.close());

/** Shows what is there as another medium or wish would have it. */
async function under(name = '', value = ''): Promise<void> {
  const features = [...always, ...(name && name !== 'media' ? [{ name, value }] : [])];
  await session.send('Emulation.setEmulatedMedia', {
    media: name === 'media' ? value : '',
    features,
  });
}

/** Text that has less than seven times the light of its ground, or the other way round. */
async function faintText(): Promise<string[]> {
  const { violations } = (await gallery.page.evaluate(
    `axe.run('main', { runOnly: ['color-contrast-enhanced'], resultTypes: ['violations'] })`,
  )) as AxeResults;
  return violations.flatMap(({ nodes }) =>
    nodes.map(({ html, any }) => `${any[0]?.message}: ${html.slice(0, 140)}`),
  );
}

const checks: [name: string, value: string, check: () => Promise<string[]>][] = [
  ['', '', () => gallery.page.evaluate(moving)],
  ['prefers-contrast', 'more', faintText],
  ['prefers-contrast', 'more', () => gallery.page.evaluate(faint, 'edges')],
  ['prefers-contrast', 'more', () => gallery.page.evaluate(alike)],
  ['forced-colors', 'active', () => gallery.page.evaluate(faint, 'signs')],
  ['forced-colors', 'active', () => gallery.page.evaluate(alike)],
  ['media', 'print', () => gallery.page.evaluate(misprints)],
];

describe.each(elements.filter((name) => name !== 'provider'))('<tandem-%s>', (element) => {
  it('prints, keeps its signs in forced colours, stands out and stands still where that is asked', async () => {
    const found: string[] = [];
    for (const { name: scene } of gallery.scenes[element] ?? []) {
      await under();
      await gallery.show({ element, scene });
      for (const [name, value, check] of checks) {
        await under(name, value);
        found.push(...(await check()).map((line) => `${scene}, ${name} ${value}: ${line}`));
      }
    }
    expect(found).toEqual([]);
  });
});
