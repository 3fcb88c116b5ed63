/**
 * What every scene of the gallery promises to whoever puts it into a narrow column or onto a wall, in any language.
 * @module
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NETWORKS } from '@tandem-advocacy/core/networks';
import { openGallery, type Gallery } from './support/gallery.js';
import { elements } from './support/host-page.js';
import { cutOff } from './support/reading.js';
import { overflows, turn, unbracketed, wrongWay } from './support/room.js';

/** Longer than any language that is spoken, so that what holds it holds them. */
const PSEUDO = 'en-XA';
/** What the scenes themselves bring along: names, the page's own title, what somebody wrote. */
const own = [
  ...NETWORKS.map(({ name }) => name),
  'Tandem, the gallery',
  'A workshop that gives back more heat than it takes.',
];
const looks = [
  [220, PSEUDO],
  [1200, PSEUDO],
  [220, 'fr'],
  [220, 'ar'],
  [220, 'en'],
] as const;

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery({ width: 1280, height: 900 });
});
afterAll(() => gallery?.close());

/** What is wrong with the scene that is shown, in every look: one after the other, as a page changes. */
async function inEveryLook(scene: string): Promise<string[]> {
  const found: string[] = [];
  for (const [width, lang] of looks) {
    await gallery.page.evaluate(turn, width, lang);
    await gallery.settled();
    const wrong = [
      ...(await gallery.page.evaluate(overflows)),
      ...(await gallery.page.evaluate(cutOff)),
      ...(await gallery.page.evaluate(wrongWay)),
    ];
    found.push(...wrong.map((line) => `${scene}, ${width} px, ${lang}: ${line}`));
    if (lang !== PSEUDO || width !== 220) continue;
    const others = await gallery.page.evaluate(unbracketed, [...own, ...(await gallery.told())]);
    found.push(...others.map((text) => `${scene}: not translated: ${text}`));
  }
  return found;
}

describe.each(elements.filter((name) => name !== 'provider'))('<tandem-%s>', (element) => {
  it('has room for its words at 220 px and at 1,200 px, and says none that is not translated', async () => {
    const found: string[] = [];
    for (const { name } of gallery.scenes[element] ?? []) {
      await gallery.show({ element, scene: name, lang: PSEUDO });
      found.push(...(await inEveryLook(name)));
    }
    expect(found).toEqual([]);
  });
});
