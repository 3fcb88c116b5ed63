/**
 * The judge of hits: what is known of one request becomes a class and a reason.
 *
 * Pure, so that a ledger can be judged again when the rules improve. It sees no address.
 * @module
 */
import type { HitClass } from '../schemas/index.js';
import { sure } from '../sure.js';
import { agentKind, isScannerHost, sendsFetchMode, type AgentKind } from './agents.js';

/** The version of these rules and their lists; raised by every change that may re-class a hit. */
export const JUDGE_VERSION = 2;

/** What is known of one request on a tracking link. Strings are as received, `''` when absent. */
export interface HitFacts {
  /** `GET` or `HEAD`: links answer nothing else. */
  method: string;
  agent: string;
  accept: string;
  /** Whether an `Accept-Language` came. */
  acceptLanguage: boolean;
  /** `Sec-Purpose`, `Purpose`, `X-Moz` and `X-Purpose` joined by spaces, in lower case. */
  secPurpose: string;
  secFetchMode: string;
  secFetchDest: string;
  /** Whether browsers send `Sec-Fetch-*` to this host: https or localhost. */
  trustworthy: boolean;
  /** The referrer's host, without the rest of it. */
  referrerHost: string;
  /** `isbot`'s verdict on the agent, handed in. */
  isbot: boolean;
  /** Whether it came from one of the organisation's own ranges. */
  egress: boolean;
  /** The visitor's hash of the day, `''` when unknown. */
  visitor: string;
}

/** What the ledger knows around a hit. */
export interface HitContext {
  /** Whether the visitor is one of this member's own API calls of the same day. */
  ownVisitor: boolean;
  /** Whether many distinct links were asked for by one source within two seconds. */
  burst: boolean;
  /** Seconds since the share was prepared; `undefined` when no share is known. */
  secondsSincePrepared: number | undefined;
  /** Whether the same visitor was on the same link in the same window already. */
  seenInWindow: boolean;
}

/** Why a hit has its class: stable for ever, a locale key as well. */
export type HitReason =
  | 'head'
  | 'prefetch'
  | 'preview-agent'
  | 'http-library'
  | 'crawler'
  | 'no-agent'
  | 'scanner'
  | 'no-accept'
  | 'no-language'
  | 'no-navigation'
  | 'burst'
  | 'too-soon'
  | 'own'
  | 'colleague'
  | 'repeat'
  | 'reader';

/** A class, its reason, and the version of the rules that found them. */
export interface Verdict {
  class: HitClass;
  reason: HitReason;
  version: number;
}

/** A hit this close to its share being prepared is not yet anybody's reading, in seconds. */
export const TOO_SOON = 5;

/** What the judge looks at: a visitor counts by what is known around the hit, and by nothing else. */
type Said = Omit<HitFacts, 'visitor'>;

/**
 * Judges one hit. The first rule that applies decides; the order is part of the promise.
 *
 * @example
 * judge({ ...facts, method: 'HEAD' }, context); // { class: 'automated', reason: 'head', version: 2 }
 */
export const judge = /* @__PURE__ */ sure(function judge(
  facts: Omit<HitFacts, 'visitor'>,
  context: HitContext,
): Verdict {
  const [hitClass, reason] =
    byRequest(facts) ?? byAgent(facts) ?? byHeaders(facts) ?? bySurroundings(facts, context);
  return { class: hitClass, reason, version: JUDGE_VERSION };
});

type Ruling = readonly [HitClass, HitReason];

function byRequest({ method, secPurpose }: Said): Ruling | undefined {
  if (method === 'HEAD') return ['automated', 'head'];
  if (/prefetch|prerender|preview|instant/.test(secPurpose)) return ['automated', 'prefetch'];
  return undefined;
}

const BY_AGENT: Partial<Record<AgentKind, Ruling>> = {
  none: ['automated', 'no-agent'],
  preview: ['preview', 'preview-agent'],
  library: ['automated', 'http-library'],
  crawler: ['automated', 'crawler'],
  scanner: ['automated', 'scanner'],
};

const byAgent = ({ agent, isbot }: Said): Ruling | undefined => BY_AGENT[agentKind(agent, isbot)];

function byHeaders(facts: Said): Ruling | undefined {
  const { agent, secFetchMode, secFetchDest } = facts;
  const html = /text\/html|application\/xhtml/i.test(facts.accept);
  // What neither looks like a browser nor behaves like one is a program nobody has listed yet.
  if (!(html && facts.acceptLanguage) && !/^Mozilla\/|^Opera\//.test(agent))
    return ['automated', 'http-library'];
  if (!html) return ['suspect', 'no-accept'];
  if (!facts.acceptLanguage) return ['suspect', 'no-language'];
  if (secFetchMode === '' && !(facts.trustworthy && sendsFetchMode(agent))) return undefined;
  const navigated = secFetchMode === 'navigate' && /^(?:document)?$/.test(secFetchDest);
  return navigated ? undefined : ['suspect', 'no-navigation'];
}

function bySurroundings(facts: Said, context: HitContext): Ruling {
  const { secondsSincePrepared: since } = context;
  if (isScannerHost(facts.referrerHost)) return ['automated', 'scanner'];
  // Before the two suspicions: whoever tries a link they have just made, or several, is known by then.
  if (context.ownVisitor) return ['own', 'own'];
  if (context.burst) return ['suspect', 'burst'];
  if (since !== undefined && Math.abs(since) < TOO_SOON) return ['suspect', 'too-soon'];
  if (facts.egress) return ['own', 'colleague'];
  if (context.seenInWindow) return ['repeat', 'repeat'];
  return ['human', 'reader'];
}
