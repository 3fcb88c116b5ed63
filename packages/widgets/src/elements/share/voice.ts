/**
 * How close somebody's words are to the suggestions: a hint for them, never a judgement and never sent.
 * @module
 */

/** How close: word for word, close, or one's own. */
export type Voice = 'same' | 'close' | 'own';

/** Words shorter than this are in every text. */
const SHORT = 3;

const wordsOf = (text: string): string[] =>
  (text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > SHORT);

/** The share, 0 to 1, of the words of a text that are also in a suggestion. */
export function closeness(text: string, suggestion: string): number {
  const words = wordsOf(text);
  const suggested = new Set(wordsOf(suggestion));
  if (words.length === 0) return 0;
  return words.filter((word) => suggested.has(word)).length / words.length;
}

/** How close a text is to the nearest of some suggestions. */
export function voiceOf(text: string, suggestions: readonly string[]): Voice {
  const plain = text.trim();
  if (suggestions.some((one) => one.trim() === plain)) return 'same';
  const nearest = Math.max(0, ...suggestions.map((one) => closeness(plain, one)));
  return nearest > 0.95 ? 'same' : nearest > 0.6 ? 'close' : 'own';
}
