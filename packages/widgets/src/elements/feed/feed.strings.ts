/**
 * The words of the feed: their shape, and the languages they are in.
 * @module
 */
import type { words } from './feed.en.js';

/** Every sentence, shaped as in English. */
export type FeedWords = typeof words;

/** The languages it has; a page loads its own. */
export const feedWords = {
  en: () => import('./feed.en.js'),
  fr: () => import('./feed.fr.js'),
  ar: () => import('./feed.ar.js'),
};
