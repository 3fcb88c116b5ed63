/**
 * Closing days: once a day is over, its totals of teams and circles are worked out and never again, so that
 * nobody who comes, leaves or is erased later can be told by what a total was before.
 * @module
 */
import type { Deps } from '../ports.js';
import { dayOf } from '../store/calendar.js';
import type { ProgrammeRow } from '../store/rows.js';
import { groupTotals } from './group-totals.js';

type ClosingPorts = Pick<Deps, 'store' | 'reading' | 'clock' | 'fold'>;

/** Makes `Deps.closeDays`: closes every day of a programme that is over and not closed yet. */
export function closing({ store, reading, clock, fold }: ClosingPorts) {
  const done = new Map<number, string>();
  return async (programme: ProgrammeRow): Promise<void> => {
    const { number, timeZone } = programme;
    const today = dayOf(timeZone, clock.now());
    if (done.get(number) === today) return;
    // The last hits of a day belong to its totals.
    await fold();
    for (const day of await reading.ask(({ days }) => days.open(number, today)))
      await close({ store, reading }, programme, day);
    done.set(number, today);
  };
}

/** What is read first is what was so when the day closed: whatever changes meanwhile came later. */
async function close(
  { store, reading }: Pick<ClosingPorts, 'store' | 'reading'>,
  { number, k }: ProgrammeRow,
  day: string,
): Promise<void> {
  const totals = groupTotals(await reading.ask(({ days }) => days.points(number, day)), k);
  await store.transaction(async ({ groups }) => {
    // Another process may have closed it: the first one did.
    if (await groups.close(number, day)) await groups.add(number, { day, totals });
  }, number);
}
