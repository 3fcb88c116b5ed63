/**
 * Glyphs of the networks as one mask: a thousand bars hold no picture node, and the first decodes one picture.
 *
 * Ours, drawn with one stroke width, each 24 units to the right of the one before.
 * @module
 */
import { DEFAULT_NETWORKS } from '@tandem-advocacy/core/networks';

/** LinkedIn, X, Facebook, WhatsApp, Bluesky, Teams, mail, copy, and sharing itself: the order of the networks. */
const GLYPHS =
  'M5 10v9M5 5v.1M10 19v-9m0 5q0-5 4-5t4 5v4' +
  'M28 4l12 16h4L32 4zm0 16 6-7m4-4 5-5' +
  'M64 4h-1q-4 0-4 4v12M55 12h8' +
  'M76 20l1-4a8 8 0 1 1 3 3zM81 8q0 7 7 7v-2l-2-1-1 1-2-2 1-1-1-2z' +
  'M108 11Q105 5 100 4q-1 7 3 8-4 2 0 6 4 1 5-4 1 5 5 4 4-4 0-6 4-1 3-8-5 1-8 7' +
  'M123 8h11v11H123zm3 3h5m-3 0v5M138 5v.1M137 9h4v5q0 4-4 4' +
  'M147 6h18v13H147zl9 7 9-7' +
  'M178 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1m2 4a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1' +
  'M204 15V4M200 8l4-4 4 4M197 13v7h14v-7';

/** A picture of a path, as wide as it is said to be, as an address. */
export const picture = (path: string, width: number): string =>
  `url("data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${width} 24' fill='none' stroke='red' stroke-width='1.9' stroke-linecap='round' stroke-linejoin='round'><path d='${path}'/></svg>")`;

/** The picture of them all, for `mask`; what has no place of its own in it shows the last. */
export const row = `${picture(GLYPHS, 216)} 100%/900%`;

/** The place of each network. */
export const places = DEFAULT_NETWORKS.map(
  ({ id }, i) => `[data-network=${id}]::before{mask-position:${12.5 * i}%}`,
).join('');
