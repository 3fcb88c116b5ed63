/**
 * What the lead's desk says before a section is open, in French.
 * @module
 */
import type { ProgrammeWords } from './programme.strings.js';

/** French. */
export const words: ProgrammeWords = {
  title: 'Animer le programme',
  sectionsLabel: 'Rubriques',
  sections: {
    content: 'Contenus',
    objectives: 'Objectifs',
    indicators: 'Indicateurs',
    readiness: 'Préparation',
    mix: 'Équilibre',
    seasons: 'Saisons',
    courses: 'Parcours',
    invitations: 'Invitations',
  },
  notLeadTitle: 'C’est le bureau de la personne qui anime le programme',
  notLeadText:
    'Votre espace est ailleurs sur ce portail\u00a0: ce qui vaut d’être partagé, vos parcours, et ce que vos partages ont apporté. Si vous animez le programme, demandez à qui s’occupe du portail de l’indiquer.',
};
