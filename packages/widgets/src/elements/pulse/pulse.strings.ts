/**
 * The words of the pulse: their shape, and the languages they are in.
 * @module
 */
import type { words } from './pulse.en.js';

/** Every sentence, shaped as in English. */
export type PulseWords = typeof words;

/** The languages it has; a page loads its own. */
export const pulseWords = {
  en: () => import('./pulse.en.js'),
  fr: () => import('./pulse.fr.js'),
  ar: () => import('./pulse.ar.js'),
};
