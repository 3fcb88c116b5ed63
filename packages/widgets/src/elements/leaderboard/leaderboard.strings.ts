/**
 * The words of the leaderboard: their shape, and the languages they are in.
 * @module
 */
import type { words } from './leaderboard.en.js';

/** Every sentence, shaped as in English. */
export type LeaderboardWords = typeof words;

/** The languages it has; a page loads its own. */
export const leaderboardWords = {
  en: () => import('./leaderboard.en.js'),
  fr: () => import('./leaderboard.fr.js'),
  ar: () => import('./leaderboard.ar.js'),
};
