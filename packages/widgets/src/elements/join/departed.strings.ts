/**
 * The words for somebody who is an employee no more: their shape, and the languages they are in.
 * @module
 */
import type { words } from './departed.en.js';

/** Every sentence, shaped as in English. */
export type DepartedWords = typeof words;

/** The languages it has; a page loads its own. */
export const departedWords = {
  en: () => import('./departed.en.js'),
  fr: () => import('./departed.fr.js'),
  ar: () => import('./departed.ar.js'),
};
