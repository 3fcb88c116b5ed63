/**
 * What human clicks earn: each by its place among that day's on the same link, added up for each link and day.
 * @module
 */
import { pointsFor, type PointRules } from '@tandem-advocacy/core/rules';
import type { LinkClicks } from '../store/figures.js';
import type { HitRow } from '../store/hits.js';
import type { PointEntry } from '../store/points.js';
import { linkOf } from './surroundings.js';

/** A judged batch, as far as it earns. */
export interface Judged {
  rows: readonly HitRow[];
  changed: readonly { row: HitRow; was: HitRow['class'] }[];
}

/** The rules of a moment, and the season that froze them. */
export interface RulesOf {
  rules: PointRules;
  season: string | undefined;
}

/** Clicks of one link, day and season that came, less those that were taken back. */
interface Gain extends RulesOf {
  row: HitRow;
  clicks: number;
}

/**
 * What a batch adds to the points of links' days. It depends on how many clicks there are, not on which:
 * one that turns out to be nobody's reading takes away what the last one earned.
 *
 * @param after how many human clicks the links of the batch have on their days, the batch included
 */
export function clickPoints(
  batch: Judged,
  after: readonly LinkClicks[],
  rulesAt: (at: number) => RulesOf,
): PointEntry[] {
  const gains = gainsOf(batch, rulesAt);
  const counts = new Map(after.map((one) => [nameOf(one), one.hits]));
  for (const gain of gains.values()) {
    const name = nameOf(gain.row);
    counts.set(name, (counts.get(name) ?? 0) - gain.clicks);
  }
  const entries: PointEntry[] = [];
  for (const [ref, gain] of gains) {
    const name = nameOf(gain.row);
    const before = counts.get(name) ?? 0;
    counts.set(name, before + gain.clicks);
    const points = earned(before, gain);
    if (points !== 0) entries.push(entryOf(ref, gain.row, points));
  }
  return entries;
}

function gainsOf({ rows, changed }: Judged, rulesAt: (at: number) => RulesOf): Map<string, Gain> {
  const gains = new Map<string, Gain>();
  const move = (row: HitRow, clicks: number) => {
    if (row.member === 0) return;
    const { rules, season } = rulesAt(row.at);
    const ref = `clicks:${nameOf(row)}${season === undefined ? '' : `:${season}`}`;
    const known = gains.get(ref);
    if (known) known.clicks += clicks;
    else gains.set(ref, { row, clicks, rules, season });
  };
  for (const row of rows) if (row.class === 'human') move(row, 1);
  for (const { row, was } of changed) {
    if (was === 'human' && row.class !== 'human') move(row, -1);
    if (was !== 'human' && row.class === 'human') move(row, 1);
  }
  return gains;
}

const nameOf = (one: LinkClicks | HitRow) => `${linkOf(one)}.${one.day}`;

/** What the clicks from one count to another earn; negative where there are fewer. */
function earned(before: number, { clicks, rules }: Gain): number {
  const [from, to] = [Math.min(before, before + clicks), Math.max(before, before + clicks)];
  let points = 0;
  // From some place on, a click earns nothing any more: those are not asked about one by one.
  for (let nth = from + 1; nth <= Math.min(to, rules.clicksPerShareADay); nth++)
    points += pointsFor({ kind: 'click', nthOfDay: nth, nthOfContent: 1 }, rules);
  return clicks < 0 ? -points : points;
}

const entryOf = (ref: string, row: HitRow, points: number): PointEntry => ({
  ...{ ref, member: row.member, kind: 'click', points, at: row.at },
  ...{ content: row.content, network: row.network },
});
