/**
 * The words of the plan: their shape, and the languages they are in.
 * @module
 */
import type { words } from './plan.en.js';

/** Every sentence, shaped as in English. */
export type PlanWords = typeof words;

/** The languages it has; a page loads its own. */
export const planWords = {
  en: () => import('./plan.en.js'),
  fr: () => import('./plan.fr.js'),
  ar: () => import('./plan.ar.js'),
};
