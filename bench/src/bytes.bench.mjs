/** Bytes that a page loads before the first click. @module */
import { brotliSize, firstPaint } from '../../scripts/lib/bytes.mjs';
import { row } from '../lib/rows.mjs';

/** Measures what one script tag brings. */
export async function run() {
  const value = firstPaint('share').reduce((sum, file) => sum + brotliSize(file), 0);
  return [row({ name: 'bytes.share', value, unit: 'bytes brotli', goal: '<= 13000' })];
}
