/** The byte ceilings of what a page loads: they rise only in the commit that explains why. @module */
import { expect, it } from 'vitest';
import { brotliSize, codeOf, firstPaint } from '../scripts/lib/bytes.mjs';

const ceilings = { share: 13_000 };

it('loads a share element, tracked, within its ceiling before the first click', () => {
  const sizes = firstPaint('share').map((file) => [file, brotliSize(file)]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(ceilings.share);
});

it.each([
  ['zod', /ZodMini|_zod\b/],
  ['ky', /ForceRetryError|KyError/],
])('loads %s later than the first paint', (_, name) => {
  expect(firstPaint('share').filter((file) => name.test(codeOf(file)))).toEqual([]);
});
