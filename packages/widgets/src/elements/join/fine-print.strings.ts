/**
 * The words of the fine print of joining: their shape, and the languages they are in.
 * @module
 */
import type { words } from './fine-print.en.js';

/** Every sentence, shaped as in English. */
export type FinePrintWords = typeof words;

/** The languages it has; a page loads its own. */
export const finePrintWords = {
  en: () => import('./fine-print.en.js'),
  fr: () => import('./fine-print.fr.js'),
  ar: () => import('./fine-print.ar.js'),
};
