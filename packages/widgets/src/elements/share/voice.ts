/**
 * Whose words a text says, told as a hint to its author: never a judgement, and never sent.
 * @module
 */
import { closeness, type Range } from '@tandem-advocacy/core/composer';

/** How close to a suggestion: word for word, close, or one's own. */
export type Voice = 'same' | 'close' | 'own';

/** What there is to say of some words. */
export interface Heard {
  voice: Voice;
  /** The parts that a suggestion says as well. */
  repeated: readonly Range[];
}

/** From here on a text reads like the suggestion, or is the suggestion. */
const CLOSE = 0.3;
const SAME = 0.95;

/** Compares a text with the suggestions that were offered. */
export function heardIn(text: string, suggestions: readonly string[]): Heard {
  const { score, repeated } = closeness(text, { suggestions });
  return { voice: score >= SAME ? 'same' : score >= CLOSE ? 'close' : 'own', repeated };
}
