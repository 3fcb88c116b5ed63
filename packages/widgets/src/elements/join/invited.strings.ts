/**
 * The words of an invitation that somebody brings: their shape, and the languages they are in.
 * @module
 */
import type { words } from './invited.en.js';

/** Every sentence, shaped as in English. */
export type InvitedWords = typeof words;

/** The languages it has; a page loads its own. */
export const invitedWords = {
  en: () => import('./invited.en.js'),
  fr: () => import('./invited.fr.js'),
  ar: () => import('./invited.ar.js'),
};
