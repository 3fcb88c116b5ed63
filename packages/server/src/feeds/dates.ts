/**
 * Reading the dates of feeds: by the standards where they keep to them, by sense where they do not.
 * @module
 */
import { monthOf } from './months.js';

interface Clock {
  hours: number;
  minutes: number;
  seconds: number;
  offset: number;
}

// prettier-ignore
const ZONES: Readonly<Record<string, number>> = {
  ut: 0, utc: 0, gmt: 0, z: 0, wet: 0, west: 60, bst: 60, cet: 60, mez: 60, cest: 120, mesz: 120,
  eet: 120, eest: 180, msk: 180, ist: 330, jst: 540, kst: 540, aest: 600, aedt: 660, nzst: 720,
  nzdt: 780, brt: -180, brst: -120, art: -180, ast: -240, adt: -180, est: -300, edt: -240, cst: -360,
  cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420, akst: -540, akdt: -480, hst: -600,
};
const EARLIEST = Date.UTC(1971, 0, 1);

/**
 * Reads a date in RFC 822, ISO 8601, seconds since 1970, or words of some forty languages.
 *
 * @param text what the feed says; without a zone it is taken as UTC
 * @param now what is later than this is no publishing date
 * @returns `undefined` where it says none: never an invalid date, never one in the future
 */
export function readDate(text: string | undefined, now: Date): Date | undefined {
  const line = (text ?? '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .slice(0, 120);
  const time = stamp(line) ?? iso(line) ?? eastAsian(line) ?? worded(line) ?? numeric(line);
  if (time === undefined || !Number.isFinite(time)) return undefined;
  return time < EARLIEST || time > now.getTime() ? undefined : new Date(time);
}

function stamp(line: string): number | undefined {
  if (/^\d{9,10}$/.test(line)) return Number(line) * 1000;
  return /^\d{12,13}$/.test(line) ? Number(line) : undefined;
}

function iso(line: string): number | undefined {
  const found = /^[+]?(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:$|[T _]|(?=[-+Z]))(.*)$/i.exec(line);
  if (!found) return undefined;
  const [, year, month = '01', day = '01', rest = ''] = found;
  return moment(Number(year), Number(month) - 1, { day: Number(day), rest });
}

function eastAsian(line: string): number | undefined {
  const found = /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]?(.*)$/.exec(line);
  if (!found) return undefined;
  const [, year, month, day, rest = ''] = found;
  const clock = rest.replace(/(\d{1,2}) ?[時时시] ?(\d{1,2}) ?[分분]?/, '$1:$2');
  return moment(Number(year), Number(month) - 1, { day: Number(day), rest: clock });
}

/** "Seg, 24 Set 2018 19:42:40 -0300", "1er janvier 2026 à 8h05", "March 3, 2026 8:15 PM". */
function worded(line: string): number | undefined {
  const dayFirst =
    /(\d{1,2})(?:st|nd|rd|th|er|re|º|ª|\.)?[ -](?:de |d['’])?(\p{L}[\p{L}\p{M}.]+)[ ,-]+(?:de |del )?(\d{4}|\d{2})(?!\d|:)(.*)$/iu;
  const monthFirst = /(\p{L}[\p{L}\p{M}.]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(.*)$/iu;
  const yearFirst = /(\d{4})[., -]+(\p{L}[\p{L}\p{M}.]+) (\d{1,2})\b(.*)$/iu;
  return (
    named(dayFirst.exec(line), [3, 2, 1]) ??
    named(monthFirst.exec(line), [3, 1, 2]) ??
    named(yearFirst.exec(line), [1, 2, 3]) ??
    unixDate(line)
  );
}

function named(found: RegExpExecArray | null, order: [number, number, number]): number | undefined {
  const [year, month, day] = order.map((index) => found?.[index] ?? '');
  const number = monthOf(month ?? '');
  if (!found || number === undefined) return undefined;
  return moment(fullYear(year ?? ''), number, { day: Number(day), rest: found[4] ?? '' });
}

/** "Wed Jan 31 20:15:15 UTC 2018", as `date` and some scripts print it. */
function unixDate(line: string): number | undefined {
  const found = /(\p{L}{3,}) (\d{1,2}) (\d{1,2}:\d{2}(?::\d{2})?(?: \S+)?) (\d{4})$/u.exec(line);
  const month = monthOf(found?.[1] ?? '');
  if (!found || month === undefined) return undefined;
  return moment(Number(found[4]), month, { day: Number(found[2]), rest: found[3] ?? '' });
}

/** "31/01/2018 20:15": the day comes first unless it cannot. */
function numeric(line: string): number | undefined {
  const found = /(?:^|[ ,])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)(.*)$/.exec(line);
  const slashed = found ?? /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(.*)$/.exec(line);
  if (!slashed) return undefined;
  const [, a = '', b = '', c = '', rest = ''] = slashed;
  if (a.length === 4) return moment(Number(a), Number(b) - 1, { day: Number(c), rest });
  const [day, month] = Number(b) > 12 ? [Number(b), Number(a)] : [Number(a), Number(b)];
  return moment(fullYear(c), month - 1, { day, rest });
}

function fullYear(year: string): number {
  const number = Number(year);
  return year.length > 2 ? number : number + (number < 70 ? 2000 : 1900);
}

function moment(
  year: number,
  month: number,
  at: { day: number; rest: string },
): number | undefined {
  const { hours, minutes, seconds, offset } = clockIn(at.rest);
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  if (month < 0 || month > 11 || at.day < 1 || at.day > days || hours > 24) return undefined;
  return Date.UTC(year, month, at.day, hours, minutes, seconds) - offset * 60_000;
}

function clockIn(rest: string): Clock {
  const time =
    /(\d{1,2})(?:[:h.] ?(\d{2})(?::(\d{2}))?|(?= ?[ap]\.?m))(?:[.,]\d+)? ?([ap]\.?m\b)?/i.exec(
      rest,
    ) ?? /^(\d{2})(\d{2})(\d{2})?(?:[.,]\d+)?(?=$|[ Z+-])/i.exec(rest);
  if (!time) return { hours: 0, minutes: 0, seconds: 0, offset: 0 };
  const half = time[4]?.[0]?.toLowerCase();
  const hours = Number(time[1]) % (half ? 12 : 25);
  return {
    hours: half === 'p' ? hours + 12 : hours,
    minutes: Math.min(59, Number(time[2] ?? 0)),
    seconds: Math.min(59, Number(time[3] ?? 0)),
    offset: zone(rest.slice(time.index + time[0].length)),
  };
}

function zone(text: string): number {
  const sign = /([-+\u2212])(\d{1,2}):?(\d{2})?(?!\d)/.exec(text);
  const name = /\b[a-z]{1,4}\b/i.exec(text)?.[0]?.toLowerCase() ?? '';
  if (!sign) return ZONES[name] ?? 0;
  const minutes = Number(sign[2]) * 60 + Number(sign[3] ?? 0);
  return minutes > 14 * 60 ? 0 : sign[1] === '+' ? minutes : -minutes;
}
