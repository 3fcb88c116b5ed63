/**
 * How many visitors each day had that is over: counted once, for its hits are forgotten one day.
 * @module
 */
import { dayAround, momentOf } from './calendar.js';
import { chunks, type Db } from './db.js';

/** The visitors of one day. */
export interface DayVisitors {
  day: string;
  visitors: number;
}

/** Counts of visitors that are kept. */
export type DayVisitorStore = ReturnType<typeof dayVisitorStore>;

/** Writes counts of visitors. */
export const dayVisitorStore = (db: Db) => ({
  /** Keeps counts; one that is kept already stays as it is. */
  async keep(programme: number, counts: readonly DayVisitors[]): Promise<void> {
    for (const part of chunks(counts))
      await db
        .insertInto('day_visitors')
        .values(part.map((count) => ({ programme, ...count })))
        .onConflict((oc) => oc.doNothing())
        .execute();
  },
});

/** Visitors of days, counted. */
export type VisitorStore = ReturnType<typeof visitorStore>;

/** Queries on visitors of days. */
export const visitorStore = (db: Db) => ({
  /** How many visitors days that have ended had; those that are not kept yet are counted. */
  async ofDays(
    programme: number,
    { days, timeZone }: { days: readonly string[]; timeZone: string },
  ): Promise<number[]> {
    const [since, through] = [days[0], days.at(-1)];
    if (since === undefined || through === undefined) return [];
    const kept = await db
      .selectFrom('day_visitors')
      .select(['day', 'visitors'])
      .where('programme', '=', programme)
      .where('day', '>=', since)
      .where('day', '<=', through)
      .execute();
    const counted = await this.uncounted(programme, { since, through, timeZone });
    const counts = new Map([...kept, ...counted].map(({ day, visitors }) => [day, visitors]));
    return days.map((day) => counts.get(day) ?? 0);
  },

  /** The visitors of days that had hits and whose visitors are not kept yet. */
  async uncounted(
    programme: number,
    { since, through, timeZone }: { since: string; through: string; timeZone: string },
  ): Promise<DayVisitors[]> {
    const kept = db.selectFrom('day_visitors').select('day').where('programme', '=', programme);
    const days = await db
      .selectFrom('day_figures')
      .select('day')
      .distinct()
      .where('programme', '=', programme)
      .where('day', '>=', since)
      .where('day', '<=', through)
      .where('day', 'not in', kept)
      .execute();
    const found: DayVisitors[] = [];
    for (const { day } of days)
      found.push({ day, visitors: await countVisitors(db, { programme, day, timeZone }) });
    return found;
  },
});

async function countVisitors(
  db: Db,
  { programme, day, timeZone }: { programme: number; day: string; timeZone: string },
): Promise<number> {
  const { start, end } = dayAround(timeZone, momentOf(timeZone, day));
  const row = await db
    .selectFrom('hits')
    .select((eb) => eb.fn.count<number>('visitor').distinct().as('visitors'))
    .where('programme', '=', programme)
    .where('class', '=', 'human')
    .where('at', '>=', start)
    .where('at', '<', end)
    .executeTakeFirst();
  return row?.visitors ?? 0;
}
