/**
 * A guest: somebody without an account at the portal, signed in by an invitation and by what renews it.
 * @module
 */
import { checking } from './checking.js';
import { isTandemError } from './errors.js';
import { createHttp, type HttpPorts } from './http.js';
import { invitationsResource } from './resources/invitations.js';
import type { GuestAccess, InvitationAnswer } from './schemas/invitation.js';
import { browserStorage } from './storage/indexed-db.js';
import type { StoragePort } from './storage/port.js';
import { randomId } from './wire/random-id.js';

/** What a client's guest needs from outside. */
export interface GuestPorts extends Pick<HttpPorts, 'endpoint' | 'fetch'> {
  programme: string | undefined;
  storage: StoragePort | undefined;
  /** Called when somebody else reads. */
  changed(): Promise<void>;
}

/** Somebody without an account at the portal; where the portal names its own reader, that one counts. */
export interface Guest {
  /**
   * Accepts an invitation: from then on this browser reads as that guest, and renews their access by itself.
   * Accepting is not joining: `tandem.me.join` is another act, with its own consents.
   * @throws TandemError `invitation_expired`, `invitation_used`, `invitation_revoked`, or
   * `invitation_invalid` where the token is damaged
   * @example
   * await tandem.guest.accept({ token, name: 'Nadia Exemple' });
   */
  accept(answer: InvitationAnswer): Promise<void>;
  /** Signs the guest out of this browser, for good: what renews their access is forgotten. */
  forget(): Promise<void>;
}

/** What is kept of a guest: all tabs renew with the same key, so that none ends the access of another. */
interface Kept extends GuestAccess {
  key: string;
}

/** Milliseconds before its end at which a token counts as expired. */
const MARGIN = 30_000;
const nobody = { get: () => Promise.resolve(undefined), drop: () => false };

/** Opens the guest of one client. */
export function openGuest(
  ports: GuestPorts,
): Guest & { token(refused?: string): Promise<string | undefined> } {
  const { endpoint, programme = '', storage = browserStorage(), changed } = ports;
  const invitations = checking(invitationsResource(createHttp({ ...ports, token: nobody })));
  const place = `guest/${endpoint}/${programme}`;
  // A storage that cannot be read knows no guest: whoever reads a page without an account still may.
  const read = () => storage.read(place).catch(() => undefined) as Promise<Kept | undefined>;
  const keep = (access: GuestAccess) => storage.write(place, { ...access, key: randomId() });
  const forget = () => storage.remove(place);
  return {
    async accept(answer) {
      await keep(await invitations.accept(answer));
      await changed();
    },
    async forget() {
      await forget();
      await changed();
    },
    async token(refused) {
      const kept = await read();
      if (!kept) return undefined;
      const { token, expiresAt, renewal, key } = kept;
      if (token !== refused && Date.parse(expiresAt) - MARGIN > Date.now()) return token;
      try {
        const next = await invitations.renew(renewal, { headers: { 'idempotency-key': key } });
        // Another tab may have been quicker: then its answer is the same renewal, and stays.
        if ((await read())?.renewal === renewal) await keep(next);
        return next.token;
      } catch (error) {
        if (isTandemError(error) && error.code === 'renewal_invalid') await forget();
        throw error;
      }
    },
  };
}
