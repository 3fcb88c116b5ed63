/**
 * What is told of shares: totals, by network and by week, so that nobody is found by comparing answers.
 * @module
 */
import { periodKey, type Figure } from '@tandem-advocacy/core/rules';
import {
  hiddenParts,
  isToldFrom,
  toldMoments,
  type Moments,
  type Told,
} from './privacy/nested-spans.js';
import type { Halves, Span } from './store/indicators.js';
import type { ShareStretch } from './store/stretches.js';
import type { Reads } from './store/reading.js';
import type { ProgrammeRow } from './store/rows.js';

/** What may be told of the shares of one span. */
export interface SharesTold {
  /** Whether its totals may be told. */
  told: boolean;
  /** Whether it may be told how many of them were declared: by enough people, and enough who did not. */
  evidence: boolean;
  cells: { network: string; week: string; prepared: number; declared: number }[];
  /** Networks that are left out. */
  hidden: ReadonlySet<string>;
  weeks: Record<string, Figure>;
}

/** What may be told of shares, whichever span is asked for. */
export interface Tellable {
  told: Record<'people' | keyof Halves, Told<ShareStretch>>;
  /** Networks that are left out, by the start of a span. */
  hidden: ReadonlyMap<number, ReadonlySet<string>>;
}

/** What is asked: a span that ends now, among all the moments from which on something may be told. */
export interface Asked {
  programme: ProgrammeRow;
  span: Span;
  moments: Moments;
}

const UNKNOWN: Figure = { state: 'unknown', reason: 'too-few-people' };

/** Reads what may be told of shares until now. */
export async function tellableShares(
  { indicators, stretches }: Pick<Reads, 'indicators' | 'stretches'>,
  { programme: { number, k }, end, moments }: Omit<Asked, 'span'> & { end: number },
): Promise<Tellable> {
  const until = (to: number) => Math.min(to, end);
  const toldBy = (which: 'people' | keyof Halves) =>
    toldMoments(moments, {
      people: async (start, to) =>
        (await indicators.sharing(number, { start, end: until(to) }))[which],
      between: async (marks) =>
        (await stretches.shares(number, marks)).map((one) => ({ ...one, people: one[which] })),
      k,
    });
  const told = {
    people: await toldBy('people'),
    declaring: await toldBy('declaring'),
    waiting: await toldBy('waiting'),
  };
  const parts = (start: number, to: number) =>
    indicators.sharesByNetwork(number, { start, end: until(to) });
  return { told, hidden: await hiddenParts(told.people.starts, parts, k) };
}

/** Reads what may be told of the shares of a span. */
export async function sharesTold(
  { indicators }: Pick<Reads, 'indicators'>,
  { told, hidden }: Tellable,
  asked: Asked,
): Promise<SharesTold> {
  const { programme, span, moments } = asked;
  const isTold = (which: keyof typeof told) => isToldFrom(told[which], moments, span.start);
  const counted = await indicators.sharesByNetwork(programme.number, span);
  return {
    told: isTold('people'),
    evidence: isTold('people') && isTold('declaring') && isTold('waiting'),
    cells: counted.map(({ key: network, prepared, declared }) => ({
      ...{ network, week: '', prepared, declared },
    })),
    hidden: hidden.get(span.start) ?? new Set(counted.map(({ key }) => key)),
    weeks: weeksTold(asked, told.people),
  };
}

/** Whole weeks, the same whichever span is asked for: the one in which it begins is among them. */
function weeksTold(
  { programme: { timeZone }, span, moments: { weeks } }: Asked,
  { apart, stretches }: Told<ShareStretch>,
): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  for (const [i, start] of weeks.entries()) {
    const end = weeks[i + 1] ?? Infinity;
    const inside = stretches.filter(({ from }) => from >= start && from < end);
    const value = inside.reduce((sum, { prepared }) => sum + prepared, 0);
    if (end <= span.start || value === 0) continue;
    const isTold = apart.has(start) && (end === Infinity || apart.has(end));
    figures[periodKey('week', new Date(start), { timeZone })] = isTold
      ? { state: 'exact', value }
      : UNKNOWN;
  }
  return figures;
}
