/**
 * What is told of shares: totals, by network and by week, so that nobody is found by comparing answers.
 * @module
 */
import { periodKey, periodRange, type Figure } from '@tandem-advocacy/core/rules';
import { hiddenParts, toldApart, toldStarts } from './privacy/nested-spans.js';
import type { Span } from './store/indicators.js';
import type { Reads } from './store/reading.js';
import type { ProgrammeRow } from './store/rows.js';

/** What may be told of the shares of one span. */
export interface SharesTold {
  /** Whether its totals may be told. */
  told: boolean;
  cells: { network: string; week: string; prepared: number; declared: number }[];
  /** Networks that are left out. */
  hidden: ReadonlySet<string>;
  weeks: Record<string, Figure>;
}

/** What is asked: a span that ends now, among all the starts that may be asked for. */
export interface Asked {
  programme: ProgrammeRow;
  span: Span;
  starts: readonly number[];
}

const UNKNOWN: Figure = { state: 'unknown', reason: 'too-few-people' };

/** Reads what may be told of the shares of a span. */
export async function sharesTold(
  { indicators }: Pick<Reads, 'indicators'>,
  asked: Asked,
): Promise<SharesTold> {
  const { programme, span, starts } = asked;
  const { number, k } = programme;
  const until = (to: number) => Math.min(to, span.end);
  const told = await toldStarts(
    starts,
    async (start, to) => (await indicators.shares(number, { start, end: until(to) })).people,
    k,
  );
  const parts = (start: number, to: number) =>
    indicators.sharesByNetwork(number, { start, end: until(to) });
  const hidden = (await hiddenParts(told, parts, k)).get(span.start);
  const counted = await parts(span.start, Infinity);
  return {
    told: told.includes(span.start),
    cells: counted.map(({ key: network, prepared, declared }) => ({
      ...{ network, week: '', prepared, declared },
    })),
    hidden: hidden ?? new Set(counted.map(({ key }) => key)),
    weeks: await weeksTold(indicators, asked, told),
  };
}

/** Whole weeks, the same whichever span is asked for: the one in which it begins is among them. */
async function weeksTold(
  indicators: Reads['indicators'],
  { programme, span }: Asked,
  told: readonly number[],
): Promise<Record<string, Figure>> {
  const { number, timeZone, k } = programme;
  const first = await indicators.firstShare(number);
  if (first === undefined) return {};
  const weeks = weekStarts(timeZone, { start: first, end: span.end });
  const fixed = [0, ...told.filter((start) => start > 0)];
  const moments = [...new Set([...fixed, ...weeks])].sort((a, b) => a - b);
  const stretches = await indicators.sharesBetween(number, moments);
  const apart = toldApart(stretches, { fixed, wished: weeks.toReversed(), k });
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

function weekStarts(timeZone: string, { start, end }: Span): number[] {
  const starts: number[] = [];
  for (let at = start; at < end;) {
    const week = periodRange('week', new Date(at), timeZone);
    starts.push(week.start.getTime());
    at = week.end.getTime();
  }
  return starts;
}
