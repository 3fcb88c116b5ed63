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
const DIGITS = new Int8Array(128).fill(-1);
for (let i = 0; i < 62; i++) DIGITS[ALPHABET.charCodeAt(i)] = i;

const LIMBS = 8;
const BASE4 = 62 ** 4;

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
export function fieldBytes(f: CodeFields): Uint8Array {
  const middle = (f.keyVersion & 7) * 2 ** 29 + f.programme * 2 ** 17 + (f.content >>> 3);
  const low = (f.content & 7) * 2 ** 29 + f.member * 32 + f.network;
  return Uint8Array.of(
    f.keyVersion >>> 3,
    middle >>> 24,
    (middle >>> 16) & 255,
    (middle >>> 8) & 255,
    middle & 255,
    low >>> 24,
    (low >>> 16) & 255,
    (low >>> 8) & 255,
    low & 255,
  );
}

/** Reads back what `fieldBytes` wrote. */
export function fieldsOf(b: Uint8Array): CodeFields {
  const at = (i: number) => b[i] ?? 0;
  const middle = at(1) * 2 ** 24 + at(2) * 65536 + at(3) * 256 + at(4);
  const low = at(5) * 2 ** 24 + at(6) * 65536 + at(7) * 256 + at(8);
  return {
    keyVersion: (at(0) & 1) * 8 + (middle >>> 29),
    programme: (middle >>> 17) & 0xfff,
    content: (middle & 0x1_ffff) * 8 + (low >>> 29),
    member: (low >>> 5) & 0xff_ffff,
    network: low & 31,
  };
}

/** Writes nine bytes of fields and six of MAC as 20 characters. */
export function encode(fields: Uint8Array, mac: Uint8Array): string {
  const limbs = new Float64Array(LIMBS);
  for (let i = 0; i < 15; i++) {
    const byte = (i < 9 ? fields[i] : mac[i - 9]) ?? 0;
    const limb = (i + 1) >> 1;
    limbs[limb] = (limbs[limb] ?? 0) * 256 + byte;
  }
  let code = '';
  for (let group = 0; group < 5; group++) {
    let rest = 0;
    for (let i = 0; i < LIMBS; i++) {
      const value = rest * 65536 + (limbs[i] ?? 0);
      const quotient = Math.floor(value / BASE4);
      limbs[i] = quotient;
      rest = value - quotient * BASE4;
    }
    let four = '';
    for (let i = 0; i < 4; i++) {
      const digit = rest % 62;
      four = ALPHABET.charAt(digit) + four;
      rest = (rest - digit) / 62;
    }
    code = four + code;
  }
  return code;
}

/** Reads 20 characters back as fields and MAC; `undefined` where they are no code of this format. */
export function decode(code: string): { fields: Uint8Array; mac: Uint8Array } | undefined {
  if (code.length !== CODE_LENGTH) return undefined;
  const limbs = new Float64Array(LIMBS);
  for (let group = 0; group < 5; group++) {
    let carry = 0;
    for (let i = 0; i < 4; i++) {
      const character = code.charCodeAt(group * 4 + i);
      const digit = character < 128 ? (DIGITS[character] ?? -1) : -1;
      if (digit < 0) return undefined;
      carry = carry * 62 + digit;
    }
    for (let i = LIMBS - 1; i >= 0; i--) {
      const value = (limbs[i] ?? 0) * BASE4 + carry;
      carry = Math.floor(value / 65536);
      limbs[i] = value - carry * 65536;
    }
  }
  // Above one are the format's bits and what 115 bits cannot hold: never minted in this format.
  if ((limbs[0] ?? 0) > 1) return undefined;
  const fields = new Uint8Array(9);
  const mac = new Uint8Array(MAC_BYTES);
  for (let i = 0; i < 15; i++) {
    const limb = limbs[(i + 1) >> 1] ?? 0;
    const byte = i % 2 === 0 ? limb & 255 : limb >>> 8;
    if (i < 9) fields[i] = byte;
    else mac[i - 9] = byte;
  }
  return { fields, mac };
}
