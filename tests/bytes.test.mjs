/** The byte ceilings of what a page loads, and of core's doors: they rise only in the commit that explains why. @module */
import { expect, it } from 'vitest';
import {
  everything,
  brotliSize,
  bundleSize,
  codeOf,
  doors,
  firstPaint,
  further,
} from '../scripts/lib/bytes.mjs';

const ceilings = { share: 13_000, everything: 60_000, further: 5_000 };
const doorCeilings = { links: 4_000, composer: 7_000, session: 2_000, client: 28_000 };

it('loads a share element, tracked, within its ceiling before the first click', () => {
  const sizes = firstPaint('share').map((file) => [file, brotliSize(file)]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(ceilings.share);
});

it('loads every element together with all that comes by itself, in whichever language, within its ceiling', () => {
  const sizes = everything();
  expect(Object.keys(sizes).length).toBeGreaterThan(2);
  for (const [language, size] of Object.entries(sizes))
    expect(size, language).toBeLessThanOrEqual(ceilings.everything);
});

it('adds each further element within its ceiling, with its words in the language that takes most', () => {
  const sizes = further();
  expect(Object.keys(sizes).length).toBeGreaterThan(2);
  for (const [element, size] of Object.entries(sizes))
    expect(size, element).toBeLessThanOrEqual(ceilings.further);
});

it.each([
  ['zod', /ZodMini|_zod\b/],
  ['ky', /ForceRetryError|KyError/],
])('loads %s later than the first paint', (_, name) => {
  expect(firstPaint('share').filter((file) => name.test(codeOf(file)))).toEqual([]);
});

it.each(Object.entries(doorCeilings))(
  'keeps the door %s within %i bytes',
  async (door, ceiling) => {
    expect(await bundleSize(doors[door])).toBeLessThanOrEqual(ceiling);
  },
);

it('gives a page that mints one link no more than minting takes', async () => {
  const all = await bundleSize(doors.links);
  const one = await bundleSize("export { mintCode } from '@tandem-advocacy/core/links';");
  expect(one).toBeLessThan(all * 0.8);
});
