/**
 * Hints before posting: said once, kindly, and never in the way.
 * @module
 */
import type { Picture } from '../schemas/index.js';
import { sure } from '../sure.js';
import { plain, wordsOf, type Range } from './words.js';

/** What to look for. */
export interface HintsFor {
  /** Words and names that are not public yet, as the programme lists them. */
  confidential?: readonly string[] | undefined;
  /** The picture that goes along, if any. */
  image?: Pick<Picture, 'alt'> | undefined;
}

/** Something to look at again; `code` is a locale key. */
export type Hint =
  | { code: 'confidential'; word: string; range: Range }
  | { code: 'alternative-missing' }
  | { code: 'shouting'; range: Range }
  | { code: 'hashtags'; count: number; range: Range };

/** More hashtags than this look like spam. Source: LinkedIn's and X's own advice is one to five. */
const HASHTAGS = 5;
/** Three words and more in capitals, or three marks and more. */
const SHOUTING = /(?<!\p{L})\p{Lu}+(?:[\s'’-]+\p{Lu}+){2,}(?!\p{L})|[!?！？]{3,}/gu;
/** Scripts that write no spaces: a word there is found inside others. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/**
 * Looks at a text before it is posted. Case and accents do not hide a confidential word, and a longer word
 * that holds it is another word.
 *
 * @example
 * hintsFor('Le projet eclair avance', { confidential: ['Projet Éclair'] }); // [{ code: 'confidential', … }]
 */
export const hintsFor = /* @__PURE__ */ sure(function hintsFor(
  text: string,
  { confidential = [], image }: HintsFor,
): Hint[] {
  const hints: Hint[] = confidential.flatMap((word) =>
    places(text, word).map((range) => ({ code: 'confidential' as const, word, range })),
  );
  if (image && !image.alt?.trim()) hints.push({ code: 'alternative-missing' });
  const bare = plain(text);
  for (const { 0: loud, index } of bare.matchAll(SHOUTING))
    if (loud.length >= 12 || /^[!?！？]/.test(loud))
      hints.push({ code: 'shouting', range: [index, index + loud.length] });
  const tags = [...bare.matchAll(/(?<![\p{L}\p{N}_&])#[\p{L}\p{N}_]/gu)];
  const extra = tags[HASHTAGS];
  if (extra)
    hints.push({ code: 'hashtags', count: tags.length, range: [extra.index, bare.length] });
  return hints;
});

function places(text: string, term: string): Range[] {
  if (UNSPACED.test(term)) return inside(plain(text), term.trim());
  const words = wordsOf(text);
  const looked = wordsOf(term);
  if (looked.length === 0) return [];
  return words.flatMap(({ range }, i) => {
    const same = looked.every(({ folded }, j) => words[i + j]?.folded === folded);
    return same ? [[range[0], words[i + looked.length - 1]!.range[1]] as const] : [];
  });
}

function inside(text: string, term: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length))
    found.push([at, at + term.length]);
  return found;
}
