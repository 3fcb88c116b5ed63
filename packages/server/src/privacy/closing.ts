/**
 * Closing days: once a day is over, its totals of teams and circles are worked out and never again, so that
 * nobody who comes, leaves or is erased later can be told by what a total was before.
 * @module
 */
import type { Deps } from '../ports.js';
import { dayOf } from '../store/calendar.js';
import type { ProgrammeRow } from '../store/rows.js';
import type { Store } from '../store/store.js';
import { groupTotals } from './group-totals.js';

/** Makes `Deps.closeDays`: closes every day of a programme that is over and not closed yet. */
export function closing({ store, clock, fold }: Pick<Deps, 'store' | 'clock' | 'fold'>) {
  const done = new Map<number, string>();
  return async (programme: ProgrammeRow): Promise<void> => {
    const { number, timeZone } = programme;
    const today = dayOf(timeZone, clock.now());
    if (done.get(number) === today) return;
    // The last hits of a day belong to its totals.
    await fold();
    for (const day of await store.groups.open(number, today))
      await store.transaction((within) => close(within, programme, day), number);
    done.set(number, today);
  };
}

async function close(store: Store, { number, k }: ProgrammeRow, day: string): Promise<void> {
  // Another process may be closing it: the first one does.
  if (!(await store.groups.close(number, day))) return;
  const people = await store.standings.day(number, day);
  await store.groups.add(number, { day, totals: groupTotals(people, k) });
}
