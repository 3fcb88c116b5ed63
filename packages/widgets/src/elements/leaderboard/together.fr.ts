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
  joinTitle: 'Vous avez votre place ici, comme vous êtes',
  joinText:
    'Lire, applaudir et apprendre ne demandent aucune inscription. Si un jour vous rejoignez le programme, vous choisirez si votre nom figure ici.',
  notes: {
    'members-only': 'Les noms s’affichent pour celles et ceux qui montrent le leur.',
    'too-few-people':
      'Nous sommes encore trop peu pour un classement\u00a0: place aux remerciements.',
    'closed-days-only':
      'Chaque journée compte une fois terminée\u00a0; celle-ci s’ajoutera cette nuit.',
    'aggregates-only': 'Ce programme montre des équipes et des cercles, et personne par son nom.',
  },
  changed: (points, place) => `Vous avez maintenant ${points}${place && `, ${place}`}.`,
};
