/**
 * The words of every element where it has nothing better to say: their shape, and the languages they are in.
 * @module
 */
import type { words } from './states.en.js';

/** Every sentence, shaped as in English. */
export type StatesWords = typeof words;

/** The languages it has; a page loads its own. */
export const statesWords = {
  en: () => import('./states.en.js'),
  fr: () => import('./states.fr.js'),
  ar: () => import('./states.ar.js'),
};
