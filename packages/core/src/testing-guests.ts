/**
 * Guests of the service in memory: an invitation is called after what becomes of it.
 * @module
 */
import type { InvitationAnswer } from './schemas/index.js';
import { problem } from './testing-answers.js';
import type { Handler } from './testing-together.js';

/** Accepts `open`, once; refuses `expired`, `revoked` and all else by their codes. */
export class MemoryGuests {
  #used = false;
  #renewals = 0;
  #name: string | undefined;

  readonly routes: readonly [RegExp, Handler][] = [
    [/^POST \/v1\/invitations\/accept$/, (_, request) => this.#accept(request)],
    [/^POST \/v1\/invitations\/renew$/, (_, request) => this.#renew(request)],
  ];

  /** How somebody is called who came by an invitation. */
  nameOf(request: Request): string | undefined {
    return request.headers.get('authorization')?.startsWith('Bearer guest-')
      ? this.#name
      : undefined;
  }

  async #accept(request: Request) {
    const { token, name } = (await request.json()) as InvitationAnswer;
    const why = token === 'expired' || token === 'revoked' ? token : this.#used && 'used';
    if (why || token !== 'open') return problem(410, `invitation_${why || 'invalid'}`);
    this.#used = true;
    this.#name = name;
    return this.#access();
  }

  async #renew(request: Request) {
    const { renewal } = (await request.json()) as { renewal: string };
    if (renewal !== `renewal-${this.#renewals}`) return problem(401, 'renewal_invalid');
    this.#renewals++;
    return this.#access();
  }

  #access() {
    return {
      token: `guest-${this.#renewals}`,
      expiresAt: new Date(Date.now() + 900_000).toISOString(),
      renewal: `renewal-${this.#renewals}`,
    };
  }
}
