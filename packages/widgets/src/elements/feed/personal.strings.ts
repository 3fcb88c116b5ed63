/**
 * The words of what is one person's in a feed: their shape, and the languages they are in.
 * @module
 */
import type { words } from './personal.en.js';

/** Every sentence, shaped as in English. */
export type PersonalWords = typeof words;

/** The languages it has; a page loads its own. */
export const personalWords = {
  en: () => import('./personal.en.js'),
  fr: () => import('./personal.fr.js'),
  ar: () => import('./personal.ar.js'),
};
