/**
 * Days and seasons of a programme, remembered between questions: most of them are about today.
 * @module
 */
import { dayKey, periodKey, periodRange, previousKey } from '@tandem-advocacy/core/rules';
import type { ProgrammeRow, SeasonRow } from './rows.js';

interface Day {
  day: string;
  start: number;
  end: number;
}

const recent = new Map<string, Day>();

/** The stretch of the local day around a moment. */
export function dayAround(timeZone: string, at: number): Day {
  const known = recent.get(timeZone);
  if (known && at >= known.start && at < known.end) return known;
  const date = new Date(at);
  const range = periodRange('day', date, timeZone);
  const day = {
    day: dayKey(date, timeZone),
    start: range.start.getTime(),
    end: range.end.getTime(),
  };
  recent.set(timeZone, day);
  return day;
}

/** The local day of a moment, as `2026-11-23`. */
export const dayOf = (timeZone: string, at: number): string => dayAround(timeZone, at).day;

/** The keys of the week and the month that a moment is in, and of those before. */
export interface Periods {
  week: string;
  month: string;
  previous: { week: string; month: string };
}

const periods = new WeakMap<Day, Periods>();

/** The periods around a moment. */
export function periodsAround(timeZone: string, at: number): Periods {
  const day = dayAround(timeZone, at);
  const known = periods.get(day);
  if (known) return known;
  const date = new Date(at);
  const found = {
    week: periodKey('week', date, { timeZone }),
    month: periodKey('month', date, { timeZone }),
    previous: {
      week: previousKey('week', date, timeZone),
      month: previousKey('month', date, timeZone),
    },
  };
  periods.set(day, found);
  return found;
}

/** A day so many days later, or earlier. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Every day from one to another, both included. */
export function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The season that runs at a moment, if any. */
export const seasonAt = (programme: ProgrammeRow, at: number): SeasonRow | undefined =>
  programme.seasons.find(
    ({ startsAt, endsAt }) => Date.parse(startsAt) <= at && at < Date.parse(endsAt),
  );

/** A moment within a local day. */
export function momentOf(timeZone: string, day: string): number {
  const noon = Date.parse(`${day}T12:00:00Z`);
  const found = dayOf(timeZone, noon);
  const half = 43_200_000;
  return found === day ? noon : found > day ? noon - half : noon + half;
}

/** The first moment of the week that a moment is in. */
export const startOfWeek = (timeZone: string, at: number): number =>
  periodRange('week', new Date(at), timeZone).start.getTime();

/** The first moment of every week from one moment to before another. */
export function weekStarts(
  timeZone: string,
  { start, end }: { start: number; end: number },
): number[] {
  const starts: number[] = [];
  for (let at = start; at < end;) {
    const week = periodRange('week', new Date(at), timeZone);
    starts.push(week.start.getTime());
    at = week.end.getTime();
  }
  return starts;
}
