/**
 * What the judge has to know around the hits of one batch, asked of the store at once.
 * @module
 */
import { TOO_SOON, type HitContext } from '@tandem-advocacy/core/rules';
import type { ShareRow } from '../store/shares.js';
import type { Store } from '../store/store.js';

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
  /** Readings of the day, visitor and link; grows as the batch is judged. */
  visits: Set<string>;
  shares: Map<string, ShareRow[]>;
}

/** The name of a link: who shares what, where. */
export const linkOf = (one: { member: number; content: number; network: string }): string =>
  `${one.member}.${one.content}.${one.network}`;

/** The name of one visitor's reading of one link. */
export const visitOf = (one: Placed): string => `${one.visitor}.${linkOf(one)}`;

/** Members and contents of some hits that are somebody's, each pair once. */
export function pairsOf(hits: readonly { member: number; content: number }[]) {
  const pairs = new Map<number, { member: number; content: number }>();
  for (const { member, content } of hits)
    if (member !== 0) pairs.set(member * 0x10_0000 + content, { member, content });
  return [...pairs.values()];
}

/** Asks the store what is known around a batch. Hits of whoever left or paused become nobody's first. */
export async function surroundings(
  store: Store,
  programme: number,
  hits: readonly Placed[],
): Promise<Surroundings> {
  const claimed = unique(hits.map(({ member }) => member).filter(Boolean));
  const members = await store.members.attributable(programme, claimed);
  for (const hit of hits) if (!((members.get(hit.member) ?? Infinity) <= hit.at)) hit.member = 0;
  const days = unique(hits.map(({ day }) => day));
  const visitors = unique(hits.map(({ visitor }) => visitor));
  const shares = new Map<string, ShareRow[]>();
  for (const share of await store.shares.onLinks(programme, pairsOf(hits))) {
    const name = linkOf(share);
    shares.set(name, [...(shares.get(name) ?? []), share]);
  }
  return {
    own: await store.visits.own(programme, days, visitors),
    visits: await store.visits.known(programme, days, unique(hits.map(visitOf))),
    shares,
  };
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
