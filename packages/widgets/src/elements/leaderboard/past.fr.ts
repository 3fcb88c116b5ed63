/**
 * What a leaderboard says of the reader's own past, in French.
 * @module
 */
import type { PastWords } from './past.strings.js';

/** French. */
export const words: PastWords = {
  previous: {
    week: 'La semaine précédente',
    month: 'Le mois précédent',
    season: 'La saison précédente',
    all: 'Avant',
  },
  best: 'Votre meilleur score',
  more: (by) => `${by} de plus que la fois précédente.`,
  record: 'Votre meilleur score jusqu’ici. Bravo\u202f!',
  steady: 'Chaque partage compte, à votre rythme.',
};
