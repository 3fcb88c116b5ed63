/**
 * The words of a text with their places, folded so that case, accents and apostrophes do not tell them apart.
 * @module
 */
import { LINK } from './measure.js';

/** From the first index to the one after the last. */
export type Range = readonly [start: number, end: number];

/** A word as it is compared, and where it stands. */
export interface Word {
  folded: string;
  range: Range;
}

/** What is looked at of a text, in characters: more than any caption, and never a hang. */
const MOST = 20_000;
let segmenter: Intl.Segmenter | undefined;

/** The words of a text, in any script; its links are no words. */
export function wordsOf(text: string): Word[] {
  // One locale for all: a fingerprint made on another machine has the same words.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const words: Word[] = [];
  for (const { segment, index, isWordLike } of segmenter.segment(plain(text)))
    if (isWordLike) words.push({ folded: fold(segment), range: [index, index + segment.length] });
  return words;
}

/** A text with spaces where its links are, every other character in its place. */
export const plain = (text: string): string =>
  `${text ?? ''}`.slice(0, MOST).replace(LINK, (link) => ' '.repeat(link.length));

/** Upper case, because it makes one of `ß` and `ss`, of `ı` and `i`, and of both forms of sigma. */
const fold = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('’', "'")
    .toUpperCase();
