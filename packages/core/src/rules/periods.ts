/**
 * Days, ISO weeks and months in a programme's own time zone.
 * @module
 */
import { TandemError } from '../errors.js';
import type { Period } from '../schemas/index.js';
import { sure } from '../sure.js';

/** What a programme's periods follow: its time zone, and the id of the season that runs, if any. */
export interface Calendar {
  /** An IANA name: `Europe/Paris`. */
  timeZone: string;
  season?: string | undefined;
}

const DAY = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The day in a time zone, as `2026-11-23`. Throws `time_zone_unknown`.
 *
 * @example
 * dayKey(new Date('2026-11-26T23:30:00Z'), 'Europe/Paris'); // '2026-11-27'
 */
export const dayKey = /* @__PURE__ */ sure(function dayKey(at: Date, timeZone: string): string {
  const [month = '', day = '', year = ''] = formatterOf(timeZone).format(at).split('/');
  return `${year.padStart(4, '0')}-${month}-${day}`;
});

/**
 * The key of the period that a moment falls in: `2026-W48`, `2026-11`, the season's id, or `all`.
 * Where no season runs, `season` covers everything.
 *
 * @example
 * periodKey('week', at, { timeZone: 'Europe/Paris' }); // '2026-W48'
 */
export const periodKey = /* @__PURE__ */ sure(function periodKey(
  period: Period,
  at: Date,
  { timeZone, season }: Calendar,
): string {
  if (period === 'all') return 'all';
  if (period === 'season') return season ?? 'all';
  const day = dayKey(at, timeZone);
  return period === 'month' ? day.slice(0, 7) : weekKey(day);
});

/** A stretch of time: `start` is in it, `end` is the first moment that is not. */
export interface Range {
  start: Date;
  end: Date;
}

/**
 * The day, week or month around a moment, from one local midnight to another whatever the clocks do.
 *
 * @example
 * const { start, end } = periodRange('month', at, 'Europe/Paris');
 */
export const periodRange = /* @__PURE__ */ sure(function periodRange(
  period: 'day' | 'week' | 'month',
  at: Date,
  timeZone: string,
): Range {
  const day = dayKey(at, timeZone);
  const first = period === 'day' ? day : period === 'month' ? `${day.slice(0, 7)}-01` : monday(day);
  const next =
    period === 'month'
      ? `${addDays(first, 31).slice(0, 7)}-01`
      : addDays(first, period === 'day' ? 1 : 7);
  return { start: midnight(first, timeZone), end: midnight(next, timeZone) };
});

/**
 * The key of the week or month before, to set somebody's points against their own past.
 *
 * @example
 * previousKey('month', at, 'Europe/Paris'); // '2026-10'
 */
export const previousKey = /* @__PURE__ */ sure(
  (period: 'week' | 'month', at: Date, timeZone: string): string =>
    periodKey(period, new Date(periodRange(period, at, timeZone).start.getTime() - 1), {
      timeZone,
    }),
);

/**
 * The moment at which clocks show a time on a day, as `2026-12-01` and `09:30`. Of a time that comes twice
 * when clocks go back, the first; of one that is left out, as long after as it would have been. What is no
 * day or no time gives an invalid date. Throws `time_zone_unknown`.
 *
 * @example
 * momentAt('2026-12-01', '09:30', 'Europe/Paris').toISOString(); // '2026-12-01T08:30:00.000Z'
 */
export const momentAt = /* @__PURE__ */ sure(function momentAt(
  day: string,
  time: string,
  timeZone: string,
): Date {
  const shown = Date.parse(`${day}T${time}:00Z`);
  formatterOf(timeZone);
  const before = shown - aheadOfUtc(shown - DAY, timeZone);
  const after = shown - aheadOfUtc(shown + DAY, timeZone);
  const shows = (at: number) => at + aheadOfUtc(at, timeZone) === shown;
  return new Date(!shows(before) && shows(after) ? after : before);
});

/** How many milliseconds the clocks of a time zone are ahead of UTC at a moment. */
function aheadOfUtc(at: number, timeZone: string): number {
  const clock = new Date(at).toLocaleString('sv-SE', { timeZone });
  return Date.parse(`${clock.replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  try {
    const made = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formatters.set(timeZone, made);
    return made;
  } catch (cause) {
    const message = `'${timeZone}' is no time zone: use a name such as Europe/Paris.`;
    throw new TandemError('time_zone_unknown', message, { cause });
  }
}

const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
const addDays = (day: string, days: number) =>
  new Date(noon(day) + days * DAY).toISOString().slice(0, 10);
const weekday = (day: string) => (new Date(noon(day)).getUTCDay() + 6) % 7;
const monday = (day: string) => addDays(day, -weekday(day));

/** ISO 8601: a week belongs to the year that its Thursday is in. */
function weekKey(day: string): string {
  const thursday = addDays(monday(day), 3);
  const year = thursday.slice(0, 4);
  const week = Math.floor((noon(thursday) - noon(`${year}-01-01`)) / DAY / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The first moment of a day. Searched for, because a day may start at 01:00 or be left out entirely. */
function midnight(day: string, timeZone: string): Date {
  let before = noon(day) - 2 * DAY;
  let after = noon(day) + 2 * DAY;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayKey(new Date(middle), timeZone) < day) before = middle;
    else after = middle;
  }
  return new Date(after);
}
