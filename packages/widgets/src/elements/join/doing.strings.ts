/**
 * The words of acting: their shape, and the languages they are in.
 * @module
 */
import type { words } from './doing.en.js';

/** Every sentence, shaped as in English. */
export type DoingWords = typeof words;

/** The languages it has; a page loads its own. */
export const doingWords = {
  en: () => import('./doing.en.js'),
  fr: () => import('./doing.fr.js'),
  ar: () => import('./doing.ar.js'),
};
