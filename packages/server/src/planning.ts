/**
 * The plan: written by a lead, read by day in the programme's own time zone.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { dayKey, momentAt } from '@tandem-advocacy/core/rules';
import type { PlanEntry } from '@tandem-advocacy/core/schemas';
import { InputError } from './input.js';
import { chooseLanguage } from './languages.js';
import type { Deps } from './ports.js';
import { contentUnknown } from './publishing.js';
import { addDays } from './store/calendar.js';
import { iso } from './store/db.js';
import type { PlanRow } from './store/plan.js';
import type { ProgrammeRow } from './store/rows.js';

type Wishes = readonly (string | undefined)[];

/** There is no such entry. */
export const planEntryUnknown = (): TandemError =>
  new TandemError('plan_entry_unknown', 'The plan has no entry with this id.', { status: 404 });

/** Writes an entry, new or changed. Throws `input_invalid` and `content_unknown`. */
export async function writeEntry(
  deps: Pick<Deps, 'work'>,
  programme: ProgrammeRow,
  row: PlanRow,
): Promise<void> {
  checkDays(programme, row);
  await deps.work(async ({ store, publish }) => {
    if (row.contentId !== undefined) {
      const [content] = await store.contents.byIds(programme.number, [row.contentId]);
      if (!content) throw contentUnknown();
    }
    await store.plan.put(programme.number, row);
    publish({ programme: programme.number, member: 0, event: { type: 'plan' } });
  }, programme.number);
}

/** Takes an entry out; throws `plan_entry_unknown`. */
export async function removeEntry(
  deps: Pick<Deps, 'work'>,
  programme: ProgrammeRow,
  id: string,
): Promise<void> {
  await deps.work(async ({ store, publish }) => {
    if (!(await store.plan.remove(programme.number, id))) throw planEntryUnknown();
    publish({ programme: programme.number, member: 0, event: { type: 'plan' } });
  }, programme.number);
}

/** The entries from `back` days ago on, for so many days, in a language. */
export async function entriesOf(
  { store, clock }: Pick<Deps, 'store' | 'clock'>,
  programme: ProgrammeRow,
  { back = 0, days, wishes }: { back?: number; days: number; wishes: Wishes },
): Promise<{ today: string; items: PlanEntry[] }> {
  const today = dayKey(new Date(clock.now()), programme.timeZone);
  const stretch = { from: addDays(today, -back), to: addDays(today, days - 1), limit: 500 };
  const rows = await store.plan.between(programme.number, stretch);
  return { today, items: await viewEntries({ store }, programme, { rows, wishes }) };
}

/** Shows entries in a language; an embargoed content is not betrayed. */
export async function viewEntries(
  { store }: Pick<Deps, 'store'>,
  { number, timeZone }: ProgrammeRow,
  { rows, wishes }: { rows: readonly PlanRow[]; wishes: Wishes },
): Promise<PlanEntry[]> {
  const ids = rows.flatMap(({ contentId }) => contentId ?? []);
  const contents = new Map(
    (await store.contents.byIds(number, [...new Set(ids)]))
      .filter(({ state }) => state === 'published')
      .map(({ id, title, url }) => [id, { id, title, url }]),
  );
  return rows.map((row) => {
    const language = chooseLanguage(row.languages, wishes);
    const { title = '', note } = row.languages[language] ?? {};
    const content = row.contentId === undefined ? undefined : contents.get(row.contentId);
    return {
      ...{ id: row.id, kind: row.kind, language, title },
      ...(note !== undefined && { note }),
      startsOn: row.startsOn,
      ...(row.endsOn !== undefined && { endsOn: row.endsOn }),
      ...moments(row, timeZone),
      ...(content && { content }),
    };
  });
}

function moments(row: PlanRow, timeZone: string): Pick<PlanEntry, 'startsAt' | 'endsAt'> {
  const { startsOn, endsOn = startsOn, startTime, endTime } = row;
  if (startTime === undefined) return {};
  const at = (day: string, time: string) => iso(momentAt(day, time, timeZone).getTime());
  return {
    startsAt: at(startsOn, startTime),
    ...(endTime !== undefined && { endsAt: at(endsOn, endTime) }),
  };
}

function checkDays({ timeZone }: ProgrammeRow, row: PlanRow): void {
  const refuse = (path: string, message: string) => {
    throw new InputError([{ path, message }]);
  };
  if (Object.keys(row.languages).length === 0) refuse('languages', 'An entry needs a language.');
  if (row.endsOn !== undefined && row.endsOn < row.startsOn)
    refuse('endsOn', 'An entry ends on the day it starts, or later.');
  if (row.startTime === undefined && row.endTime !== undefined)
    refuse('endTime', 'A time to end needs a time to start.');
  const { startsAt = '', endsAt } = moments(row, timeZone);
  if (endsAt !== undefined && endsAt <= startsAt)
    refuse('endTime', 'An entry ends later than it starts.');
}
