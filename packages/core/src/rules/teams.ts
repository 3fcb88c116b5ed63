/**
 * Teams compared fairly: neither size wins, nor the luck of being few.
 *
 * A team's sum rewards size; its plain average rewards the smallest teams, where one busy person is a third
 * of everything. So a team's average is shrunk toward that of the programme, the more the fewer its members:
 *
 *     score = (n × average of the team + m × average of everybody) ÷ (n + m)
 *
 * with `m` imagined members who are average, by default as many as the middle team has. It is the
 * posterior mean of a normal model with known variances, the James–Stein idea: B. Efron and C. Morris,
 * "Stein's Paradox in Statistics", Scientific American 236 (1977); the "true Bayesian estimate" of rankings
 * by ratings. Members without points count in `n`: a team is not better for leaving people out.
 * @module
 */
import { sure } from '../sure.js';
import { amount } from './figure.js';
import type { Score } from './field.js';

/** A team, or a circle, and what its people earned. */
export interface TeamPoints {
  key: string;
  name: string;
  /** Its people, those without points included. */
  members: number;
  /** The points of all of them together. */
  points: number;
}

/** How strongly to shrink, and which teams to leave out. */
export interface TeamOptions {
  /** The fewest people an aggregate may cover; smaller teams neither appear nor count. */
  k: number;
  /** The imagined members; the size of the middle team when absent. */
  prior?: number | undefined;
}

/**
 * The scores of teams, for `window`: to one decimal, with how many people stand behind each.
 *
 * @throws TandemError `figure_invalid`
 * @example
 * window(teamScores(groups, { k: 5 }), { size: 5, k: 5, mode: 'ranking' });
 */
export const teamScores = /* @__PURE__ */ sure(function teamScores(
  teams: readonly TeamPoints[],
  { k, prior }: TeamOptions,
): Score[] {
  const shown = teams.filter(({ members }) => amount(members) >= Math.max(k, 1));
  const people = shown.reduce((sum, { members }) => sum + members, 0);
  const average = shown.reduce((sum, { points }) => sum + amount(points), 0) / people;
  const sizes = shown.map(({ members }) => members).sort((a, b) => a - b);
  const m = amount(prior ?? sizes[sizes.length >> 1] ?? 0);
  return shown.map(({ key, name, members, points }) => ({
    ...{ key, name, members },
    points: Math.round(((points + m * average) / (members + m)) * 10) / 10,
  }));
});
