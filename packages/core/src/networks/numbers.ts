/**
 * The number of each network in a link code: stable for ever, never reused; 24 to 31 are a programme's own.
 * @module
 */
import { TandemError } from '../errors.js';
import { sure } from '../sure.js';

/** The number of each network in a link code. */
export const NETWORK_NUMBERS = {
  linkedin: 1,
  x: 2,
  facebook: 3,
  whatsapp: 4,
  bluesky: 5,
  teams: 6,
  email: 7,
  copy: 8,
  telegram: 9,
  reddit: 10,
  xing: 11,
  mastodon: 12,
  threads: 13,
  'viva-engage': 14,
  outlook: 15,
  sms: 16,
  system: 17,
} as const;

/**
 * The number of a network; throws `network_unknown`.
 *
 * @example
 * networkNumber('linkedin'); // 1
 */
export const networkNumber = /* @__PURE__ */ sure(function networkNumber(id: string): number {
  const number = Object.hasOwn(NETWORK_NUMBERS, id)
    ? NETWORK_NUMBERS[id as keyof typeof NETWORK_NUMBERS]
    : undefined;
  if (number === undefined) throw new TandemError('network_unknown', `No network named "${id}".`);
  return number;
});

/**
 * The id of a network by its number, as a link code holds it.
 *
 * @example
 * networkOfNumber(1); // 'linkedin'
 */
export const networkOfNumber = (number: number): string | undefined =>
  Object.entries(NETWORK_NUMBERS).find(([, value]) => value === number)?.[0];
