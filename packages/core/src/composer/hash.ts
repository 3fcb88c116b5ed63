/**
 * A quick hash of a text: for sketches and for orders that favour nobody, never for secrets.
 * @module
 */

/** FNV-1a over UTF-16, mixed as murmur3 ends: 32 bits, the same on every machine. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash >>> 0;
}
