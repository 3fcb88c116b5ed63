/**
 * Guests of the service in memory: an invitation is called after what becomes of it.
 * @module
 */
import type { Invitation, InvitationAnswer, InvitationDraft } from './schemas/index.js';
import { json, problem } from './testing-answers.js';
import type { Handler } from './testing-together.js';

const DAY = 86_400_000;
const NOW = Date.parse('2026-11-20T09:00:00.000Z');

/** What it needs of the rest of the service. */
export interface GuestPorts {
  empty(): boolean;
  lead(): boolean;
}

/** Accepts `open`, once; refuses `expired`, `revoked` and all else by their codes. */
export class MemoryGuests {
  #used = false;
  #renewals = 0;
  #name: string | undefined;
  readonly #made: Invitation[] = (['open', 'used', 'expired'] as const).map((state, i) => ({
    ...{ id: state, circle: (['partner', 'alumni', 'client'] as const)[i]!, state },
    ...(state === 'used' && { note: 'Nadia Invented' }),
    createdAt: new Date(NOW - i * 10 * DAY).toISOString(),
    expiresAt: new Date(NOW + (14 - i * 10) * DAY).toISOString(),
  }));

  readonly routes: readonly [RegExp, Handler][] = [
    [/^GET \/v1\/invitations$/, () => this.#led(() => ({ items: this.#list() }))],
    [/^POST \/v1\/invitations$/, (_, request) => this.#led(() => this.#make(request))],
    [/^DELETE \/v1\/invitations\/([^/]+)$/, (at) => this.#led(() => this.#revoke(at[1]))],
    [/^POST \/v1\/invitations\/accept$/, (_, request) => this.#accept(request)],
    [/^POST \/v1\/invitations\/renew$/, (_, request) => this.#renew(request)],
  ];

  readonly #ports: GuestPorts;

  constructor(ports: GuestPorts) {
    this.#ports = ports;
  }

  #led(handler: () => unknown) {
    return this.#ports.lead() ? handler() : problem(403, 'role_insufficient');
  }

  #list(): Invitation[] {
    return this.#ports.empty() ? [] : this.#made;
  }

  async #make(request: Request) {
    const { circle, note, days = 14 } = (await request.json()) as InvitationDraft;
    const invitation: Invitation = {
      ...{ id: `made-${this.#made.length}`, circle, state: 'open' },
      ...(note !== undefined && { note }),
      createdAt: new Date(NOW).toISOString(),
      expiresAt: new Date(NOW + days * DAY).toISOString(),
    };
    this.#made.unshift(invitation);
    const url = 'https://tandem.test/embed/join?programme=test#tandem-invitation=open';
    return json({ invitation, token: 'open', url }, 201);
  }

  #revoke(id: string | undefined) {
    const invitation = this.#made.find((one) => one.id === id);
    if (!invitation) return problem(404, 'invitation_unknown');
    invitation.state = 'revoked';
    return json(undefined, 204);
  }

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
