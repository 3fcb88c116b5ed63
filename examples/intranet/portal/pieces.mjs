/** What there is to read on the portal: every piece by its address, in the reader's language if it has it. @module */
import { newsroom } from '../data/newsroom.mjs';
import { entries, magazines, press } from '../data/press.mjs';

/** A piece's words in a language, or in its own; `lang` says which it is. */
export function inLanguage(piece, language) {
  const other = language !== piece.language && piece[language];
  return { ...piece, ...(other || {}), lang: other ? language : piece.language };
}

/** Everything in the newsroom, newest first. */
export const newsroomPieces = [...newsroom].sort((a, b) => a.days - b.days);

/** Everything in the press review, what a feed brought included. */
export const pressPieces = [...press, ...entries].map((piece) => ({
  ...piece,
  language: magazines[piece.magazine].language,
  source: magazines[piece.magazine],
}));

/** Finds a piece: `findPiece('newsroom', 'bassin-des-tanneries')`. */
export const findPiece = (place, slug) =>
  (place === 'press' ? pressPieces : newsroomPieces).find((piece) => piece.slug === slug);

/** Which pieces have a picture: all but some entries of feeds. */
export const hasPicture = (piece) =>
  Boolean(piece.alt) || ['le-retour-du-castor', 'sponge-roofs'].includes(piece.slug);
