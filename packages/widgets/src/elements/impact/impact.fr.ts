/**
 * What the impact element says: plain words for figures, and nothing that urges, in French.
 * @module
 */
import { number, plural } from '../../internal/intl.js';
import type { ImpactWords } from './impact.strings.js';

/** French. */
export const words: ImpactWords = {
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
  happened: 'Et après\u00a0?',
  happenedText: 'Indiqué par le site où mènent vos liens, sans nommer personne.',
  conversions: {
    lead: 'Personnes qui ont demandé à être contactées',
    application: 'Candidatures',
    hire: 'Embauches',
    'sign-up': 'Inscriptions',
  },
  takeAlong: 'Emporter mon bilan',
  notTaken: 'Votre bilan n’a pas pu être préparé ici. Réessayez dans un instant.',
  kudos: 'Les bravos que vous avez reçus',
  kudosMission: 'pour une mission',
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
