/**
 * What is said of a text while somebody tries it, in French.
 * @module
 */
import { number, plural } from '../../internal/intl.js';
import type { HintsWords } from './hints.strings.js';

/** French. */
export const words: HintsWords = {
  length: (length, limit) =>
    limit
      ? `${number('fr', length)} caractères sur ${number('fr', limit)}`
      : plural('fr', length, { one: '# caractère', other: '# caractères' }),
  fits: 'Tout se lit du premier coup d’œil.',
  folded: 'La fin se cache derrière «\u00a0voir plus\u00a0».',
  tooLong: 'Trop long pour ce réseau.',
  same: 'C’est la suggestion mot pour mot. Une phrase à vous, et elle devient la vôtre.',
  close: 'Proche de la suggestion. Qu’ajouteriez-vous\u00a0?',
  own: 'Avec vos mots à vous.',
  disclosed: (text) =>
    `«\u00a0${text}\u00a0» viendra en premier\u00a0: chacun saura où vous travaillez.`,
};
