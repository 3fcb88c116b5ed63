/**
 * What the composer of `<tandem-share>` says: it invites, informs and never urges, in English.
 * @module
 */
import { number, plural } from '../../internal/intl.js';

/** English. */
export const words = {
  title: (network: string) => `Share on ${network}`,
  titleMail: 'Share by e-mail',
  close: 'Close',
  chooseNetwork: 'Where to',
  startFrom: 'A starting point, if you like',
  ownWords: 'My own words',
  ownWordsHint: 'Start from nothing',
  suggestion: 'Suggestion',
  yourWords: 'Your words',
  placeholder: 'What do you think of it? What was your part in it?',
  suggestionsLoading: 'Loading suggestions',
  suggestionsFailed: 'The suggestions could not be loaded. Your own words work as well.',
  length: (length: number) => plural('en', length, { one: '# character', other: '# characters' }),
  lengthOf: (length: number, limit: number) =>
    `${number('en', length)} of ${number('en', limit)} characters`,
  over: (over: number) =>
    plural('en', over, { one: '# character too many', other: '# characters too many' }),
  voiceSame: 'Word for word the suggestion. One sentence of your own makes it yours.',
  voiceClose: 'Close to the suggestion. What would you add?',
  voiceOurs: 'Colleagues have said it like this. What did you see yourself?',
  voiceOwn: 'In your own voice.',
  voiceMarked: 'What others say as well is marked in the preview.',
  preview: 'Preview',
  you: 'You',
  seeMore: '… see more',
  disclosure: (text: string) => `“${text}” stands first, so that everybody knows where you work.`,
  pasteHere: (network: string) =>
    `${network} takes the link only: your words are copied as you go, paste them there.`,
  unofficial: (network: string) =>
    `If ${network} opens without your words, paste them: they can be copied here.`,
  go: (network: string) => `Open ${network}`,
  goMail: 'Open the e-mail',
  goCopy: (network: string) => `Copy and open ${network}`,
  newTab: 'opens in a new tab',
  official: (network: string) => `Use the official window of ${network}`,
  copyWords: 'Copy the words',
  qr: 'QR code',
  qrName: 'QR code of your link',
  qrText: 'For a slide, a poster or a badge. It leads here:',
  firstTime: (network: string) => `First time on ${network}? If you like, a minute before:`,
  learnTitle: 'A minute before you share',
  copied: 'Copied.',
  linkCopied: 'Link copied.',
  copyByHand: 'Copy this by hand:',
  notCounted: 'This share is not counted: you take no part in the programme now, and need not.',
  join: 'Joining is offered on this portal, whenever you like.',
  askTitle: (network: string) => `Did you post it on ${network}?`,
  askTitleMail: 'Did you send it?',
  askText: 'We cannot see it, and only note what you tell us.',
  yes: 'Yes, it is out',
  notYet: 'Not yet',
  back: 'Back to my words',
  thanks: 'Thank you.',
  thanksText: 'What it brings will show in your own figures, for your eyes.',
  openedTitle: (network: string) => `${network} is open in another tab`,
  openedTitleMail: 'Your e-mail is open',
  openedText: 'Your words are still here, should you need them.',
};
