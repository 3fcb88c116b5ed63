/**
 * The facts of a request on a link: taken down as they are, judged later.
 * @module
 */
import { isIP } from 'node:net';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { CodeFields } from '@tandem-advocacy/core/links';
import type { HitFacts } from '@tandem-advocacy/core/rules';
import type { HitRow } from '../store/hits.js';
import type { JournalHit } from './journal.js';
import { agentOf } from './visitor.js';

/** What is known of a request besides its headers. */
export interface Surroundings {
  at: number;
  /** Whether browsers tell this host what they navigate: https or localhost. */
  trustworthy: boolean;
  /** Whether it came from one of the organisation's own ranges. */
  egress: boolean;
  visitor: string;
  /** What the target carried, where conversions are on. */
  tcid: string | undefined;
}

const LANGUAGE = 1;
const TRUSTWORTHY = 2;
const EGRESS = 4;

/** Takes a request down. */
export function takeDown(
  request: IncomingMessage,
  link: CodeFields,
  around: Surroundings,
): JournalHit {
  const { headers } = request;
  const flags =
    (headers['accept-language'] ? LANGUAGE : 0) |
    (around.trustworthy ? TRUSTWORTHY : 0) |
    (around.egress ? EGRESS : 0);
  const hit = [
    around.at,
    link.programme,
    link.content,
    link.member,
    link.network,
    request.method ?? '',
    agentOf(headers['user-agent']),
    cut(headers.accept, 200),
    flags,
    purpose(headers),
    cut(headers['sec-fetch-mode'], 20),
    cut(headers['sec-fetch-dest'], 20),
    referrerHost(headers.referer),
    around.visitor,
  ] as const;
  return around.tcid === undefined ? hit : [...hit, around.tcid];
}

/** The facts as the judge takes them; `isbot` says what that library thinks of an agent. */
export function factsOf(hit: JournalHit, isbot: (agent: string) => boolean): HitFacts {
  const [, , , , , method, agent, accept, flags, secPurpose, secFetchMode, secFetchDest, ...rest] =
    hit;
  const [referrer, visitor] = rest;
  return {
    method,
    agent,
    accept,
    acceptLanguage: (flags & LANGUAGE) !== 0,
    secPurpose,
    secFetchMode,
    secFetchDest,
    trustworthy: (flags & TRUSTWORTHY) !== 0,
    referrerHost: referrer,
    isbot: agent !== '' && isbot(agent),
    egress: (flags & EGRESS) !== 0,
    visitor,
  };
}

/** The facts of a hit that was folded in; its visitor stands beside them. */
export const factsOfRow = ({ facts, visitor }: Pick<HitRow, 'facts' | 'visitor'>): HitFacts => ({
  ...(JSON.parse(facts) as HitFacts),
  visitor,
});

const cut = (header: string | string[] | undefined, limit: number): string =>
  header === undefined ? '' : String(header).slice(0, limit);

const PURPOSES = ['sec-purpose', 'purpose', 'x-moz', 'x-purpose'] as const;

function purpose(headers: IncomingHttpHeaders): string {
  let text = '';
  for (const name of PURPOSES) {
    const value = headers[name];
    if (value !== undefined) text += (text && ' ') + cut(value, 60).toLowerCase();
  }
  return text;
}

function referrerHost(referrer: string | undefined): string {
  if (referrer === undefined || !URL.canParse(referrer)) return '';
  const { hostname } = new URL(referrer);
  // Some machine's address: it names no network, and no address is kept.
  return isIP(hostname.replace(/^\[|\]$/g, '')) ? '' : hostname.slice(0, 255);
}
