/**
 * What the leaderboard says: it thanks, informs and never hurries anybody.
 * @module
 */
import type { Period, Scope, StandingMode, Standings } from '@tandem-advocacy/core';
import { number, plural } from '../../internal/intl.js';

type Own = NonNullable<Standings['me']>;
type Bands = Record<NonNullable<Own['band']>, { name: string; text: string; own: string }>;

/** English. */
export const en = {
  titles: {
    recognition: {
      individual: 'Thank you, ambassadors',
      team: 'Thank you, teams',
      circle: 'Thank you, circles',
    },
    ranking: {
      individual: 'Ambassador standings',
      team: 'Team standings',
      circle: 'Circle standings',
    },
    personal: { individual: 'Your progress', team: 'Your progress', circle: 'Your progress' },
  } as Record<StandingMode, Record<Scope, string>>,
  periods: {
    week: 'This week',
    month: 'This month',
    season: 'This season',
    all: 'Since the beginning',
  } as Record<Period, string>,
  previous: {
    week: 'The week before',
    month: 'The month before',
    season: 'The season before',
    all: 'Before',
  } as Record<Period, string>,
  best: 'Your best so far',
  seasonUntil: (name: string, end: string) => `${name} · until ${end}`,
  bands: {
    beacon: { name: 'Beacons', text: 'They show the way.', own: 'You are one of the beacons.' },
    steady: {
      name: 'Steady voices',
      text: 'There, week after week.',
      own: 'You are one of the steady voices.',
    },
    spark: { name: 'Sparks', text: 'It all begins here.', own: 'You are one of the sparks.' },
  } as Bands,
  circles: {
    employee: 'Employees',
    alumni: 'Alumni',
    client: 'Clients',
    partner: 'Partners',
  } as Record<string, string>,
  place: 'Place',
  name: 'Name',
  points: 'Points',
  pointsOf: (points: number) => plural('en', points, { one: '# point', other: '# points' }),
  membersOf: (count: number) =>
    plural('en', count, { one: '# ambassador', other: '# ambassadors' }),
  placeOf: (place: number) => {
    const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(place);
    const ending = { one: 'st', two: 'nd', few: 'rd' }[rule as string] ?? 'th';
    return `${number('en', place)}${ending} place`;
  },
  mine: { individual: 'You', team: 'Your team', circle: 'Your circle' } as Record<Scope, string>,
  skipped: 'Some places are not shown',
  audience:
    'Only people who chose to be here are named, for readers of this page. Nobody is shown last.',
  groups: 'Groups of only a few people are left out, so that nobody can be recognised.',
  visible: 'Your name can be seen here, because you chose so.',
  hiddenOwn: 'Your name does not show: this line is for your eyes only.',
  hiddenRows: 'Names are shown to those who show theirs.',
  change: 'You can change this at any time in your choices as an ambassador.',
  onlyYou: 'Only you can see this.',
  joinTitle: 'You are welcome here as you are',
  joinText:
    'Reading, applauding and learning need no membership. Should you join one day, whether your name shows here is yours to choose.',
  tooFew: 'We are still too few for a ranking, so this is a thank-you instead.',
  closedDays: 'Days count here once they are over; today will be added tonight.',
  emptyTitle: 'Everything is still to come',
  emptyText: 'A first share or a first training step, and the first thanks will show here.',
  more: (by: string) => `${by} more than the time before.`,
  record: 'Your best so far. Well done!',
  steady: 'Every share counts, at your own pace.',
  changed: (points: string, place: string) => `You now have ${points}${place && `, ${place}`}.`,
};

/** French. */
export const fr: typeof en = {
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
  previous: {
    week: 'La semaine précédente',
    month: 'Le mois précédent',
    season: 'La saison précédente',
    all: 'Avant',
  },
  best: 'Votre meilleur score',
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
    'Seules les personnes qui l’ont choisi sont nommées, pour les lecteurs de cette page. Personne n’y est dernier.',
  groups:
    'Les groupes de quelques personnes ne sont pas affichés\u00a0: personne ne doit y être reconnaissable.',
  visible: 'Votre nom est visible ici, parce que vous l’avez choisi.',
  hiddenOwn: 'Votre nom n’apparaît pas\u00a0: cette ligne n’est visible que par vous.',
  hiddenRows: 'Les noms s’affichent pour celles et ceux qui montrent le leur.',
  change: 'Vous pouvez changer cela à tout moment dans vos choix d’ambassadeur.',
  onlyYou: 'Visible par vous, et par personne d’autre.',
  joinTitle: 'Vous avez votre place ici, comme vous êtes',
  joinText:
    'Lire, applaudir et apprendre ne demandent aucune inscription. Si un jour vous rejoignez le programme, vous choisirez si votre nom figure ici.',
  tooFew: 'Nous sommes encore trop peu pour un classement\u00a0: place aux remerciements.',
  closedDays: 'Chaque journée compte une fois terminée\u00a0; celle-ci s’ajoutera cette nuit.',
  emptyTitle: 'Tout reste à écrire',
  emptyText:
    'Un premier partage ou une première étape de parcours, et les premiers bravos apparaîtront ici.',
  more: (by) => `${by} de plus que la fois précédente.`,
  record: 'Votre meilleur score jusqu’ici. Bravo\u202f!',
  steady: 'Chaque partage compte, à votre rythme.',
  changed: (points, place) => `Vous avez maintenant ${points}${place && `, ${place}`}.`,
};
