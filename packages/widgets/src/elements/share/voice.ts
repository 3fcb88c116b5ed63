/**
 * Whose words a text says, told as a hint to its author: never a judgement, and never sent.
 * @module
 */
import { closeness, type Range } from '@tandem-advocacy/core/composer';

/** How close to others' words: those of a suggestion, or those of colleagues; or one's own. */
export type Voice = 'same' | 'close' | 'ours' | 'own';

/** What there is to say of some words. */
export interface Heard {
  voice: Voice;
  /** The parts that somebody else says as well. */
  repeated: readonly Range[];
}

/** From here on a text reads like another, or is the other. */
const CLOSE = 0.3;
const SAME = 0.95;

/** Compares a text with the suggestions that were offered, and with how colleagues said it. */
export function heardIn(
  text: string,
  suggestions: readonly string[],
  fingerprints: readonly string[] = [],
): Heard {
  const offered = closeness(text, { suggestions });
  const { score, repeated } = closeness(text, { suggestions, fingerprints });
  if (offered.score >= SAME) return { voice: 'same', repeated };
  // Whoever began from a suggestion said it like everybody who did: the suggestion is what to say first.
  if (offered.score >= CLOSE) return { voice: 'close', repeated };
  return { voice: score >= CLOSE ? 'ours' : 'own', repeated };
}
