/**
 * What to show somebody first, and why: decided from what they did, where they did it, and told to nobody.
 * @module
 */
import type { Content } from '@tandem-advocacy/core';

/** What a browser knows of somebody's reading. It is kept there, and never sent. */
export interface Reading {
  /** Contents that were opened, the last one first. */
  read: readonly string[];
  /** Contents that are not for them. */
  away: readonly string[];
  /** How many contents on a topic were opened. */
  topics: Readonly<Record<string, number>>;
  /** How many contents of a kind were opened. */
  kinds: Readonly<Record<string, number>>;
}

/** Why something is suggested: a topic, or a kind. */
export type Reason = { topic: string } | { kind: Content['kind'] };

/** Nothing is known yet. */
export const NOTHING: Reading = { read: [], away: [], topics: {}, kinds: {} };

const KEPT = 300;
/** One content that was opened says little; two on one topic say something. */
const ENOUGH = 2;
const SHARED = 2;

/** What is known once a content was opened. */
export function afterReading(before: Reading, { id, topics, kind }: Content): Reading {
  if (before.read.includes(id)) return before;
  const more = (counts: Reading['topics'], names: readonly string[]) =>
    names.reduce((all, name) => ({ ...all, [name]: (all[name] ?? 0) + 1 }), counts);
  return {
    ...before,
    read: [id, ...before.read].slice(0, KEPT),
    topics: more(before.topics, topics),
    kinds: more(before.kinds, [kind]),
  };
}

/** What is known once somebody said that a content is not for them, or took that back. */
export function afterPutAway(before: Reading, id: string, away: boolean): Reading {
  const others = before.away.filter((one) => one !== id);
  return { ...before, away: (away ? [id, ...others] : others).slice(0, KEPT) };
}

/** The one content to begin with, and the reason; nothing where nothing is known that would be one. */
export function suggest(
  contents: readonly Content[],
  reading: Reading,
): { content: Content; reason: Reason } | undefined {
  const liking = likingOf(contents, reading);
  let best: { content: Content; reason: Reason; weight: number } | undefined;
  for (const content of contents) {
    if (isKnown(content, reading)) continue;
    for (const reason of reasonsFor(content)) {
      const weight = liking(reason);
      if (weight >= ENOUGH && weight > (best?.weight ?? 0)) best = { content, reason, weight };
    }
  }
  return best;
}

const reasonsFor = ({ topics, kind }: Content): Reason[] => [
  ...topics.map((topic) => ({ topic })),
  { kind },
];

const isKnown = ({ id, shared, applauded }: Content, { read, away }: Reading): boolean =>
  applauded || shared.length > 0 || read.includes(id) || away.includes(id);

/** What was shared or applauded says as much as two that were opened; a kind says half of what a topic says. */
function likingOf(contents: readonly Content[], { topics, kinds }: Reading) {
  const liked = contents.filter(({ shared, applauded }) => applauded || shared.length > 0);
  return (reason: Reason): number => {
    if ('topic' in reason) {
      const { topic } = reason;
      const acts = liked.filter((one) => one.topics.includes(topic)).length;
      return (topics[topic] ?? 0) + SHARED * acts;
    }
    const acts = liked.filter(({ kind }) => kind === reason.kind).length;
    return ((kinds[reason.kind] ?? 0) + SHARED * acts) / 2;
  };
}
