/**
 * The words of what a reader may do at a standing: their shape, and the languages they are in.
 * @module
 */
import type { words } from './together.en.js';

/** Every sentence, shaped as in English. */
export type TogetherWords = typeof words;

/** The languages it has; a page loads its own. */
export const togetherWords = {
  en: () => import('./together.en.js'),
  fr: () => import('./together.fr.js'),
  ar: () => import('./together.ar.js'),
};
