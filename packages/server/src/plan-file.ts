/**
 * The plan as a calendar file (iCalendar, RFC 5545), for the calendars that people already look at.
 *
 * Whole days are days wherever one is; a time is written in UTC, which needs no description of a zone.
 * @module
 */
import ical, { ICalCalendarMethod } from 'ical-generator';
import type { PlanEntry } from '@tandem-advocacy/core/schemas';
import type { ProgrammeRow } from './store/rows.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** Writes entries as a calendar file; their ids stay the same from one file to the next. */
export function planFile(
  { id: programme, name }: Pick<ProgrammeRow, 'id' | 'name'>,
  items: readonly PlanEntry[],
  now: number,
): string {
  const calendar = ical({
    // The library escapes every text but this one.
    name: oneLine(name).replace(/[\\;,]/g, '\\$&'),
    prodId: { company: 'Tandem', product: 'plan' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const entry of items)
    calendar.createEvent({
      id: `${entry.id}.${programme}@tandem`,
      stamp: new Date(now),
      summary: oneLine(entry.title),
      ...(entry.note !== undefined && { description: printable(entry.note) }),
      ...(entry.content && { url: entry.content.url }),
      ...when(entry),
    });
  return `${calendar.toString()}\r\n`;
}

function when({ startsOn, endsOn = startsOn, startsAt, endsAt }: PlanEntry) {
  if (startsAt === undefined) {
    // The end is the first day that is not part of it.
    const end = new Date(Date.parse(endsOn) + DAY);
    return { allDay: true, start: new Date(startsOn), end };
  }
  const start = new Date(startsAt);
  const end = endsAt === undefined ? new Date(start.getTime() + HOUR) : new Date(endsAt);
  return { start, end };
}

/** Without what a calendar file may not hold. */
const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ');
