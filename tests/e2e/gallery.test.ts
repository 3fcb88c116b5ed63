/**
 * What every scene of the gallery promises to somebody who sees badly, points badly or reads in large letters.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGallery, type Gallery, type Look } from './support/gallery.js';
import { cutOff, sideways, smallTargets, spaceText } from './support/reading.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = fileURLToPath(new URL('../../packages/widgets/src/elements/', import.meta.url));
const folders = readdirSync(folder).filter((name) => name !== 'provider');
const desktop = { width: 1280, height: 900 };
/** 1280 × 1024 at 400 %. */
const enlarged = { width: 320, height: 256 };

let gallery: Gallery;
const undecided = new Set<string>();

beforeAll(async () => {
  gallery = await openGallery();
  await gallery.page.evaluate(axe);
});
afterAll(async () => {
  await gallery?.close();
  // eslint-disable-next-line no-console -- a list to read, where there is one
  if (undecided.size > 0) console.info(`axe left undecided:\n${[...undecided].sort().join('\n')}`);
});

/** Shows every scene of an element in a look, and gathers what a check finds wrong. */
async function each(element: string, look: Partial<Look>, check: () => Promise<string[]>) {
  const found: string[] = [];
  for (const { name } of gallery.scenes[element] ?? []) {
    try {
      await gallery.show({ element, scene: name, ...look });
      found.push(...(await check()).map((line) => `${name}: ${line}`));
    } catch (error) {
      found.push(`${name}: ${String(error).split('\n')[0]}`);
    }
  }
  return found;
}

async function violations(): Promise<string[]> {
  const { violations: broken, incomplete } = (await gallery.page.evaluate(
    `axe.run('main', { resultTypes: ['violations', 'incomplete'], rules: { region: { enabled: false } } })`,
  )) as AxeResults;
  const lines = (of: AxeResults['violations']) =>
    of.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} — ${node.html.slice(0, 140)}`),
    );
  for (const line of lines(incomplete)) undecided.add(line);
  return lines(broken);
}

describe('the gallery', () => {
  it('has every element, in every state that it documents and the eight of the house', () => {
    expect(Object.keys(gallery.scenes).sort()).toEqual(folders.sort());
    const house = 'initial loading empty error not-configured not-joined offline ready'.split(' ');
    for (const scenes of Object.values(gallery.scenes))
      expect(scenes.map(({ state }) => state)).toEqual(expect.arrayContaining(house));
  });
});

describe.each(folders)('<tandem-%s>, in every scene', (element) => {
  it('has no violation that axe finds, and targets of 24 px, by day', async () => {
    await gallery.page.setViewport(desktop);
    const check = async () => [
      ...(await violations()),
      ...(await gallery.page.evaluate(smallTargets)),
    ];
    expect(await each(element, {}, check)).toEqual([]);
  });

  it('has no violation that axe finds by night, in French', async () => {
    expect(await each(element, { theme: 'dark', lang: 'fr' }, violations)).toEqual([]);
  });

  it('has no violation that axe finds in the colours of a house, in Arabic', async () => {
    expect(await each(element, { theme: 'house', lang: 'ar' }, violations)).toEqual([]);
  });

  it('is usable at 400 %, with wide spacing too, in French', async () => {
    await gallery.page.setViewport(enlarged);
    const check = async () => {
      const plain = await gallery.page.evaluate(sideways);
      await gallery.page.evaluate(spaceText);
      const wide = [
        ...(await gallery.page.evaluate(sideways)),
        ...(await gallery.page.evaluate(cutOff)),
      ];
      await gallery.page.evaluate('document.adoptedStyleSheets = []');
      return [...plain, ...wide.map((line) => `spaced: ${line}`)];
    };
    expect(await each(element, { lang: 'fr' }, check)).toEqual([]);
  });
});

it('breaks no rule of the strictest policy', () => {
  expect(gallery.heard).toEqual([]);
});
