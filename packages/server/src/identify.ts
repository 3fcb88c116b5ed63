/**
 * From what a portal says of its reader to the member they are, if they joined.
 *
 * Of whoever did not join, nothing is written.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { Recent } from './clicks/recent.js';
import { agentOf, visitorHash } from './clicks/visitor.js';
import { depart } from './membership.js';
import type { Deps, Reader } from './ports.js';
import { dayOf } from './store/calendar.js';
import { GUEST } from './store/invitations.js';
import type { Person } from './store/members.js';

type IdentifyDeps = Pick<Deps, 'store' | 'salt' | 'clock' | 'addressOf'>;

/** Makes `Deps.identify`. */
export function identifier({ store, salt, clock, addressOf }: IdentifyDeps): Deps['identify'] {
  const noted = new Recent<string, true>(10_000);

  /** The browser a member reads with: its own clicks on their own links are not readers. */
  const noteVisitor = async (
    { programme, member }: Reader,
    request: Parameters<Deps['identify']>[2],
  ) => {
    if (member?.status !== 'active') return;
    const now = clock.now();
    const visitor = visitorHash({
      salt: salt.of(programme, now),
      address: addressOf(request),
      agent: agentOf(request.headers['user-agent']),
      programme: programme.number,
    });
    const name = `${visitor}.${member.number}`;
    if (noted.get(name)) return;
    const day = dayOf(programme.timeZone, now);
    await store.visits.addOwn(programme.number, { day, visitor, member: member.number });
    noted.set(name, true);
  };

  return async (claims, programme, request) => {
    await checkGuest(store, programme.number, claims.subject);
    const found = await store.members.find(programme.number, claims.subject);
    const reader: Reader = { ...claims, programme, member: found?.member };
    if (!found || found.member.status === 'left') return reader;
    if (differs(found.person, claims))
      await store.members.putPerson(programme.number, found.member.number, claims);
    if (found.member.circle === 'employee' && claims.circle !== 'employee')
      reader.member = await depart({ store, clock }, reader, found.member);
    else if (found.member.circle !== claims.circle) {
      reader.member = { ...found.member, circle: claims.circle };
      await store.members.put(programme.number, reader.member);
    }
    await noteVisitor(reader, request);
    return reader;
  };
}

/** A guest whose invitation was taken back, or who was erased, is nobody from that moment on. */
async function checkGuest(store: Deps['store'], programme: number, subject: string): Promise<void> {
  if (!subject.startsWith(GUEST)) return;
  if (await store.invitations.guest(programme, subject.slice(GUEST.length))) return;
  throw new TandemError('token_invalid', 'This access has ended. Ask for a new invitation.', {
    status: 401,
  });
}

const differs = (a: Person, b: Person): boolean =>
  a.name !== b.name ||
  a.role !== b.role ||
  a.locale !== b.locale ||
  a.country !== b.country ||
  a.team !== b.team;
