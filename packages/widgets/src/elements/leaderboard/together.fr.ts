/**
 * What a leaderboard offers to do, in French.
 * @module
 */
import type { TogetherWords } from './together.strings.js';

/** French. */
export const words: TogetherWords = {
  whose: 'De qui',
  views: { individual: 'Personnes', team: 'Équipes', circle: 'Cercles', me: 'Moi seul' },
  kudos: 'Bravo',
  thanked: 'Remercié ✓',
  kudosGiven: (name) => `${name} saura que vous avez dit bravo, et personne d’autre.`,
  kudosFailed: (name) => `Votre bravo à ${name} n’a pas pu partir. Réessayez dans un instant.`,
};
