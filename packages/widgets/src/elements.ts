/**
 * How each element is loaded and defined when a page first uses it. Made from the folders of `src/elements` by `scripts/list.mjs`.
 * @module
 */
import type { Define } from './internal/define-element.js';

/** Loads the `define` of an element by its name without the prefix. */
export const ELEMENTS: Readonly<Record<string, () => Promise<{ define: Define }>>> = {
  feed: () => import('./elements/feed/define.js'),
  impact: () => import('./elements/impact/define.js'),
  join: () => import('./elements/join/define.js'),
  leaderboard: () => import('./elements/leaderboard/define.js'),
  provider: () => import('./elements/provider/define.js'),
  share: () => import('./elements/share/define.js'),
  'training-card': () => import('./elements/training-card/define.js'),
};
