/**
 * What the share bar says before anybody touched it.
 * @module
 */

/** English. */
export const en = {
  share: 'Share',
  shareOn: (network: string) => `Share on ${network}`,
  shareByMail: 'Share by e-mail',
  copyLink: 'Copy the link',
  gone: 'This is not shared any more.',
  direct: 'The words could not be loaded. Choose again to share without them.',
  failed: 'This cannot be shared right now.',
  retry: 'Try again',
};

/** French. */
export const fr: typeof en = {
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
