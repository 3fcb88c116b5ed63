/**
 * Membership: joining, choosing, pausing, leaving and being forgotten, each the person's own act.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import type { MembershipChoice } from '@tandem-advocacy/core/schemas';
import { applauderOf } from './applauder.js';
import type { Deps, Reader, Work } from './ports.js';
import { CONSENT_WORDING } from './privacy/consent-texts.js';
import { tellStanding } from './standing-news.js';
import type { MemberRow } from './store/rows.js';

type MembershipDeps = Pick<Deps, 'work' | 'facts' | 'clock' | 'random'>;
type ErasureDeps = Pick<Deps, 'work' | 'keys'>;

const appears = (row: MemberRow | undefined): boolean =>
  row?.status === 'active' && row.leaderboard;

/** Joins, comes back, or changes what was chosen. */
export function choose(
  deps: MembershipDeps,
  reader: Reader,
  { consents, status = 'active' }: MembershipChoice,
): Promise<MemberRow> {
  const { programme, circle } = reader;
  const at = deps.clock.now();
  return deps.work(async (work) => {
    // Asked again in its turn: somebody who joins in two windows at once is one member.
    const member = (await work.store.members.find(programme.number, reader.subject))?.member;
    const known = member?.status === 'left' ? undefined : member;
    // What was agreed to as an employee ended with that.
    const before = known?.status === 'invited' ? undefined : known;
    const number = member?.number ?? (await newNumber(deps, work, programme.number));
    const { leaderboard } = consents;
    const joinedAt = known?.joinedAt ?? at;
    const row: MemberRow = { number, status, circle, leaderboard, joinedAt };
    await work.store.members.put(programme.number, row);
    await work.store.members.putPerson(programme.number, number, reader);
    await noteConsents(work, reader, { before, row, at });
    if (!known) await deps.facts.emit({ kind: 'joined', programme, member: number, at }, work);
    if (!before) tell(work, { reader, number, joined: true });
    await tellStanding(work, { programme: programme.number, member: number, was: appears(known) });
    return row;
  }, programme.number);
}

/**
 * Somebody is an employee no more: they are asked anew whether they take part. Until they say so nothing is
 * recorded and nobody sees their name; links go on leading where they lead.
 */
export async function depart(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  { programme, circle }: Reader,
  member: MemberRow,
): Promise<MemberRow> {
  const row: MemberRow = { ...member, circle, status: 'invited', leaderboard: false };
  await store.members.put(programme.number, row);
  await store.members.consent(programme.number, member.number, ended(clock.now()));
  return row;
}

/** Leaves: links go on leading where they lead, and nothing more is recorded. */
export function leave(deps: MembershipDeps, reader: Reader): Promise<void> {
  const { programme, member } = reader;
  const at = deps.clock.now();
  return deps.work(async (work) => {
    if (!member || member.status === 'left') return;
    const row: MemberRow = { ...member, status: 'left', leaderboard: false };
    await work.store.members.put(programme.number, row, at);
    await work.store.members.consent(programme.number, member.number, ended(at));
    tell(work, { reader, number: member.number, joined: false });
    await tellStanding(work, {
      programme: programme.number,
      member: member.number,
      was: appears(member),
    });
  }, programme.number);
}

const ended = (at: number) =>
  ['recording', 'leaderboard'].map((consent) => ({
    ...{ consent, given: false, wording: CONSENT_WORDING, at },
  }));

/** Forgets somebody, joined or not; totals stay true, their links go on, their number comes back to nobody. */
export function erase(deps: ErasureDeps, reader: Reader): Promise<void> {
  const { programme, member } = reader;
  return deps.work(async (work) => {
    await work.store.invitations.forget(programme.number, reader.subject);
    await work.store.applause.forgetGuest(applauderOf(deps, reader));
    if (!member) return;
    await work.store.erasure.erase(programme.number, member.number);
    tell(work, { reader, number: member.number, joined: false });
    await tellStanding(work, {
      programme: programme.number,
      member: member.number,
      was: appears(member),
    });
  }, programme.number);
}

function tell(
  work: Work,
  { reader, number, joined }: { reader: Reader; number: number; joined: boolean },
): void {
  const { programme } = reader;
  work.publish({ programme: programme.number, member: number, event: { type: 'member', joined } });
}

async function noteConsents(
  { store }: Work,
  { programme }: Reader,
  { before, row, at }: { before: MemberRow | undefined; row: MemberRow; at: number },
): Promise<void> {
  const entries = [
    ...(before ? [] : [{ consent: 'recording', given: true }]),
    ...(before?.leaderboard === row.leaderboard
      ? []
      : [{ consent: 'leaderboard', given: row.leaderboard }]),
  ];
  await store.members.consent(
    programme.number,
    row.number,
    entries.map((entry) => ({ ...entry, wording: CONSENT_WORDING, at })),
  );
}

const ATTEMPTS = 100;

/** A random number that nobody has or had: it tells neither who nor when. */
async function newNumber(
  { random }: MembershipDeps,
  { store }: Work,
  programme: number,
): Promise<number> {
  for (let i = 0; i < ATTEMPTS; i++) {
    const [a = 0, b = 0, c = 0] = random(3);
    const number = a * 65536 + b * 256 + c;
    if (number !== 0 && (await store.members.takeNumber(programme, number))) return number;
  }
  throw new TandemError('member_limit', 'This programme has no member numbers left.', {
    status: 409,
  });
}
