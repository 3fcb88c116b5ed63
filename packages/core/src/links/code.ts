/**
 * The layout of a link code: which bits of its one integer mean what.
 *
 * 2 format · 4 key version · 12 programme · 20 content · 24 member · 5 network · 48 MAC = 115 bits,
 * written in base62 as exactly 20 characters (62^20 > 2^119). It knows no key.
 * @module
 */
import { TandemError } from '../errors.js';

/** What a code says of itself. Whole numbers: see `CODE_LIMITS` for their ranges. */
export interface CodeFields {
  /** Version of the key that signed it, 0 to 15. */
  keyVersion: number;
  /** The programme's number, 0 to 4,095. */
  programme: number;
  /** The content's number, 0 to 1,048,575. */
  content: number;
  /** The member's pseudonymous number, 0 to 16,777,215; 0 is nobody. */
  member: number;
  /** The network's number, 0 to 31; 24 to 31 are the programme's own. */
  network: number;
}

/** The greatest value of each field. */
export const CODE_LIMITS: Readonly<CodeFields> = {
  keyVersion: 15,
  programme: 0xfff,
  content: 0xf_ffff,
  member: 0xff_ffff,
  network: 31,
};

/** Characters in a code. */
export const CODE_LENGTH = 20;
/** Bytes of a MAC. */
export const MAC_BYTES = 6;

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Four digits at a time: 62^4 is less than 2^24, so that products of the two stay exact. */
const FOUR = 62 ** 4;
/** Everything is counted in limbs of 24 bits: three of fields, two of MAC. */
const LIMB = 2 ** 24;

/** Refuses a field that is not a whole number in its range: `link_field_invalid`. */
export function checkFields(fields: CodeFields): void {
  for (const name of Object.keys(CODE_LIMITS) as (keyof CodeFields)[]) {
    const value = fields[name];
    if (!Number.isInteger(value) || value < 0 || value > CODE_LIMITS[name])
      throw new TandemError(
        'link_field_invalid',
        `${name} must be a whole number from 0 to ${CODE_LIMITS[name]}.`,
      );
  }
}

/** The nine bytes that the MAC covers: five zero bits, then the 67 bits of format (0) and fields. */
export const fieldBytes = (f: CodeFields): Uint8Array =>
  bytesOf([
    f.keyVersion * 2 ** 13 + f.programme * 2 + (f.content >>> 19),
    (f.content & 0x7_ffff) * 32 + (f.member >>> 19),
    (f.member & 0x7_ffff) * 32 + f.network,
  ]);

/** Reads back what `fieldBytes` wrote. */
export function fieldsOf(bytes: Uint8Array): CodeFields {
  const [first, second, third] = [limbOf(bytes, 0), limbOf(bytes, 1), limbOf(bytes, 2)];
  return {
    keyVersion: (first >>> 13) & 15,
    programme: (first >>> 1) & 0xfff,
    content: (first & 1) * 2 ** 19 + (second >>> 5),
    member: (second & 31) * 2 ** 19 + (third >>> 5),
    network: third & 31,
  };
}

/** Writes nine bytes of fields and six of MAC as 20 characters. */
export function encode(fields: Uint8Array, mac: Uint8Array): string {
  const limbs = [
    ...[limbOf(fields, 0), limbOf(fields, 1), limbOf(fields, 2)],
    ...[limbOf(mac, 0), limbOf(mac, 1)],
  ];
  let code = '';
  while (code.length < CODE_LENGTH) {
    let rest = 0;
    for (let i = 0; i < 5; i++) {
      const value = rest * LIMB + limbs[i]!;
      const quotient = Math.floor(value / FOUR);
      limbs[i] = quotient;
      rest = value - quotient * FOUR;
    }
    for (let i = 0; i < 4; i++) {
      const digit = rest % 62;
      code = ALPHABET.charAt(digit) + code;
      rest = (rest - digit) / 62;
    }
  }
  return code;
}

/** Reads 20 characters back as fields and MAC; `undefined` where they are no code of this format. */
export function decode(code: string): { fields: Uint8Array; mac: Uint8Array } | undefined {
  if (typeof code !== 'string' || !/^[0-9A-Za-z]{20}$/.test(code)) return undefined;
  const limbs = [0, 0, 0, 0, 0];
  for (let at = 0; at < CODE_LENGTH;) {
    let carry = 0;
    do carry = carry * 62 + digitOf(code.charCodeAt(at));
    while (++at % 4);
    for (let i = 4; i >= 0; i--) {
      const value = limbs[i]! * FOUR + carry;
      carry = Math.floor(value / LIMB);
      limbs[i] = value - carry * LIMB;
    }
  }
  // Above are the format's bits and what 115 bits cannot hold: never minted in this format.
  if (limbs[0]! >= 2 ** 17) return undefined;
  return { fields: bytesOf(limbs.slice(0, 3)), mac: bytesOf(limbs.slice(3)) };
}

/** The place of a character in the alphabet, by arithmetic: quicker than looking it up. */
const digitOf = (code: number) => code - (code > 96 ? 61 : code > 64 ? 55 : 48);

const limbOf = (bytes: Uint8Array, i: number) =>
  ((bytes[3 * i] ?? 0) << 16) | ((bytes[3 * i + 1] ?? 0) << 8) | (bytes[3 * i + 2] ?? 0);

function bytesOf(limbs: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(limbs.length * 3);
  limbs.forEach((limb, i) => {
    bytes[3 * i] = limb >>> 16;
    bytes[3 * i + 1] = limb >>> 8;
    bytes[3 * i + 2] = limb;
  });
  return bytes;
}
