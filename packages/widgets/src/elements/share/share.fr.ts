/**
 * What the share bar says before anybody touched it, in French.
 * @module
 */
import type { ShareWords } from './share.strings.js';

/** French. */
export const words: ShareWords = {
  share: 'Partager',
  shareOn: (network) => `Partager sur ${network}`,
  shareByMail: 'Partager par e-mail',
  copyLink: 'Copier le lien',
  gone: 'Ce contenu n’est plus partagé.',
  direct:
    'Les accroches n’ont pas pu être chargées. Choisissez à nouveau pour partager sans elles.',
  failed: 'Le partage est impossible pour le moment.',
  retry: 'Réessayer',
};
