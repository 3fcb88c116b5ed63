/**
 * Impact: what a member's shares brought in a period, for their eyes only.
 * @module
 */
import { dayKey, periodRange } from '@tandem-advocacy/core/rules';
import type { Figures, Impact, ImpactRow, Period } from '@tandem-advocacy/core/schemas';
import { conversionCounts } from './conversions.js';
import type { Deps, Reader } from './ports.js';
import { seasonAt } from './store/calendar.js';
import type { ContentRow } from './store/content-rows.js';
import { iso } from './store/db.js';
import { count, noFigures, type FigureMove } from './store/figures.js';
import { scoreKeys } from './store/points.js';
import type { MemberRow, ProgrammeRow } from './store/rows.js';
import type { ShareRow } from './store/shares.js';

type ImpactDeps = Pick<Deps, 'store' | 'clock'>;

const DAY = 86_400_000;
const SHARES = 500;
const DAYS = 400;

/** Reads a member's impact. */
export async function impactOf(
  { store, clock }: ImpactDeps,
  { reader, member, period }: { reader: Reader; member: MemberRow; period: Period },
): Promise<Impact> {
  const { programme } = reader;
  const { number } = programme;
  const now = clock.now();
  const start = startOf(programme, period, now);
  const since = start === 0 ? '0000-01-01' : dayKey(new Date(start), programme.timeZone);
  const moves = await store.figures.ofMember(number, member.number, since);
  const shares = await store.shares.page(number, member.number, { limit: SHARES });
  const recent = shares.filter(({ preparedAt }) => preparedAt >= start);
  const own = await store.hits.ofMember(number, member.number, {
    ...{ since: now - DAY, now },
    classes: ['own'],
  });
  const contents = await contentsOf(store, number, [...shares, ...own]);
  const key = scoreKeys(programme, now).find(([kind]) => kind === period) ?? ['all', 'all'];
  return {
    period,
    figures: sum(moves),
    points: await store.points.of(number, member.number, key),
    shares: recent.length,
    declared: recent.filter(({ declaredAt }) => declaredAt !== undefined).length,
    conversions: conversionCounts(await store.conversions.ofMember(number, member.number, start)),
    corroborated: recent.filter(({ corroboration }) => corroboration !== undefined).length,
    rows: rowsOf({ shares, moves, contents, start }),
    days: daysOf(programme, moves, { start, now }),
    ownHits: own.map(({ at, content, reason }) => ({
      at: iso(at),
      contentId: contents.get(content)?.id ?? '',
      reason,
    })),
    certificates: await certificatesOf(store, reader, member),
  };
}

/** The first moment of a period, 0 where it has none. */
export function startOf(programme: ProgrammeRow, period: Period, now: number): number {
  if (period === 'week' || period === 'month')
    return periodRange(period, new Date(now), programme.timeZone).start.getTime();
  const season = period === 'season' ? seasonAt(programme, now) : undefined;
  return season ? Date.parse(season.startsAt) : 0;
}

async function contentsOf(
  store: Deps['store'],
  programme: number,
  of: readonly { content: number }[],
): Promise<Map<number, ContentRow>> {
  const numbers = [...new Set(of.map(({ content }) => content))];
  const rows = await store.contents.byNumbers(programme, numbers);
  return new Map(rows.map((row) => [row.number, row]));
}

function sum(moves: readonly FigureMove[]): Figures {
  const figures = noFigures();
  for (const move of moves) count(figures, move);
  return figures;
}

interface RowParts {
  shares: readonly ShareRow[];
  moves: readonly FigureMove[];
  contents: ReadonlyMap<number, ContentRow>;
  start: number;
}

/** One row a link: its latest share, and what the link brought in the period. */
function rowsOf({ shares, moves, contents, start }: RowParts): ImpactRow[] {
  const nameOf = (one: { content: number; network: string }) => `${one.content} ${one.network}`;
  const figures = Map.groupBy(moves, nameOf);
  const links = Map.groupBy(shares, nameOf);
  return [...links].flatMap(([name, [share]]) => {
    const content = share && contents.get(share.content);
    const brought = figures.get(name);
    if (!content || (share.preparedAt < start && !brought)) return [];
    const { corroboration } = share;
    return [
      {
        contentId: content.id,
        title: content.title,
        network: share.network,
        state: corroboration ? 'corroborated' : share.state,
        shareId: share.id,
        sharedAt: iso(share.preparedAt),
        ...(corroboration && { corroboration }),
        figures: sum(brought ?? []),
      },
    ];
  });
}

/** Every day of the period up to today, those with nothing too. */
function daysOf(
  { timeZone }: ProgrammeRow,
  moves: readonly FigureMove[],
  { start, now }: { start: number; now: number },
): Impact['days'] {
  const first = start === 0 ? moves[0]?.day : dayKey(new Date(start), timeZone);
  const last = dayKey(new Date(now), timeZone);
  const byDay = Map.groupBy(moves, ({ day }) => day);
  const days: Impact['days'] = [];
  const noon = Date.parse(`${first ?? last}T12:00:00Z`);
  for (let i = 0; i < DAYS; i++) {
    const day = new Date(noon + i * DAY).toISOString().slice(0, 10);
    if (day > last) break;
    const { human, raw } = sum(byDay.get(day) ?? []);
    days.push({ day, human, raw });
  }
  return days;
}

async function certificatesOf(
  store: Deps['store'],
  { programme, locale }: Reader,
  member: MemberRow,
): Promise<Impact['certificates']> {
  const { certificates } = await store.courses.progress(programme.number, member.number);
  const found: Impact['certificates'] = [];
  for (const [courseId, { id }] of certificates) {
    const languages = (await store.courses.get(programme.number, courseId))?.languages ?? {};
    const texts = languages[locale?.slice(0, 2) ?? ''] ?? Object.values(languages)[0];
    found.push({ id, courseId, title: texts?.title ?? courseId });
  }
  return found;
}
