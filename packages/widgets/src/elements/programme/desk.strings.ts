/**
 * The words of the sections of the desk: their shape, and the languages they are in.
 * @module
 */
import type { CheckWords } from './checks.strings.js';
import type { words } from './desk.en.js';

/** Every sentence, shaped as in English. */
export type DeskWords = typeof words & CheckWords;

/** Words as their file has them. */
export interface Words<S> {
  words: S;
}

/** Words that are kept in two files, as one. */
const both = async (
  desk: Promise<Words<typeof words>>,
  checks: Promise<Words<CheckWords>>,
): Promise<Words<DeskWords>> => {
  const [one, other] = await Promise.all([desk, checks]);
  return { words: { ...one.words, ...other.words } };
};

/** The languages it has; they come with the first section that is opened. */
export const deskWords = {
  en: () => both(import('./desk.en.js'), import('./checks.en.js')),
  fr: () => both(import('./desk.fr.js'), import('./checks.fr.js')),
  ar: () => both(import('./desk.ar.js'), import('./checks.ar.js')),
};
