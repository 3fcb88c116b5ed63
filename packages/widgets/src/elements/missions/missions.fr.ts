/**
 * What the missions say: an invitation, never a duty, in French.
 * @module
 */
import { plural } from '../../internal/intl.js';
import type { MissionsWords } from './missions.strings.js';

/** French. */
export const words: MissionsWords = {
  title: 'Missions',
  intro:
    'Des choses utiles qu’aucun réseau ne voit. Quand vous voulez, et seulement si vous voulez.',
  points: (count) => plural('fr', count, { one: '# point', other: '# points' }),
  proof: 'Un champion ou l’animateur la confirme, et voit votre nom pour cela.',
  take: 'Je m’en charge',
  done: 'C’est fait',
  drop: 'Finalement non',
  mine: {
    taken: 'Vous vous en chargez. Sans date limite.',
    done: 'C’est fait. Merci\u00a0!',
    waiting: 'Merci\u00a0! Quelqu’un qui y était le confirmera.',
    confirmed: 'Confirmé. Merci\u00a0!',
  },
  join: 'Pour en prendre une, rejoignez d’abord le programme. C’est à vous de choisir.',
  claims: 'En attente de votre oui',
  claim: (name) => `${name} dit que c’est fait.`,
  yes: 'Oui, merci',
  notYet: 'Pas tout à fait',
  emptyTitle: 'Pas de mission en ce moment',
  emptyText: 'Des idées de choses utiles à faire s’afficheront ici.',
};
