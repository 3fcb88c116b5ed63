/**
 * What the leaderboard says: it thanks, informs and never hurries anybody, in French.
 * @module
 */
import { number, plural } from '../../internal/intl.js';
import type { LeaderboardWords } from './leaderboard.strings.js';

/** French. */
export const words: LeaderboardWords = {
  titles: {
    recognition: {
      individual: 'Bravo à nos ambassadeurs',
      team: 'Bravo à nos équipes',
      circle: 'Bravo à nos cercles',
    },
    ranking: {
      individual: 'Classement des ambassadeurs',
      team: 'Classement des équipes',
      circle: 'Classement des cercles',
    },
    personal: {
      individual: 'Votre progression',
      team: 'Votre progression',
      circle: 'Votre progression',
    },
  },
  periods: {
    week: 'Cette semaine',
    month: 'Ce mois-ci',
    season: 'Cette saison',
    all: 'Depuis le début',
  },
  seasonUntil: (name, end) => `${name} · jusqu’au ${end}`,
  bands: {
    beacon: {
      name: 'Phares',
      text: 'Ils et elles montrent le cap.',
      own: 'Vous êtes parmi les phares.',
    },
    steady: {
      name: 'Voix fidèles',
      text: 'Présentes, semaine après semaine.',
      own: 'Vous êtes parmi les voix fidèles.',
    },
    spark: {
      name: 'Étincelles',
      text: 'Tout commence par là.',
      own: 'Vous êtes parmi les étincelles.',
    },
  },
  circles: {
    employee: 'Collaborateurs',
    alumni: 'Anciens',
    client: 'Clients',
    partner: 'Partenaires',
  },
  place: 'Place',
  name: 'Nom',
  points: 'Points',
  pointsOf: (points) => plural('fr', points, { one: '# point', other: '# points' }),
  membersOf: (count) => plural('fr', count, { one: '# ambassadeur', other: '# ambassadeurs' }),
  placeOf: (place) => `${number('fr', place)}${place === 1 ? 're' : 'e'} place`,
  mine: { individual: 'Vous', team: 'Votre équipe', circle: 'Votre cercle' },
  skipped: 'Des places ne sont pas affichées',
  audience:
    'Seules les personnes qui l’ont choisi sont nommées, et elles seules voient les noms. Personne n’y est dernier.',
  groups:
    'Les groupes de quelques personnes ne sont pas affichés\u00a0: personne ne doit y être reconnaissable.',
  visible: 'Votre nom est visible ici, parce que vous l’avez choisi.',
  hiddenOwn:
    'Votre nom n’apparaît pas\u00a0: cette ligne n’est visible que par vous. Les noms s’affichent pour celles et ceux qui montrent le leur.',
  change: 'Vous pouvez changer cela à tout moment dans vos choix d’ambassadeur.',
  onlyYou: 'Visible par vous, et par personne d’autre.',
  emptyTitle: 'Tout reste à écrire',
  emptyText:
    'Un premier partage ou une première étape de parcours, et les premiers bravos apparaîtront ici.',
};
