/**
 * Who looked at what: kept by day under a pseudonym, for the people who were looked at to see.
 * @module
 */
import type { LookList } from '@tandem-advocacy/core/schemas';
import { CONTRACT } from '../contract/index.js';
import type { LookPorts } from '../middleware/looks.js';
import type { Deps, Reader } from '../ports.js';
import { dayOf } from '../store/calendar.js';
import { iso } from '../store/db.js';
import type { MemberRow } from '../store/rows.js';

const SHOWN = new Map(
  CONTRACT.flatMap(({ method, path, shows }) =>
    method === 'GET' && shows ? [[path.replace(/\{(\w+)\}/g, ':$1'), shows] as const] : [],
  ),
);

/** Makes what the middleware needs. */
export const lookPorts = ({
  store,
  keys,
  clock,
}: Pick<Deps, 'store' | 'keys' | 'clock'>): LookPorts => ({
  showsOf(route, { scope = 'individual' }) {
    const shows = SHOWN.get(route);
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

/** The looks that concern a member: at totals they are in, and at names if theirs is among them. */
export async function looksAt(
  { store }: Pick<Deps, 'store'>,
  { programme }: Reader,
  { joinedAt, leaderboard }: MemberRow,
): Promise<LookList> {
  const rows = await store.looks.since(programme.number, joinedAt);
  const items = rows.filter(({ shows }) => shows === 'aggregate' || leaderboard);
  return {
    items: items.map(({ at, role, ...row }) => ({
      at: iso(at),
      role: role as LookList['items'][number]['role'],
      ...row,
    })),
  };
}
