/**
 * The signature of a link code: HMAC-SHA-256 cut to 48 bits, and the keys it is made with.
 *
 * Synchronous, because `crypto.subtle` is missing on the `http://` intranets people really have.
 * @module
 */
import { _SHA256 } from '@noble/hashes/sha2.js';
import { TandemError } from '../errors.js';
import { sure } from '../sure.js';
import { MAC_BYTES } from './code.js';

/** A key made ready once, to sign many times. */
export interface Signer {
  /** The 6-byte MAC over a code's nine field bytes. */
  mac(fields: Uint8Array): Uint8Array;
}

/**
 * Prepares a 32-byte key: the two pads are hashed once, not for every link. A signer stays what it is.
 *
 * @throws TandemError `link_key_invalid`
 * @example
 * const own = signer(key);
 * for (const content of [7, 8])
 *   mintCode({ keyVersion: 1, programme: 1, content, member: 42, network: 1 }, own);
 */
export function signer(key: Uint8Array | Signer): Signer {
  if ('mac' in Object(key)) return key as Signer;
  const hmac = hmacOf(key as Uint8Array);
  return { mac: (fields) => hmac(fields).slice(0, MAC_BYTES) };
}

/**
 * HMAC-SHA-256 (RFC 2104) with a key of any length. Ours, over noble's hash: noble's own copies two
 * hashes with their buffers for every message, and brings half a kilobyte of checks to a first paint.
 *
 * @throws TandemError `link_key_invalid` where the key is no bytes
 */
export function hmacOf(key: Uint8Array): (message: Uint8Array) => Uint8Array {
  if (!ArrayBuffer.isView(key))
    throw new TandemError('link_key_invalid', 'A link key must be a Uint8Array.');
  const block = new Uint8Array(64);
  block.set(key.length > 64 ? new _SHA256().update(key).digest() : key);
  const padded = (pad: number) => new _SHA256().update(block.map((byte) => byte ^ pad));
  const inner = padded(0x36);
  const outer = padded(0x5c);
  const hash = new _SHA256();
  return (message) => {
    const mac = new Uint8Array(32);
    inner._cloneInto(hash).update(message).digestInto(mac);
    outer._cloneInto(hash).update(mac).digestInto(mac);
    return mac;
  };
}

/**
 * Whether two MACs are equal, in a time that does not tell where they differ.
 *
 * @example
 * sameMac(signer(key).mac(bytes), bytes.slice(0, 6)); // false
 */
export const sameMac = /* @__PURE__ */ sure(function sameMac(
  a: Uint8Array,
  b: Uint8Array,
): boolean {
  // What has no length equals nothing.
  if (!a.length || a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= a[i]! ^ b[i]!;
  return !difference;
});

const text = new TextEncoder();
const derive = /* @__PURE__ */ sure((key: Uint8Array, ...words: (string | number)[]) =>
  hmacOf(key)(text.encode(`tandem ${words.join(' ')}`)),
);

/**
 * The key of one programme and key version, from the service's own secret. It never leaves the service.
 *
 * @example
 * const key = programmeKey(secret, 1, 1);
 */
export const programmeKey = (secret: Uint8Array, programme: number, version: number): Uint8Array =>
  derive(secret, 'link key', programme, version);

/**
 * The key of one member, from their programme's: leaked, it forges that member's attribution alone.
 *
 * @example
 * const key = memberKey(programmeKey(secret, 1, 1), 42);
 */
export const memberKey = (programme: Uint8Array, member: number): Uint8Array =>
  derive(programme, 'member key', member);

/**
 * Writes a 32-byte key as 43 characters of base64url.
 *
 * @example
 * keyToText(new Uint8Array(32)).length; // 43
 */
export const keyToText = /* @__PURE__ */ sure(function keyToText(key: Uint8Array): string {
  let binary = '';
  for (const byte of key) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
});

/**
 * Reads a key back from base64url; `undefined` where it is not 32 bytes of it.
 *
 * @example
 * keyFromText(session.key.value); // 32 bytes, or undefined
 */
export function keyFromText(value: string): Uint8Array | undefined {
  if (typeof value !== 'string' || !/^[\w-]{43}$/.test(value)) return;
  const binary = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
