/**
 * The words of the lead's desk before a section is open: their shape, and the languages they are in.
 * @module
 */
import type { words } from './programme.en.js';

/** Every sentence, shaped as in English. */
export type ProgrammeWords = typeof words;

/** The languages it has; a page loads its own. */
export const programmeWords = {
  en: () => import('./programme.en.js'),
  fr: () => import('./programme.fr.js'),
  ar: () => import('./programme.ar.js'),
};
