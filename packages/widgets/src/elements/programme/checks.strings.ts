/**
 * The words of readiness: their shape, and the languages they are in.
 * @module
 */
import type { words } from './checks.en.js';

/** Every sentence, shaped as in English. */
export type CheckWords = typeof words;
