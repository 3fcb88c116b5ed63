/**
 * Networks that libraries still list and that must never be offered, each with the reason.
 * @module
 */

/** Refused names and why, to tell whoever asks for one. */
export const DEAD: Readonly<Record<string, string>> = {
  pocket: 'Mozilla closed Pocket in July 2025.',
  skype: 'Microsoft closed Skype, with its web share, in May 2025; use teams.',
  workplace: 'Meta closed Workplace: read-only since September 2025, gone in June 2026.',
  delicious: 'Delicious has been closed since 2017.',
  stumbleupon: 'StumbleUpon closed in June 2018.',
  'google-bookmarks': 'Google Bookmarks closed in September 2021.',
  'google-plus': 'Google+ closed in April 2019.',
  slack: 'Slack has no address to share to; use copy, or the system sheet.',
};
