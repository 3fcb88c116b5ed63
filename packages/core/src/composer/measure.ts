/**
 * How long a text is, as a network counts it.
 * @module
 */
import type { Network } from '../networks/network.js';
import { sure } from '../sure.js';

/** What counting needs to know of a network. */
export type Counting = Pick<Network, 'count' | 'linkCost'>;

/** Counting grapheme clusters, every link at its length. */
export const GRAPHEMES: Counting = { count: 'graphemes' };

/** A piece that is never cut: a link, or a grapheme cluster. */
export interface Piece {
  text: string;
  cost: number;
}

/** A web address in running text, without the punctuation behind it. */
export const LINK = /https?:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}»…]/giu;
/** X makes links of bare domains too; a few endings stand for its long list of them. */
const X_LINK = new RegExp(
  `${LINK.source}|(?<![\\w@.\\-])(?:[a-z\\d-]+\\.)+(?:com|org|net|info|eu|fr|de|be|ch|lu|es|it|nl|uk|ca|io|ai)(?![\\w-])(?:/[^\\s<>"]*[^\\s<>"'.,;:!?)\\]}»…])?`,
  'giu',
);
let segmenter: Intl.Segmenter | undefined;

/**
 * The length of a text on a network: grapheme clusters or X's weights, a link at what it costs there.
 *
 * @example
 * measure('👍 https://example.org/a-long-address', x); // 26
 */
export const measure = /* @__PURE__ */ sure((text: string, network: Counting): number =>
  pieces(text, network).reduce((sum, { cost }) => sum + cost, 0),
);

/**
 * The pieces of a text in order; together they are the text.
 *
 * @example
 * pieces('Oui 👍', x).map(({ cost }) => cost); // [1, 1, 1, 1, 2]
 */
export const pieces = /* @__PURE__ */ sure(function pieces(
  text: string,
  network: Counting,
): Piece[] {
  const all: Piece[][] = [];
  let at = 0;
  for (const { 0: link, index } of text.matchAll(network.count === 'x' ? X_LINK : LINK)) {
    all.push(graphemes(text.slice(at, index), network));
    all.push([{ text: link, cost: network.linkCost ?? countOf(link) }]);
    at = index + link.length;
  }
  all.push(graphemes(text.slice(at), network));
  // Spread as arguments, a long text would overflow the small stack of a worker.
  return all.flat();
});

function graphemes(text: string, { count }: Counting): Piece[] {
  segmenter ??= new Intl.Segmenter();
  const cost = count === 'x' ? weight : () => 1;
  return Array.from(segmenter.segment(text), ({ segment }) => ({
    text: segment,
    cost: cost(segment),
  }));
}

const countOf = (text: string) => graphemes(text, GRAPHEMES).length;

/**
 * X's weight of a grapheme: an emoji 2 whatever it is made of; otherwise, after NFC, 1 for each code point
 * of these ranges and 2 for any other. Source: twitter-text, config/v3.json.
 */
function weight(grapheme: string): number {
  if (/\p{Extended_Pictographic}(?!\uFE0E)|\p{RI}|\u20E3/u.test(grapheme)) return 2;
  let sum = 0;
  for (const character of grapheme.normalize('NFC'))
    sum += /[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/.test(character) ? 1 : 2;
  return sum;
}
