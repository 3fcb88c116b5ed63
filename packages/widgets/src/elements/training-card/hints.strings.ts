/**
 * The words of hints: their shape, and the languages they are in.
 * @module
 */
import type { words } from './hints.en.js';

/** Every sentence, shaped as in English. */
export type HintsWords = typeof words;

/** The languages it has; they come once somebody begins to write. */
export const hintsWords = {
  en: () => import('./hints.en.js'),
  fr: () => import('./hints.fr.js'),
  ar: () => import('./hints.ar.js'),
};
