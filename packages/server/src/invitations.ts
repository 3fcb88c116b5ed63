/**
 * Invitations: made by a lead, used once, exchanged for a guest's token that renews itself and can be
 * taken back at any time.
 * @module
 */
import { createHash } from 'node:crypto';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import { TandemError } from '@tandem-advocacy/core/errors';
import { Circle } from '@tandem-advocacy/core/schemas';
import type {
  InvitationAnswer,
  InvitationDraft,
  InvitationMade,
  GuestAccess,
  Invitation,
} from '@tandem-advocacy/core/schemas';
import type { Deps } from './ports.js';
import { newId } from './publishing.js';
import { iso } from './store/db.js';
import type { GuestRow, InvitationRow } from './store/invitations.js';
import type { ProgrammeEntry, ProgrammeRow } from './store/rows.js';

type InvitationDeps = Pick<Deps, 'store' | 'work' | 'clock' | 'random' | 'keys' | 'programmes'>;

const DAY = 86_400_000;
/** A guest's token lives so long, in seconds. */
const TOKEN_LIFE = 15 * 60;
/** What begins the subject of a guest: no portal has such a person. */
export const GUEST = 'guest:';

const bytes = (text: string) => new TextEncoder().encode(text);
const hash = (text: string) => createHash('sha256').update(text).digest('base64url');

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
  if (page !== undefined) checkPage(programme, page);
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
    ...(page !== undefined && { url: `${page.split('#', 1)[0]}#tandem-invitation=${token}` }),
  };
}

/** An invitation goes to a page of the organisation, or to none that is named here. */
function checkPage({ origins, hosts }: ProgrammeRow, page: string): void {
  const url = URL.canParse(page) ? new URL(page) : undefined;
  if (
    url &&
    /^https?:$/.test(url.protocol) &&
    (origins.includes(url.origin) || hosts.includes(url.host))
  )
    return;
  throw new TandemError(
    'input_invalid',
    'page: name a page of one of the origins or hosts that the programme lists.',
    { status: 400 },
  );
}

/** Exchanges an invitation for access, once. */
export async function acceptInvitation(
  deps: InvitationDeps,
  { token, name, locale }: InvitationAnswer,
): Promise<GuestAccess> {
  const { programme, id } = await readInvitation(deps, token);
  const now = deps.clock.now();
  const guest = newId(deps.random);
  const { key, renewal } = newRenewal(deps, programme, guest);
  const row = await deps.work(async ({ store }) => {
    const invitation = (await store.invitations.list(programme.number)).find(
      (one) => one.id === id,
    );
    if (!invitation || !(await store.invitations.use(programme.number, id, now))) throw unusable();
    const made: GuestRow = {
      ...{ programme: programme.number, guest, invitation: id, circle: invitation.circle, name },
      ...{ locale: locale ?? null, created_at: now, renewal: hash(key), spent: null },
    };
    await store.invitations.addGuest(made);
    return made;
  });
  return access(deps, programme, { row, renewal });
}

/** Exchanges a renewal for new access. One that was spent already ends what it belongs to: two had it. */
export async function renewAccess(deps: InvitationDeps, renewal: string): Promise<GuestAccess> {
  const [id = '', guest = '', key = ''] = renewal.split('.');
  const programme = await deps.programmes.byId(id);
  const row = programme && (await deps.store.invitations.guest(programme.number, guest));
  if (!programme || !row) throw notRenewed();
  if (row.spent === hash(key)) {
    await deps.store.invitations.renew(row, { from: row.renewal, to: '' });
    throw notRenewed();
  }
  const next = newRenewal(deps, programme, guest);
  const renewed = await deps.store.invitations.renew(row, { from: hash(key), to: hash(next.key) });
  if (!renewed) throw notRenewed();
  return access(deps, programme, { row, renewal: next.renewal });
}

async function readInvitation(
  { programmes, keys, clock }: InvitationDeps,
  token: string,
): Promise<{ programme: ProgrammeEntry; id: string }> {
  try {
    const named = decodeJwt(token)['programme'];
    const programme = await programmes.byId(String(named));
    if (!programme) throw unusable();
    const { payload } = await jwtVerify(token, bytes(keys.guests(programme.number, 'invitation')), {
      ...{ algorithms: ['HS256'], requiredClaims: ['exp', 'jti'] },
      currentDate: new Date(clock.now()),
    });
    return { programme, id: payload.jti ?? '' };
  } catch {
    throw unusable();
  }
}

function newRenewal({ random }: InvitationDeps, { id }: ProgrammeRow, guest: string) {
  const key = Buffer.from(random(32)).toString('base64url');
  return { key, renewal: `${id}.${guest}.${key}` };
}

async function access(
  { clock, keys }: InvitationDeps,
  programme: ProgrammeRow,
  { row, renewal }: { row: GuestRow; renewal: string },
): Promise<GuestAccess> {
  const end = Math.floor(clock.now() / 1000) + TOKEN_LIFE;
  const { guest, name, circle, locale } = row;
  const claims = { name, circle, programme: programme.id, ...(locale !== null && { locale }) };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(`${GUEST}${guest}`)
    .setExpirationTime(end)
    .sign(bytes(keys.guests(programme.number, 'token')));
  return { token, expiresAt: iso(end * 1000), renewal };
}

/** One answer for all that may be wrong: whoever guesses learns nothing. */
const unusable = () =>
  new TandemError(
    'invitation_invalid',
    'This invitation was used, has ended or was taken back. Ask whoever sent it for a new one.',
    { status: 410 },
  );

const notRenewed = () =>
  new TandemError(
    'renewal_invalid',
    'This access has ended. Ask whoever invited you for a new invitation.',
    { status: 401 },
  );
