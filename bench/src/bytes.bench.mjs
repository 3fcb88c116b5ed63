/** Bytes that a page loads before the first click, and of each door of core. @module */
import {
  brotliSize,
  bundleSize,
  doors,
  everything,
  firstPaint,
  further,
} from '../../scripts/lib/bytes.mjs';
import { row } from '../lib/rows.mjs';

const goals = { links: 4_000, composer: 7_000, session: 2_000, client: 28_000 };

/** Measures what one script tag brings, and what a bundler makes of each door. */
export async function run() {
  const unit = 'bytes brotli';
  const value = firstPaint('share').reduce((sum, file) => sum + brotliSize(file), 0);
  const rows = [row({ name: 'bytes.share', value, unit, goal: '<= 13000' })];
  const all = Math.max(...Object.values(everything()));
  rows.push(row({ name: 'bytes.all', value: all, unit, goal: '<= 60000' }));
  for (const [element, size] of Object.entries(further()))
    rows.push(row({ name: `bytes.further.${element}`, value: size, unit, goal: '<= 5000' }));
  for (const [door, code] of Object.entries(doors)) {
    const goal = goals[door] && `<= ${goals[door]}`;
    rows.push(row({ name: `bytes.core.${door}`, value: await bundleSize(code), unit, goal }));
  }
  return rows;
}
