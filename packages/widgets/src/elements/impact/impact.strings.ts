/**
 * What the impact element says: plain words for figures, and nothing that urges.
 * @module
 */
import type { Evidence, HitClass, Period } from '@tandem-advocacy/core';
import { number, plural } from '../../internal/intl.js';

/** English. */
export const en = {
  title: 'What your shares brought',
  periods: {
    week: 'This week',
    month: 'This month',
    season: 'This season',
    all: 'Since the beginning',
  } as Record<Period, string>,
  onlyYou: 'Only you can see this.',
  human: (count: number) =>
    plural('en', count, { one: 'click by a real person', other: 'clicks by real people' }),
  raw: (count: number) =>
    plural('en', count, { one: 'out of # visit recorded', other: 'out of # visits recorded' }),
  whyTitle: 'Why two figures?',
  whyText:
    'Every visit to your links is kept, with a class and a reason. Only people who read count as clicks.',
  classes: {
    human: ['People', 'Somebody opened your link in a browser.'],
    preview: ['Previews', 'A network or a messenger fetched the picture and title of your link.'],
    automated: ['Robots', 'A program: a search engine, a mail filter, a page loaded in advance.'],
    suspect: ['Doubtful', 'It looks like a browser and does not behave like a reader.'],
    own: ['Your own', 'You, or somebody in your organisation, trying the link.'],
    repeat: ['Repeats', 'The same reader on the same link, shortly after.'],
  } as Record<HitClass, [name: string, text: string]>,
  mayFall:
    'A figure may fall: a visit is sometimes recognised later for what it was. Rules version',
  shares: 'Shares',
  declared: 'Declared',
  corroborated: 'Confirmed',
  points: 'Points',
  daysTitle: 'Day by day',
  weeksTitle: 'Week by week',
  monthsTitle: 'By 30 days',
  clicks: 'Clicks',
  visits: 'Visits',
  date: 'Date',
  upTo: (most: string) => `up to ${most}`,
  asTable: 'See it as a table',
  chart: (from: string, to: string, most: string) =>
    `Clicks and visits from ${from} to ${to}; at most ${most}.`,
  clicksOf: (count: number) => plural('en', count, { one: '# click', other: '# clicks' }),
  visitsOf: (count: number) => plural('en', count, { one: '# visit', other: '# visits' }),
  yourShares: 'Your shares',
  noShares: 'No share in this time. There is no hurry.',
  showAll: (count: number) => `Show all ${number('en', count)}`,
  states: {
    prepared: ['Prepared', 'You chose a network. What came next, nobody knows.'],
    copied: ['Words copied', 'You took the words along.'],
    opened: ['Opened', 'The network opened. What came next happened there.'],
    declared: ['Posted', 'You said so.'],
    corroborated: ['Confirmed', ''],
  } as Record<Evidence, [name: string, text: string]>,
  corroboration: {
    'agent-only':
      'A robot that names itself as the network’s fetched your link. Robots can be imitated: it counts no more than your word.',
    'robot-verified': 'The network’s own robot fetched your link, from its own addresses.',
    'outside-click': 'Somebody outside opened your link.',
  } as Record<string, string>,
  stepOf: (step: number) => `Step ${step} of 4`,
  ask: 'Did you post it?',
  askMail: 'Did you send it?',
  yes: 'Yes, it is out',
  thanks: 'Thank you, noted.',
  ownTitle: (count: number) =>
    plural('en', count, { one: '# visit of your own', other: '# visits of your own' }),
  ownText: 'They are kept and shown, and do not count as clicks.',
  reasons: {
    own: 'You: the same browser as your session of that day.',
    colleague: 'A network of your organisation: a colleague, most likely.',
  } as Record<string, string>,
  certificates: 'Certificates',
  networks: { email: 'E-mail', copy: 'Copied link', system: 'Device', sms: 'SMS' } as Record<
    string,
    string
  >,
  changed: (count: string) => `${count} now.`,
  emptyTitle: 'Your first share will show here',
  emptyText:
    'Choose something that speaks to you and share it: you will see how many people opened it.',
  joinTitle: 'Your figures would be yours',
  joinText:
    'As an ambassador you see here how many people open your links, and nobody else does. There is no hurry: sharing works without joining.',
};

