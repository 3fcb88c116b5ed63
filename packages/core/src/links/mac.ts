/**
 * The signature of a link code: HMAC-SHA-256 cut to 48 bits, and the keys it is made with.
 *
 * Synchronous, because `crypto.subtle` is missing on the `http://` intranets people really have.
 * @module
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { MAC_BYTES } from './code.js';

/** A key made ready once, to sign many times. */
export interface Signer {
  /** The 6-byte MAC over a code's nine field bytes. */
  mac(fields: Uint8Array): Uint8Array;
}

/** Prepares a 32-byte key: the two pads are hashed once, not for every link. */
export function signer(key: Uint8Array): Signer {
  const keyed = hmac.create(sha256, key);
  return { mac: (fields) => keyed.clone().update(fields).digest().subarray(0, MAC_BYTES) };
}

/** Whether two MACs are equal, in a time that does not tell where they differ. */
export function sameMac(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
}

const text = new TextEncoder();

/** The key of one programme and key version, from the service's own secret. It never leaves the service. */
export const programmeKey = (secret: Uint8Array, programme: number, version: number): Uint8Array =>
  hmac(sha256, secret, text.encode(`tandem link key ${programme} ${version}`));

/** The key of one member, from their programme's: leaked, it forges that member's attribution alone. */
export const memberKey = (programme: Uint8Array, member: number): Uint8Array =>
  hmac(sha256, programme, text.encode(`tandem member key ${member}`));

/** Writes a 32-byte key as 43 characters of base64url. */
export function keyToText(key: Uint8Array): string {
  let binary = '';
  for (const byte of key) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads a key back from base64url; `undefined` where it is not 32 bytes of it. */
export function keyFromText(value: string): Uint8Array | undefined {
  if (!/^[\w-]{43}$/.test(value)) return undefined;
  const binary = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
