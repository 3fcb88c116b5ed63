/**
 * Invitations: made by a lead, and read again when somebody brings one.
 * @module
 */
import { errors, decodeJwt, jwtVerify, SignJWT } from 'jose';
import { TandemError } from '@tandem-advocacy/core/errors';
import { Circle } from '@tandem-advocacy/core/schemas';
import type { InvitationDraft, InvitationMade, Invitation } from '@tandem-advocacy/core/schemas';
import type { Deps } from './ports.js';
import { newId } from './publishing.js';
import { iso } from './store/db.js';
import type { InvitationRow } from './store/invitations.js';
import type { ProgrammeEntry, ProgrammeRow } from './store/rows.js';

/** What invitations need of the service. */
export type InvitationDeps = Pick<
  Deps,
  'store' | 'clock' | 'random' | 'keys' | 'programmes' | 'publicUrl'
>;

const DAY = 86_400_000;
const bytes = (text: string) => new TextEncoder().encode(text);

/** An invitation on the wire. */
export function invitationView(row: InvitationRow, now: number): Invitation {
  const ended = row.expires_at <= now ? 'expired' : 'open';
  return {
    id: row.id,
    circle: Circle.parse(row.circle),
    ...(row.note !== null && { note: row.note }),
    state: row.revoked_at !== null ? 'revoked' : row.used_at !== null ? 'used' : ended,
    createdAt: iso(row.created_at),
    expiresAt: iso(row.expires_at),
  };
}

/** Makes an invitation. */
export async function makeInvitation(
  deps: InvitationDeps,
  programme: ProgrammeRow,
  { circle, note, days = 14, page }: InvitationDraft,
): Promise<InvitationMade> {
  if (page !== undefined) checkPage(deps, programme, page);
  const now = deps.clock.now();
  const row: InvitationRow = {
    ...{ programme: programme.number, id: newId(deps.random), circle, note: note ?? null },
    ...{ created_at: now, expires_at: now + days * DAY, used_at: null, revoked_at: null },
  };
  await deps.store.invitations.add(row);
  const token = await new SignJWT({ programme: programme.id })
    .setProtectedHeader({ alg: 'HS256' })
    .setJti(row.id)
    .setExpirationTime(Math.floor(row.expires_at / 1000))
    .sign(bytes(deps.keys.guests(programme.number, 'invitation')));
  return {
    invitation: invitationView(row, now),
    token,
    url: `${(page ?? ownPage(deps, programme)).split('#', 1)[0]}#tandem-invitation=${token}`,
  };
}

/** The service's own page of joining, for whoever can open no page of the organisation. */
const ownPage = ({ publicUrl }: InvitationDeps, { id }: ProgrammeRow): string =>
  `${publicUrl}/embed/join?programme=${encodeURIComponent(id)}`;

/** An invitation goes to a page of the organisation or of the service. */
function checkPage(
  { publicUrl }: InvitationDeps,
  { origins, hosts }: ProgrammeRow,
  page: string,
): void {
  const url = URL.canParse(page) ? new URL(page) : undefined;
  const known = [...origins, new URL(publicUrl).origin];
  if (
    url &&
    /^https?:$/.test(url.protocol) &&
    (known.includes(url.origin) || hosts.includes(url.host))
  )
    return;
  throw new TandemError(
    'input_invalid',
    'page: name a page of one of the origins or hosts that the programme lists.',
    { status: 400 },
  );
}

/**
 * The invitation of a token: an open one, or one that was used.
 * @throws TandemError `invitation_expired`, `invitation_revoked`, or `invitation_invalid` where the token is
 * none of ours: whoever guesses learns no more
 */
export async function readInvitation(
  deps: InvitationDeps,
  token: string,
): Promise<{ programme: ProgrammeEntry; invitation: InvitationRow }> {
  const { programme, id } = await verified(deps, token);
  const invitation = await deps.store.invitations.find(programme.number, id);
  if (!invitation) throw unusable('invalid', 'This invitation is unknown. Ask for a new one.');
  if (invitation.revoked_at !== null)
    throw unusable('revoked', 'This invitation was taken back. Ask whoever sent it.');
  return { programme, invitation };
}

async function verified({ programmes, keys, clock }: InvitationDeps, token: string) {
  try {
    const programme = await programmes.byId(String(decodeJwt(token)['programme']));
    if (!programme) throw new errors.JWTInvalid();
    const { payload } = await jwtVerify(token, bytes(keys.guests(programme.number, 'invitation')), {
      ...{ algorithms: ['HS256'], requiredClaims: ['exp', 'jti'] },
      currentDate: new Date(clock.now()),
    });
    return { programme, id: payload.jti ?? '' };
  } catch (cause) {
    if (cause instanceof errors.JWTExpired)
      throw unusable('expired', 'This invitation has ended. Ask whoever sent it for a new one.');
    if (!(cause instanceof errors.JOSEError)) throw cause;
    throw unusable('invalid', 'This invitation is damaged. Open the link again as it was sent.');
  }
}

/** Why an invitation cannot be used; each says what to do. */
export const unusable = (why: 'expired' | 'used' | 'revoked' | 'invalid', detail: string) =>
  new TandemError(`invitation_${why}`, detail, { status: 410 });