/** French. */
export const fr: typeof en = {
  title: 'Ce que vos partages ont apporté',
  periods: {
    week: 'Cette semaine',
    month: 'Ce mois-ci',
    season: 'Cette saison',
    all: 'Depuis le début',
  },
  onlyYou: 'Visible par vous, et par personne d’autre.',
  human: (count) =>
    plural('fr', count, { one: 'clic d’une vraie personne', other: 'clics de vraies personnes' }),
  raw: (count) =>
    plural('fr', count, { one: 'sur # visite enregistrée', other: 'sur # visites enregistrées' }),
  whyTitle: 'Pourquoi deux chiffres\u202f?',
  whyText:
    'Chaque visite sur vos liens est gardée, avec une classe et une raison. Seules les personnes qui lisent comptent comme des clics.',
  classes: {
    human: ['Personnes', 'Quelqu’un a ouvert votre lien dans un navigateur.'],
    preview: ['Aperçus', 'Un réseau ou une messagerie a préparé la vignette de votre lien.'],
    automated: [
      'Robots',
      'Un programme\u00a0: moteur de recherche, filtre de messagerie, page chargée d’avance.',
    ],
    suspect: ['Douteuses', 'Cela ressemble à un navigateur, sans se comporter comme un lecteur.'],
    own: ['Les vôtres', 'Vous, ou quelqu’un de votre organisation, en essayant le lien.'],
    repeat: ['Répétées', 'La même personne, sur le même lien, peu après.'],
  },
  mayFall:
    'Un chiffre peut baisser\u00a0: une visite est parfois reconnue plus tard pour ce qu’elle était. Version des règles\u00a0:',
  shares: 'Partages',
  declared: 'Déclarés',
  corroborated: 'Confirmés',
  points: 'Points',
  daysTitle: 'Jour par jour',
  weeksTitle: 'Semaine par semaine',
  monthsTitle: 'Par tranches de 30 jours',
  clicks: 'Clics',
  visits: 'Visites',
  date: 'Date',
  upTo: (most) => `jusqu’à ${most}`,
  asTable: 'Voir en tableau',
  chart: (from, to, most) => `Clics et visites du ${from} au ${to}\u00a0; au plus ${most}.`,
  clicksOf: (count) => plural('fr', count, { one: '# clic', other: '# clics' }),
  visitsOf: (count) => plural('fr', count, { one: '# visite', other: '# visites' }),
  yourShares: 'Vos partages',
  noShares: 'Aucun partage sur cette période. Rien ne presse.',
  showAll: (count) => `Tout afficher (${number('fr', count)})`,
  states: {
    prepared: ['Préparé', 'Vous avez choisi un réseau. La suite, personne ne la connaît.'],
    copied: ['Accroche copiée', 'Vous avez emporté les mots.'],
    opened: ['Ouvert', 'Le réseau s’est ouvert. La suite s’est passée là-bas.'],
    declared: ['Publié', 'C’est vous qui l’avez dit.'],
    corroborated: ['Confirmé', ''],
  },
  corroboration: {
    'agent-only':
      'Un robot qui se présente comme celui du réseau est passé sur votre lien. Un tel robot peut être imité\u00a0: cela ne compte pas plus que votre parole.',
    'robot-verified': 'Le robot du réseau est passé sur votre lien, depuis ses propres adresses.',
    'outside-click': 'Quelqu’un d’extérieur a ouvert votre lien.',
  },
  stepOf: (step) => `Étape ${step} sur 4`,
  ask: 'L’avez-vous publié\u202f?',
  askMail: 'L’avez-vous envoyé\u202f?',
  yes: 'Oui, c’est fait',
  thanks: 'Merci, c’est noté.',
  ownTitle: (count) =>
    plural('fr', count, { one: '# visite de votre part', other: '# visites de votre part' }),
  ownText: 'Elles sont gardées et montrées, mais ne comptent pas comme des clics.',
  reasons: {
    own: 'Vous\u00a0: le même navigateur que votre session du jour.',
    colleague: 'Un réseau de votre organisation\u00a0: un collègue, sans doute.',
  },
  certificates: 'Certificats',
  networks: { email: 'E-mail', copy: 'Lien copié', system: 'Appareil', sms: 'SMS' },
  changed: (count) => `${count} à présent.`,
  emptyTitle: 'Votre premier partage apparaîtra ici',
  emptyText:
    'Choisissez un contenu qui vous parle et partagez-le\u00a0: vous verrez combien de personnes l’ont ouvert.',
  joinTitle: 'Vos chiffres seraient les vôtres',
  joinText:
    'Comme ambassadeur, vous voyez ici combien de personnes ouvrent vos liens, et personne d’autre ne le voit. Rien ne presse\u00a0: partager fonctionne aussi sans rejoindre.',
};
