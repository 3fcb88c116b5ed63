/**
 * Who looked at what: kept by day under a pseudonym, for the people who were looked at to see.
 * @module
 */
import type { LookList } from '@tandem-advocacy/core/schemas';
import { CONTRACT } from '../contract/index.js';
import type { LookPorts, Shows } from '../middleware/looks.js';
import type { Deps, Reader } from '../ports.js';
import { dayOf } from '../store/calendar.js';
import { iso } from '../store/db.js';
import type { MemberRow } from '../store/rows.js';

const SHOWN = new Map<string, Shows>(
  CONTRACT.flatMap(({ method, path, shows }) =>
    shows ? [[`${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`, shows] as const] : [],
  ),
);

const DAY = 86_400_000;

/** Makes what the middleware needs. */
export const lookPorts = ({
  store,
  keys,
  clock,
}: Pick<Deps, 'store' | 'keys' | 'clock'>): LookPorts => ({
  showsOf({ method, route }, { scope = 'individual' }) {
    const shows = SHOWN.get(`${method} ${route}`);
    return route === '/v1/standings' && scope !== 'individual' ? 'aggregate' : shows;
  },
  async note({ reader, what, shows }) {
    const { programme, subject } = reader;
    const role = reader.key ? 'key' : reader.role;
    const at = clock.now();
    const viewer = viewerName(keys, programme.number, subject);
    const day = dayOf(programme.timeZone, at);
    await store.looks.add(programme.number, { day, viewer, role, what, shows, at });
  },
});

/** The name under which somebody's looks are kept. */
export const viewerName = (keys: Deps['keys'], programme: number, subject: string): string =>
  keys.pseudonym(programme, `viewer ${subject}`);

/**
 * The looks that concern a member: at totals they are in, and at names where theirs was among them.
 * @param limit how many, the newest first; all of them when absent
 */
export async function looksAt(
  { store }: Pick<Deps, 'store'>,
  { programme }: Reader,
  { member: { number, joinedAt }, limit }: { member: MemberRow; limit?: number },
): Promise<LookList> {
  const rows = await store.looks.since(programme.number, joinedAt, limit);
  const chosen = await store.members.shownSince(programme.number, number);
  // A look is known by its day: whoever appeared on that day was among the names.
  const wasShown = (at: number) =>
    chosen.some(
      (one, i) => one.given && one.at <= at && (chosen[i + 1]?.at ?? Infinity) > at - DAY,
    );
  return {
    items: rows
      .filter(({ shows, at }) => shows === 'aggregate' || wasShown(at))
      .map(({ at, role, ...row }) => ({
        at: iso(at),
        role: role as LookList['items'][number]['role'],
        ...row,
      })),
  };
}
