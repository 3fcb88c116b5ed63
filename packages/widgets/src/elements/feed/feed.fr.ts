/**
 * What the feed says around its contents, in French.
 * @module
 */
import { number, plural } from '../../internal/intl.js';
import type { FeedWords } from './feed.strings.js';

/** French. */
export const words: FeedWords = {
  title: 'À partager',
  kinds: {
    article: 'Article',
    infographic: 'Infographie',
    'white-paper': 'Livre blanc',
    analysis: 'Analyse',
    job: 'Offre d’emploi',
    event: 'Événement',
    video: 'Vidéo',
    moment: 'Temps fort',
  },
  origins: {
    brand: 'De chez nous',
    'third-party': 'Revue de presse',
    member: 'Proposé par un membre',
  },
  by: (author) => `par ${author}`,
  topics: 'Thèmes',
  applaud: (title) => `Applaudir «\u00a0${title}\u00a0»`,
  applause: (count) =>
    plural('fr', count, { one: '# applaudissement', other: '# applaudissements' }),
  sharedOn: (networks) => `Vous l’avez partagé\u00a0: ${networks}`,
  networks: { email: 'e-mail', copy: 'lien copié', system: 'votre appareil', sms: 'SMS' },
  more: 'Voir plus de contenus',
  fresh: (count) =>
    count === 1 ? '1 nouveau contenu' : `${number('fr', count)} nouveaux contenus`,
  notCounted:
    'Vous pouvez tout lire, applaudir et partager ici. Vos partages ne sont simplement pas comptés\u00a0: c’est votre choix.',
  emptyTitle: 'Rien à partager pour l’instant',
  emptyText:
    'Ce qui sera publié apparaîtra ici. En attendant, une étape de parcours prend une minute.',
  noneTitle: 'Rien ici pour ce choix',
  noneText: 'Un autre type, un autre thème ou une autre origine vous parlera peut-être.',
};
