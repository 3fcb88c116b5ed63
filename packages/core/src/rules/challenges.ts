/**
 * Challenges: something to reach together or alone within some days, counted from facts in any order.
 *
 * A threshold, then one's own past to beat: nobody is told that they are late.
 * @module
 */
import { TandemError } from '../errors.js';
import { sure } from '../sure.js';
import type { PointFact } from './points.js';

/** What is to be reached. Times are ISO 8601; kept with its season and frozen with it. */
export interface Challenge {
  id: string;
  /** The kinds of facts that count. */
  counts: readonly PointFact['kind'][];
  /** Whether facts count, or the points they earned. */
  unit: 'facts' | 'points';
  /** How many reach it: more than 0. */
  threshold: number;
  startsAt: string;
  endsAt: string;
  /** The most that counts of one person and day, so that one day of zeal does not decide. */
  perDay?: number | undefined;
}

/** Something that may count. */
export interface ChallengeFact {
  /** Counted once, however often it arrives. */
  id: string;
  kind: PointFact['kind'];
  /** Milliseconds since 1970. */
  at: number;
  /** Who it is of, for what counts per day. */
  member: string;
  /** The day in the programme's time zone, `dayKey`. */
  day: string;
  points: number;
}

/** How far it has come. */
export interface ChallengeProgress {
  value: number;
  /** From 0 to 1. */
  part: number;
  reached: boolean;
  /** What is left to the threshold, never less than 0. */
  left: number;
  state: 'coming' | 'running' | 'over';
}

/**
 * The progress of a challenge: the same in whatever order facts arrive, repeated or not.
 *
 * @param facts of one person, a team or everybody: whoever takes it on
 * @throws TandemError `challenge_invalid`
 * @example
 * challengeProgress(challenge, earned, new Date()).left;
 */
export const challengeProgress = /* @__PURE__ */ sure(function challengeProgress(
  challenge: Challenge,
  facts: readonly ChallengeFact[],
  at: Date,
): ChallengeProgress {
  const { threshold, perDay = Infinity } = challenge;
  const [start, end] = [Date.parse(challenge.startsAt), Date.parse(challenge.endsAt)];
  if (!(threshold > 0 && threshold < Infinity && start < end && perDay > 0))
    throw new TandemError(
      'challenge_invalid',
      'A challenge needs a threshold, a start and an end.',
    );
  const days = new Map<string, number>();
  for (const fact of new Map(facts.map((one) => [one.id, one])).values()) {
    if (fact.at < start || fact.at >= end || !challenge.counts.includes(fact.kind)) continue;
    const day = `${fact.day} ${fact.member}`;
    days.set(day, (days.get(day) ?? 0) + (challenge.unit === 'facts' ? 1 : fact.points));
  }
  const value = [...days.values()].reduce((sum, one) => sum + Math.min(one, perDay), 0);
  const now = at.getTime();
  return {
    value,
    part: Math.min(1, Math.max(0, value / threshold)),
    reached: value >= threshold,
    left: Math.max(0, threshold - value),
    state: now < start ? 'coming' : now < end ? 'running' : 'over',
  };
});
