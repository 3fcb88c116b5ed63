/**
 * The words of what a reader may do at a standing: their shape, and the languages they are in.
 * @module
 */
import type { words } from './past.en.js';

/** Every sentence, shaped as in English. */
export type PastWords = typeof words;

/** The languages it has; a page loads its own. */
export const pastWords = {
  en: () => import('./past.en.js'),
  fr: () => import('./past.fr.js'),
  ar: () => import('./past.ar.js'),
};
