/**
 * What is said of a text while somebody tries it, in English.
 * @module
 */
import { number, plural } from '../../internal/intl.js';

/** English. */
export const words = {
  length: (length: number, limit?: number) =>
    limit
      ? `${number('en', length)} of ${number('en', limit)} characters`
      : plural('en', length, { one: '# character', other: '# characters' }),
  fits: 'All of it is seen at once.',
  folded: 'The end is behind “see more”.',
  tooLong: 'Too long for this network.',
  same: 'Word for word the suggestion. One sentence of your own makes it yours.',
  close: 'Close to the suggestion. What would you add?',
  own: 'In your own voice.',
  disclosed: (text: string) =>
    `“${text}” will stand first, so that everybody knows where you work.`,
};
