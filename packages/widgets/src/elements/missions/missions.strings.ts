/**
 * The words of the missions: their shape, and the languages they are in.
 * @module
 */
import type { words } from './missions.en.js';

/** Every sentence, shaped as in English. */
export type MissionsWords = typeof words;

/** The languages it has; a page loads its own. */
export const missionsWords = {
  en: () => import('./missions.en.js'),
  fr: () => import('./missions.fr.js'),
  ar: () => import('./missions.ar.js'),
};
