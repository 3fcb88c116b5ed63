/**
 * Own voice: how close some words are to suggestions and to colleagues' words, which nobody needs to send.
 *
 * A fingerprint is a bottom-k sketch (Broder, "On the resemblance and containment of documents", 1997) of
 * the hashes of every three words in a row. Each hash has 24 bits, fewer than there are phrases, and their
 * order is lost: words cannot be read back. Whoever guesses a whole sentence can confirm the guess.
 * @module
 */
import { sure } from '../sure.js';
import { hash32 } from './hash.js';
import { wordsOf, type Range } from './words.js';

/** A text as what may travel and be stored instead of it: `1`, then up to 64 hashes of 4 characters. */
export type Fingerprint = string;

/** What some words are compared with. */
export interface Voices {
  /** The texts that were suggested. */
  suggestions?: readonly string[] | undefined;
  /** Fingerprints of colleagues' recent captions. Ones of an unknown form are left aside. */
  fingerprints?: readonly Fingerprint[] | undefined;
}

/** How close some words are to others'. */
export interface Closeness {
  /** The share of them that the nearest text says as well: 0 is all one's own, 1 is a parrot. */
  score: number;
  /** The nearest text; absent where nothing is the same. */
  nearest?: { kind: 'suggestion' | 'fingerprint'; index: number };
  /** The parts that any of the others says as well, in order and apart from each other. */
  repeated: Range[];
}

const IN_A_ROW = 3;
const KEPT = 64;
const FORM = '1';
/** In the order of its characters' codes, so that sorting hashes as text sorts them as numbers. */
const DIGITS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';

/**
 * Makes a fingerprint: at most 257 characters, the same on every machine for the same text.
 *
 * @example
 * const { score } = closeness(text, { fingerprints: [fingerprint(colleague)] });
 */
export const fingerprint = /* @__PURE__ */ sure(function fingerprint(text: string): Fingerprint {
  const hashes = [...new Set(phrases(text).map(({ hash }) => hash))].sort();
  return FORM + hashes.slice(0, KEPT).join('');
});

/**
 * Compares some words with others'. Nothing leaves this function: send fingerprints, never texts.
 *
 * @param text the person's own words, without disclosure or link
 * @example
 * closeness('Nous ouvrons une usine', { suggestions: ['Nous ouvrons une école'] }).score; // 0.5
 */
export const closeness = /* @__PURE__ */ sure(function closeness(
  text: string,
  { suggestions = [], fingerprints = [] }: Voices,
): Closeness {
  const mine = phrases(text);
  const others = [
    ...suggestions.map((one, index) => ({ kind: 'suggestion' as const, index, ...wholeOf(one) })),
    ...fingerprints.map((one, index) => ({ kind: 'fingerprint' as const, index, ...partOf(one) })),
  ];
  const closest: Closeness = { score: 0, repeated: [] };
  for (const { kind, index, has, knows } of others) {
    const known = mine.filter(({ hash }) => knows(hash));
    const score = known.filter(({ hash }) => has(hash)).length / Math.max(known.length, 1);
    if (score > closest.score) Object.assign(closest, { score, nearest: { kind, index } });
  }
  for (const { hash, range } of mine)
    if (others.some(({ has }) => has(hash))) extend(closest.repeated, range);
  return closest;
});

interface Voice {
  has(hash: string): boolean;
  /** Whether a hash would be there if the text held it: a long text keeps its smallest only. */
  knows(hash: string): boolean;
}

function wholeOf(text: string): Voice {
  const hashes = new Set(phrases(text).map(({ hash }) => hash));
  return { has: (hash) => hashes.has(hash), knows: () => true };
}

function partOf(sketch: Fingerprint): Voice {
  const known = typeof sketch === 'string' && /^1(?:[\w-]{4}){1,64}$/.test(sketch);
  const hashes = known ? sketch.slice(1).match(/..../g)! : [];
  const kept = new Set(hashes);
  const last = hashes[KEPT - 1] ?? '~';
  return { has: (hash) => kept.has(hash), knows: (hash) => hash <= last };
}

interface Phrase {
  hash: string;
  range: Range;
}

/** Every three words in a row; a shorter text is one phrase. */
function phrases(text: string): Phrase[] {
  const words = wordsOf(text);
  const size = Math.min(IN_A_ROW, words.length);
  return words.slice(0, words.length - size + 1).map(({ range: [start] }, i) => {
    const row = words.slice(i, i + size);
    const [, end] = row.at(-1)!.range;
    return { hash: hashOf(row.map(({ folded }) => folded).join(' ')), range: [start, end] };
  });
}

/** 24 bits of a hash as four characters. */
function hashOf(text: string): string {
  const hash = hash32(text);
  const digit = (shift: number) => DIGITS.charAt((hash >>> shift) & 63);
  return digit(26) + digit(20) + digit(14) + digit(8);
}

/** Adds a range that begins no earlier than the last one. */
function extend(ranges: Range[], [start, end]: Range): void {
  const last = ranges.at(-1);
  if (last && start <= last[1]) ranges[ranges.length - 1] = [last[0], Math.max(last[1], end)];
  else ranges.push([start, end]);
}
