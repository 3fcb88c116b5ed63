/**
 * Tokens whose signature is known to match: a portal's reader asks many times with one.
 * @module
 */
import type { JWTPayload } from 'jose';
import { Recent } from '../clicks/recent.js';

/** Tokens that are remembered at least. */
const TOKENS = 5_000;

/** Remembers what tokens say. */
export class SignedTokens {
  readonly #known = new Recent<string, JWTPayload>(TOKENS);

  /**
   * What a token says, verified once under each name. Its times are looked at each time, and strictly: near
   * their ends, and in whatever else, verifying decides.
   *
   * @param name the token with all that its signature depends on
   */
  async read(name: string, now: number, verify: () => Promise<JWTPayload>): Promise<JWTPayload> {
    const before = this.#known.get(name);
    if (before && isCurrent(before, now / 1000)) return before;
    const payload = await verify();
    this.#known.set(name, payload);
    return payload;
  }
}

const isCurrent = ({ exp = 0, nbf = 0, iat = 0 }: JWTPayload, seconds: number): boolean =>
  exp > seconds && Math.max(nbf, iat) <= seconds;
