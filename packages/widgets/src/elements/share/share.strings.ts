/**
 * The words of the share bar: few, and needed at the first paint, so every language comes with it.
 * @module
 */
import { words as ar } from './share.ar.js';
import { words as en } from './share.en.js';
import { words as fr } from './share.fr.js';

/** Every sentence, shaped as in English. */
export type ShareWords = typeof en;

/** The languages it has. */
export const shareWords = { en, fr, ar };
