/**
 * The words of the impact element: their shape, and the languages they are in.
 * @module
 */
import type { words } from './impact.en.js';

/** Every sentence, shaped as in English. */
export type ImpactWords = typeof words;

/** The languages it has; a page loads its own. */
export const impactWords = {
  en: () => import('./impact.en.js'),
  fr: () => import('./impact.fr.js'),
  ar: () => import('./impact.ar.js'),
};
