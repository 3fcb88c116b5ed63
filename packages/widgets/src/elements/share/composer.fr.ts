/**
 * What the composer of `<tandem-share>` says: it invites, informs and never urges, in French.
 * @module
 */
import { number, plural } from '../../internal/intl.js';
import type { ComposerWords } from './composer.strings.js';

/** French. */
export const words: ComposerWords = {
  title: (network) => `Partager sur ${network}`,
  titleMail: 'Partager par e-mail',
  close: 'Fermer',
  chooseNetwork: 'Où partager',
  startFrom: 'Un point de départ, si vous le souhaitez',
  ownWords: 'Mes propres mots',
  ownWordsHint: 'Partir de zéro',
  suggestion: 'Suggestion',
  yourWords: 'Vos mots',
  placeholder: 'Qu’en pensez-vous ? Quelle y a été votre part ?',
  suggestionsLoading: 'Chargement des suggestions',
  suggestionsFailed: 'Les suggestions n’ont pas pu être chargées. Vos propres mots suffisent.',
  length: (length) => plural('fr', length, { one: '# caractère', other: '# caractères' }),
  lengthOf: (length, limit) => `${number('fr', length)} caractères sur ${number('fr', limit)}`,
  over: (over) => plural('fr', over, { one: '# caractère de trop', other: '# caractères de trop' }),
  voiceSame: 'La suggestion mot pour mot. Une phrase de vous, et elle est à vous.',
  voiceClose: 'Proche de la suggestion. Qu’ajouteriez-vous ?',
  voiceOurs: 'Des collègues l’ont dit ainsi. Qu’avez-vous vu, vous\u00a0?',
  voiceOwn: 'Avec vos mots à vous.',
  voiceMarked: 'Ce que d’autres disent aussi est surligné dans l’aperçu.',
  preview: 'Aperçu',
  you: 'Vous',
  seeMore: '… voir plus',
  disclosure: (text) => `« ${text} » vient en premier : chacun sait ainsi où vous travaillez.`,
  pasteHere: (network) =>
    `${network} ne reprend que le lien : vos mots sont copiés au passage, collez-les là-bas.`,
  unofficial: (network) => `Si ${network} s’ouvre sans vos mots, collez-les : ils se copient ici.`,
  go: (network) => `Ouvrir ${network}`,
  goMail: 'Ouvrir l’e-mail',
  goCopy: (network) => `Copier et ouvrir ${network}`,
  newTab: 'dans un nouvel onglet',
  official: (network) => `Utiliser la fenêtre officielle de ${network}`,
  copyWords: 'Copier les mots',
  qr: 'Code QR',
  qrName: 'Code QR de votre lien',
  qrText: 'Pour une diapositive, une affiche ou un badge. Il mène ici\u00a0:',
  firstTime: (network) =>
    `Première fois sur ${network}\u00a0? Si vous voulez, une minute avant\u00a0:`,
  learnTitle: 'Une minute avant de partager',
  copied: 'Copié.',
  linkCopied: 'Lien copié.',
  copyByHand: 'À copier à la main :',
  notCounted:
    'Ce partage n’est pas compté : vous ne participez pas au programme en ce moment, et rien ne vous y oblige.',
  join: 'Vous pouvez le rejoindre sur ce portail, quand vous voulez.',
  askTitle: (network) => `L’avez-vous publié sur ${network} ?`,
  askTitleMail: 'L’avez-vous envoyé ?',
  askText: 'Nous ne pouvons pas le voir, et ne notons que ce que vous nous dites.',
  yes: 'Oui, c’est fait',
  notYet: 'Pas encore',
  back: 'Revenir à mes mots',
  thanks: 'Merci.',
  thanksText:
    'Ce que cela apporte apparaîtra dans vos propres chiffres, à vous et à personne d’autre.',
  openedTitle: (network) => `${network} est ouvert dans un autre onglet`,
  openedTitleMail: 'Votre e-mail est ouvert',
  openedText: 'Vos mots restent ici, au cas où.',
};
