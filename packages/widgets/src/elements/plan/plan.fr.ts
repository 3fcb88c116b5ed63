/**
 * What the plan says: what is coming, and how to have it in one's own calendar, in French.
 * @module
 */
import type { PlanWords } from './plan.strings.js';

/** French. */
export const words: PlanWords = {
  title: 'Calendrier éditorial',
  thisWeek: 'Cette semaine',
  nextWeek: 'La semaine prochaine',
  weekOf: (day) => `Semaine du ${day}`,
  kinds: {
    publication: 'À lire et à partager',
    moment: 'Temps fort',
    event: 'Événement',
    training: 'Parcours',
    other: '',
  },
  file: 'Fichier d’agenda',
  fileHint: 'pour tout agenda, .ics',
  follow: 'Suivre dans mon agenda',
  emptyTitle: 'Rien de prévu pour le moment',
  emptyText: 'Ce qui se prépare s’affichera ici dès que ce sera prévu.',
};
