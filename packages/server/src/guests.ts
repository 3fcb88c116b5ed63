/**
 * Guests: whoever brought an invitation, with a token that renews itself and can be taken back at any time.
 * @module
 */
import { createHash, createHmac } from 'node:crypto';
import { SignJWT } from 'jose';
import { TandemError } from '@tandem-advocacy/core/errors';
import type { InvitationAnswer, GuestAccess } from '@tandem-advocacy/core/schemas';
import { readInvitation, unusable, type InvitationDeps } from './invitations.js';
import type { Deps } from './ports.js';
import { newId } from './publishing.js';
import { iso } from './store/db.js';
import { GUEST, type GuestRow } from './store/invitations.js';
import type { ProgrammeRow } from './store/rows.js';

type GuestDeps = InvitationDeps & Pick<Deps, 'work'>;

/** A guest's token lives so long, in seconds. */
const TOKEN_LIFE = 15 * 60;

const bytes = (text: string) => new TextEncoder().encode(text);
const hash = (text: string) => createHash('sha256').update(text).digest('base64url');

/**
 * Exchanges an invitation for access, once.
 * @param attempt the request's `Idempotency-Key`: sent again, the same request gets the same access
 * @throws TandemError `invitation_expired`, `invitation_used`, `invitation_revoked`, `invitation_invalid`
 */
export async function acceptInvitation(
  deps: GuestDeps,
  { token, name, locale }: InvitationAnswer,
  attempt?: string,
): Promise<GuestAccess> {
  const { programme, invitation } = await readInvitation(deps, token);
  const now = deps.clock.now();
  const { random, key } = secrets(deps, programme, [token, attempt]);
  const guest = newId(random);
  const row = await deps.work(async ({ store }) => {
    if (!(await store.invitations.use(programme.number, invitation.id, now))) {
      const again = await store.invitations.guest(programme.number, guest);
      if (again?.renewal === hash(key)) return again;
      throw unusable(
        'used',
        'This invitation was used already. Ask whoever sent it for a new one.',
      );
    }
    const made: GuestRow = {
      ...{ programme: programme.number, guest, invitation: invitation.id, name },
      ...{ circle: invitation.circle, locale: locale ?? null, created_at: now },
      ...{ renewal: hash(key), spent: null },
    };
    await store.invitations.addGuest(made);
    return made;
  }, programme.number);
  return access(deps, programme, { row, key });
}

/**
 * Exchanges a renewal for new access. One that was spent already ends what it belongs to: two had it.
 * @param attempt the request's `Idempotency-Key`: whoever lost the answer asks again, and is no second one
 */
export async function renewAccess(
  deps: GuestDeps,
  renewal: string,
  attempt?: string,
): Promise<GuestAccess> {
  const [id = '', guest = '', key = ''] = renewal.split('.');
  const programme = await deps.programmes.byId(id);
  const row = programme && (await deps.store.invitations.guest(programme.number, guest));
  if (!programme || !row) throw notRenewed();
  const next = secrets(deps, programme, [renewal, attempt]).key;
  const renewed =
    (row.spent === hash(key) && row.renewal === hash(next)) ||
    (await deps.store.invitations.renew(row, { from: hash(key), to: hash(next) }));
  if (renewed) return access(deps, programme, { row, key: next });
  if (row.spent === hash(key))
    await deps.store.invitations.renew(row, { from: row.renewal, to: '' });
  throw notRenewed();
}

/** Unpredictable to everybody; of one attempt, the same each time, so that nothing secret is kept for it. */
function secrets(
  { keys, random }: GuestDeps,
  { number }: ProgrammeRow,
  [given, attempt]: [string, string | undefined],
): { random: Deps['random']; key: string } {
  const derive = (what: string) =>
    createHmac('sha256', keys.guests(number, 'attempt'))
      .update(JSON.stringify([what, given, attempt]))
      .digest();
  const from = attempt === undefined ? undefined : derive('guest');
  const secret = attempt === undefined ? random(32) : derive('renewal');
  return {
    random: from ? (count) => from.subarray(0, count) : random,
    key: Buffer.from(secret).toString('base64url'),
  };
}

async function access(
  { clock, keys }: GuestDeps,
  programme: ProgrammeRow,
  { row, key }: { row: GuestRow; key: string },
): Promise<GuestAccess> {
  const end = Math.floor(clock.now() / 1000) + TOKEN_LIFE;
  const { guest, name, circle, locale } = row;
  const claims = { name, circle, programme: programme.id, ...(locale !== null && { locale }) };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(`${GUEST}${guest}`)
    .setExpirationTime(end)
    .sign(bytes(keys.guests(programme.number, 'token')));
  return { token, expiresAt: iso(end * 1000), renewal: `${programme.id}.${guest}.${key}` };
}

const notRenewed = () =>
  new TandemError(
    'renewal_invalid',
    'This access has ended. Ask whoever invited you for a new invitation.',
    { status: 401 },
  );
