/**
 * The words of joining: their shape, and the languages they are in.
 * @module
 */
import type { words } from './join.en.js';

/** What somebody can do here that the service has to be told of. */
export type Act = 'join' | 'choose' | 'pause' | 'resume' | 'leave' | 'export' | 'erase';

/** Every sentence, shaped as in English. */
export type JoinWords = typeof words;

/** The languages it has; a page loads its own. */
export const joinWords = {
  en: () => import('./join.en.js'),
  fr: () => import('./join.fr.js'),
  ar: () => import('./join.ar.js'),
};
