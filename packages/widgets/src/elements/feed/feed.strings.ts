/**
 * What the feed says around its contents.
 * @module
 */
import type { Content } from '@tandem-advocacy/core';
import { number, plural } from '../../internal/intl.js';

/** English. */
export const en = {
  title: 'Worth sharing',
  kinds: {
    article: 'Article',
    infographic: 'Infographic',
    'white-paper': 'White paper',
    analysis: 'Analysis',
    job: 'Job offer',
    event: 'Event',
    video: 'Video',
    moment: 'Moment',
  } as Record<Content['kind'], string>,
  origins: {
    brand: 'From us',
    'third-party': 'Press review',
    member: 'Suggested by a member',
  } as Record<Content['origin'], string>,
  by: (author: string) => `by ${author}`,
  topics: 'Topics',
  applaud: (title: string) => `Applaud “${title}”`,
  applause: (count: number) => plural('en', count, { one: '# applause', other: '# applause' }),
  sharedOn: (networks: string) => `You shared this on ${networks}`,
  networks: {
    email: 'e-mail',
    copy: 'a copied link',
    system: 'your device',
    sms: 'SMS',
  } as Record<string, string>,
  more: 'More to share',
  fresh: (count: number) => plural('en', count, { one: '# new item', other: '# new items' }),
  notCounted:
    'You can read, applaud and share everything here. Your shares are simply not counted: that is your choice.',
  emptyTitle: 'Nothing to share yet',
  emptyText: 'What is published will show here. Until then, a training card takes about a minute.',
  noneTitle: 'Nothing here for this choice',
  noneText: 'Another kind, topic or origin may have something for you.',
};

/** French. */
export const fr: typeof en = {
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
