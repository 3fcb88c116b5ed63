/**
 * The `tcid` of a hit: random, and so unlike any other of the same reader; what it was for is remembered
 * until its retention ends, and then by nobody.
 * @module
 */

/** 96 bits: nobody finds one by trying. */
const BYTES = 12;
/** Random bytes are asked for many at a time: a redirect takes its own from memory. */
const POOL = BYTES * 512;

/** Makes the source of `tcid`s: 16 characters of base64url, each used once. */
export function tcidSource(random: (bytes: number) => Uint8Array): () => string {
  let pool = Buffer.alloc(0);
  let at = 0;
  return () => {
    if (at + BYTES > pool.length) {
      pool = Buffer.from(random(POOL));
      at = 0;
    }
    const tcid = pool.toString('base64url', at, at + BYTES);
    at += BYTES;
    return tcid;
  };
}

/** An address that carries a `tcid`: the last parameter before the fragment, everything else untouched. */
export function withTcid(location: string, tcid: string): string {
  const hash = location.indexOf('#');
  const address = hash < 0 ? location : location.slice(0, hash);
  const fragment = hash < 0 ? '' : location.slice(hash);
  return `${address}${address.includes('?') ? '&' : '?'}tcid=${tcid}${fragment}`;
}
