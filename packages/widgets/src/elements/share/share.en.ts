/**
 * What the share bar says before anybody touched it, in English.
 * @module
 */

/** English. */
export const words = {
  share: 'Share',
  shareOn: (network: string) => `Share on ${network}`,
  shareByMail: 'Share by e-mail',
  copyLink: 'Copy the link',
  gone: 'This is not shared any more.',
  direct: 'The words could not be loaded. Choose again to share without them.',
  failed: 'This cannot be shared right now.',
  retry: 'Try again',
};
