/**
 * What the training card says: it explains, tries with somebody, and never grades them, in French.
 * @module
 */
import { plural } from '../../internal/intl.js';
import type { TrainingCardWords } from './training-card.strings.js';

/** French. */
export const words: TrainingCardWords = {
  course: 'Parcours',
  minutes: (count) => plural('fr', count, { one: 'environ # minute', other: 'environ # minutes' }),
  stepOf: (at, of) => `Étape ${at} sur ${of}`,
  progress: (done, of) =>
    plural('fr', done, { one: '# étape terminée', other: '# étapes terminées' }) + ` sur ${of}`,
  done: 'Terminée',
  read: 'J’ai lu',
  watch: 'Regarder',
  watched: 'J’ai regardé',
  newTab: 's’ouvre dans un nouvel onglet',
  answer: 'Répondre',
  single: 'Une seule réponse',
  multiple: 'Une ou plusieurs réponses',
  order: 'À remettre dans l’ordre',
  up: (text) => `Monter\u00a0: ${text}`,
  down: (text) => `Descendre\u00a0: ${text}`,
  right: 'C’est cela.',
  wrong: 'Pas tout à fait.',
  again: 'Choisissez de nouveau, autant de fois que vous le souhaitez.',
  next: 'Continuer',
  yourWords: 'Vos mots',
  suggestions: 'Pour vous inspirer',
  tryDone: 'Voilà ma version',
  writeFirst: 'Écrivez d’abord quelques mots, comme ils viennent.',
  toDo: {
    'share-declared':
      'Cette étape se termine d’elle-même quand vous avez partagé un contenu et indiqué l’avoir publié.',
    joined: 'Cette étape se termine d’elle-même quand vous avez rejoint le programme.',
    applauded: 'Cette étape se termine d’elle-même quand vous avez applaudi un contenu.',
  },
  back: 'Étape précédente',
  notRecorded:
    'Vous pouvez apprendre sans rejoindre le programme\u00a0: votre progression reste dans ce navigateur.',
  certificateTitle: 'Certificat',
  certificateText: (title, when) => `«\u00a0${title}\u00a0», terminé le ${when}.`,
  certificateWell: 'Bravo. Il est à vous.',
  certificateOpen: 'Sa page, pour qui vous en donnerez l’adresse',
  finishedText:
    'Toutes les étapes sont terminées. Le certificat est réservé aux membres du programme.',
  asPicture: 'Le garder en image',
  asFile: 'Le garder en fichier',
  notSaved: 'L’enregistrement n’a pas fonctionné ici. Sa page reste là.',
  another: 'Parcours suivant',
  review: 'Le relire',
  emptyTitle: 'Pas encore de parcours',
  emptyText: 'Le premier apparaîtra ici dès sa publication.',
  busy: 'Un instant',
  failed: 'L’étape n’a pas pu être envoyée. Votre réponse est toujours là\u00a0: réessayez.',
};
