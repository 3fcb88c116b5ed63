/**
 * Every scene of every element, open dialogs included, with hostile words from everybody, under the strictest policy.
 * @module
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_CLASSICS, hostile } from '../../packages/widgets/src/internal/testing/hostile.js';
import { openGallery, type Gallery } from './support/gallery.js';
import { elements } from './support/host-page.js';

let gallery: Gallery;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery?.close());

/** What must never be there: a node that runs, a handler in an attribute, an address that runs. */
function armed(): string[] {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [
      one,
      ...(one.shadowRoot ? all(one.shadowRoot) : []),
    ]);
  const runs = ({ name, value }: Attr) =>
    name.startsWith('on') || /^\s*(?:javascript|vbscript|data:text)/i.test(value);
  const bad = (one: Element) =>
    /^(?:script|iframe|object|embed)$/.test(one.localName) || [...one.attributes].some(runs);
  const found = all(document.querySelector('main') as Element).filter(bad);
  return [...('hacked' in globalThis ? ['hacked'] : []), ...found.map((one) => one.outerHTML)];
}

describe('hostile words', () => {
  it.each(elements.filter((name) => name !== 'provider'))(
    'stay text in every scene of <tandem-%s>',
    async (element) => {
      const found: string[] = [];
      for (const [seed, { name: scene }] of (gallery.scenes[element] ?? []).entries()) {
        const words = [...HOSTILE_CLASSICS, ...fc.sample(hostile, { numRuns: 100, seed })];
        await gallery.show({ element, scene, words });
        for (const field of await gallery.page.$$(`tandem-${element} >>> textarea`)) {
          await field.evaluate((one, text) => {
            (one as HTMLTextAreaElement).value = text;
            one.dispatchEvent(new Event('input', { bubbles: true }));
          }, HOSTILE_CLASSICS.join('\n'));
        }
        await gallery.settled();
        found.push(...(await gallery.page.evaluate(armed)).map((line) => `${scene}: ${line}`));
      }
      expect(found).toEqual([]);
    },
  );

  it('run nothing, and break no rule of the policy', () => {
    expect(gallery.heard.filter((line) => !/net::ERR|Failed to load resource/.test(line))).toEqual(
      [],
    );
  });
});
