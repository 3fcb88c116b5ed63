/**
 * The fine print of joining, in plain words: what is recorded, who sees it, what erasing takes and leaves, in French.
 * @module
 */
import { plural } from '../../internal/intl.js';
import type { FinePrintWords } from './fine-print.strings.js';

/** French. */
export const words: FinePrintWords = {
  rows: [
    [
      'Votre nom et ce que le portail indique de vous\u00a0: identifiant, rôle, équipe, cercle, langue, pays',
      'Vous. Dans le classement, votre nom et votre équipe, si vous l’avez choisi.',
    ],
    [
      'Vos partages\u00a0: le contenu, le réseau, la date, si vous êtes parti d’une accroche proposée, et une empreinte de vos mots, où personne ne peut les lire',
      'Vous. L’appareil de vos collègues compare leurs mots aux empreintes de plusieurs personnes à la fois, sans aucun nom.',
    ],
    [
      'Les clics sur vos liens suivis',
      'Vous. Les autres voient le total de chaque contenu, tous partages confondus.',
    ],
    [
      'Applaudissements, points, étapes de parcours et certificats',
      'Vous. Un certificat peut être vérifié par toute personne à qui vous en donnez l’adresse.',
    ],
    ['Vos accords, avec leur date', 'Vous.'],
  ],
  never:
    'Jamais enregistrés\u00a0: vos mots, vos comptes sur les réseaux, le nom et l’adresse IP de vos lecteurs. Aucun cookie.',
  operators:
    'Les personnes chargées de la technique peuvent accéder à la base de données, pour l’entretenir.',

  lookedTitle: 'Qui a consulté des chiffres dont vous faites partie',
  lookedText:
    'Un nom comme K7FQ2M9X reste le même pour une personne et ne dit rien d’elle\u00a0; les responsables techniques du service peuvent retrouver de qui il s’agit. Votre export contient toute la liste.',
  lookedNobody: 'Personne depuis votre inscription.',
  lookedUnknown: 'La liste n’a pas pu être obtenue. Refermez puis rouvrez cette partie.',
  viewers: {
    lead: 'Animation du programme,',
    leader: 'Direction,',
    member: 'Ambassadeur,',
    key: 'Une intégration,',
  },
  looked: {
    standings: 'le classement',
    content: 'les chiffres d’un contenu',
    indicators: 'les indicateurs du programme',
    mix: 'la répartition des contenus',
    readiness: 'l’état de préparation du programme',
    objectives: 'les objectifs',
    pulses: 'les réponses au baromètre',
  },
  lookedShows: {
    people: 'peut nommer qui a choisi d’apparaître',
    aggregate: 'des totaux, sans nommer personne',
  },
  lookedTimes: (times) => plural('fr', times, { one: '# fois', other: '# fois' }),

  eraseTitle: 'Effacer toutes vos données\u202f?',
  goes: 'Ce qui disparaît, pour de bon',
  goesText:
    'Votre inscription et vos choix, votre nom dans le classement, vos partages, points, applaudissements, étapes de parcours et certificats.',
  stays: 'Ce qui reste',
  staysText:
    'Les clics déjà reçus restent dans les totaux, sans lien avec personne. Vos liens mènent toujours au contenu. Ce que vous avez publié sur vos réseaux est à vous, et y reste tant que vous ne le supprimez pas.',
  confirm: 'Effacer pour de bon',
  keep: 'Garder mes données',
};
