/**
 * The words of the training card: their shape, and the languages they are in.
 * @module
 */
import type { words } from './training-card.en.js';

/** Every sentence, shaped as in English. */
export type TrainingCardWords = typeof words;

/** The languages it has; a page loads its own. */
export const trainingCardWords = {
  en: () => import('./training-card.en.js'),
  fr: () => import('./training-card.fr.js'),
  ar: () => import('./training-card.ar.js'),
};
