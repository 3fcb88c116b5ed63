/**
 * What the judge has to know around the hits of one batch, asked of the store at once; readings are claimed by asking.
 * @module
 */
import { TOO_SOON, type HitContext } from '@tandem-advocacy/core/rules';
import type { ShareRow } from '../store/shares.js';
import type { Store } from '../store/store.js';
import type { Reading } from '../store/visits.js';

/** A hit with its place and time, not judged yet. */
export interface Placed {
  at: number;
  day: string;
  content: number;
  member: number;
  network: string;
  visitor: string;
}

/** What is known around a batch. */
export interface Surroundings {
  /** Which visitors are which members, by their own calls of the day. */
  own: ReadonlySet<string>;
  /** Readings by name (day, visitor and link); grows as the batch is judged. */
  visits: Set<string>;
  /** Readings that are remembered since this batch, by name: of those that nobody made, nothing stays. */
  claimed: Map<string, Reading>;
  shares: Map<string, ShareRow[]>;
}

/** The name of a link: who shares what, where. */
export const linkOf = (one: { member: number; content: number; network: string }): string =>
  `${one.member}.${one.content}.${one.network}`;

/** One visitor's reading of one link on a day. */
const readingOf = (one: Placed): Reading => ({
  day: one.day,
  visit: `${one.visitor}.${linkOf(one)}`,
});

const nameOf = ({ day, visit }: Reading): string => `${day} ${visit}`;

/** The name of one visitor's reading of one link on a day. */
export const visitOf = (one: Placed): string => nameOf(readingOf(one));

/** Members and contents of some hits that are somebody's, each pair once. */
export function pairsOf(hits: readonly { member: number; content: number }[]) {
  const pairs = new Map<number, { member: number; content: number }>();
  for (const { member, content } of hits)
    if (member !== 0) pairs.set(member * 0x10_0000 + content, { member, content });
  return [...pairs.values()];
}

/**
 * Asks the store what is known around a batch. Hits of whoever left or paused become nobody's first.
 *
 * @param readers those of the hits that are somebody's reading, unless what is known around them says otherwise
 */
export async function surroundings(
  store: Store,
  programme: number,
  { hits, readers }: Record<'hits' | 'readers', readonly Placed[]>,
): Promise<Surroundings> {
  const sharers = unique(hits.map(({ member }) => member).filter(Boolean));
  const members = await store.members.attributable(programme, sharers);
  for (const hit of hits) if (!((members.get(hit.member) ?? Infinity) <= hit.at)) hit.member = 0;
  const days = unique(hits.map(({ day }) => day));
  const visitors = unique(hits.map(({ visitor }) => visitor));
  const around: Surroundings = {
    ...{ own: new Set(), visits: new Set(), claimed: new Map(), shares: new Map() },
  };
  const readings = readingsOf(readers);
  await store.together([
    async () => {
      for (const reading of await store.visits.claim(programme, [...readings.values()]))
        around.claimed.set(nameOf(reading), reading);
      // What cannot be claimed was read before.
      for (const name of readings.keys()) if (!around.claimed.has(name)) around.visits.add(name);
    },
    async () => void (around.own = await store.visits.own(programme, days, visitors)),
    async () => void (around.shares = await sharesOn(store, programme, hits)),
  ]);
  return around;
}

/** The shares of the links of some hits, by link. */
export async function sharesOn(
  store: Store,
  programme: number,
  hits: readonly { member: number; content: number }[],
): Promise<Surroundings['shares']> {
  const shares: Surroundings['shares'] = new Map();
  for (const share of await store.shares.onLinks(programme, pairsOf(hits))) {
    const name = linkOf(share);
    shares.set(name, [...(shares.get(name) ?? []), share]);
  }
  return shares;
}

/** Each reading of a day once, by name. */
export function readingsOf(hits: readonly Placed[]): Map<string, Reading> {
  const readings = new Map<string, Reading>();
  for (const hit of hits) {
    const reading = readingOf(hit);
    readings.set(nameOf(reading), reading);
  }
  return readings;
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

/** What the judge has to know around one hit. */
export function contextOf(hit: Placed, around: Surroundings, burst: boolean): HitContext {
  const share = shareBefore(around.shares.get(linkOf(hit)), hit.at + TOO_SOON * 1000);
  return {
    ownVisitor: around.own.has(`${hit.visitor}.${hit.member}`),
    burst,
    secondsSincePrepared: share && (hit.at - share.preparedAt) / 1000,
    seenInWindow: around.visits.has(visitOf(hit)),
  };
}

/** The latest share prepared before a moment. */
export const shareBefore = (
  shares: readonly ShareRow[] | undefined,
  at: number,
): ShareRow | undefined => shares?.findLast(({ preparedAt }) => preparedAt <= at);
