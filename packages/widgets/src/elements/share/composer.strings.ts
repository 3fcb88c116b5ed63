/**
 * The words of the composer: their shape, and the languages they are in.
 * @module
 */
import type { words } from './composer.en.js';

/** Every sentence, shaped as in English. */
export type ComposerWords = typeof words;

/** The languages it has; a page loads its own. */
export const composerWords = {
  en: () => import('./composer.en.js'),
  fr: () => import('./composer.fr.js'),
  ar: () => import('./composer.ar.js'),
};
