/**
 * Entries by the week in which they begin, and their days as people write them.
 * @module
 */
import type { Plan, PlanEntry } from '@tandem-advocacy/core';
import type { PlanWords } from './plan.strings.js';

/** The entries of one week; `monday` is its first day. */
export interface Week {
  monday: string;
  entries: PlanEntry[];
}

const DAY = 86_400_000;

/** The Monday before a day, or the day itself. */
const mondayOf = (day: string): string => {
  const at = Date.parse(day);
  return isoDay(at - ((new Date(at).getUTCDay() + 6) % 7) * DAY);
};
const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The weeks that hold something; what began before belongs to this one. */
export function weeksOf({ items, today }: Plan): Week[] {
  const weeks = new Map<string, PlanEntry[]>();
  for (const entry of items) {
    const monday = mondayOf(entry.startsOn < today ? today : entry.startsOn);
    weeks.set(monday, [...(weeks.get(monday) ?? []), entry]);
  }
  return [...weeks]
    .map(([monday, entries]) => ({ monday, entries }))
    .sort((a, b) => (a.monday < b.monday ? -1 : 1));
}

/** What a week is called. */
export function weekName(monday: string, today: string, words: Words): string {
  const away = (Date.parse(monday) - Date.parse(mondayOf(today))) / DAY;
  if (away === 0) return words.t.thisWeek;
  if (away === 7) return words.t.nextWeek;
  const format = new Intl.DateTimeFormat(words.language, { ...UTC, day: 'numeric', month: 'long' });
  return words.t.weekOf(format.format(Date.parse(monday)));
}

/** The words of the plan, and the language they are in. */
export interface Words {
  t: PlanWords;
  language: string;
}

const UTC = { timeZone: 'UTC' } as const;

/** The day or days of an entry, with the time where there is one. */
export function whenOf(entry: PlanEntry, { timeZone }: Plan, language: string): string {
  const { startsOn, endsOn = startsOn, startsAt, endsAt } = entry;
  const date = { weekday: 'short', day: 'numeric', month: 'short' } as const;
  if (startsAt === undefined)
    return new Intl.DateTimeFormat(language, { ...date, ...UTC }).formatRange(
      Date.parse(startsOn),
      Date.parse(endsOn),
    );
  const time = { hour: 'numeric', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(language, { ...date, ...time, timeZone }).formatRange(
    Date.parse(startsAt),
    Date.parse(endsAt ?? startsAt),
  );
}
