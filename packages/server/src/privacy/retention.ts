/**
 * How long each kind of data is kept: so many days, within bounds that are narrower with a works council.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import type { DataKind, ProgrammeRow } from '../store/rows.js';
import type { Deps } from '../ports.js';
import type { Store } from '../store/store.js';
import { addDays, dayOf } from '../store/calendar.js';
import type { FigureName } from '../store/figures.js';

/** The days of one kind: where nothing is agreed, at least and at most, and at most with a works council. */
export interface Bounds {
  usual: number;
  least: number;
  most: number;
  council: number;
  /** What it is, in the words of the record of processing. */
  what: string;
}

/** Every kind that has a timer. Two years and a month is how long figures of the year before are compared. */
export const RETENTION: Readonly<Record<DataKind, Bounds>> = {
  hits: {
    ...{ usual: 760, least: 7, most: 1_100, council: 180 },
    what: 'single requests on links; totals stay',
  },
  'link-days': {
    ...{ usual: 1_100, least: 90, most: 3_650, council: 400 },
    what: 'what the links of one member brought on each day; then it counts as nobody’s',
  },
  points: {
    ...{ usual: 1_100, least: 370, most: 3_650, council: 400 },
    what: 'what single clicks and shares earned; scores stay',
  },
  looks: {
    ...{ usual: 366, least: 180, most: 1_100, council: 1_100 },
    what: 'who looked at figures of others',
  },
  messages: {
    ...{ usual: 30, least: 1, most: 90, council: 90 },
    what: 'messages to webhooks',
  },
};

const KINDS = Object.keys(RETENTION) as DataKind[];

type Kept = Pick<ProgrammeRow, 'settings' | 'council'>;

/** The days for which a programme keeps one kind: what was agreed, never longer than its mode allows. */
export function daysKept({ settings, council }: Kept, kind: DataKind): number {
  const { usual, most, council: withCouncil } = RETENTION[kind];
  const limit = council === 'off' ? most : withCouncil;
  return Math.min(settings.retention?.[kind] ?? usual, limit);
}

/** Refuses what is no kind, or not within its bounds: `setting_invalid`. */
export function checkedRetention(days: Readonly<Record<string, number>>) {
  for (const [kind, value] of Object.entries(days)) {
    const bounds = KINDS.includes(kind as DataKind) ? RETENTION[kind as DataKind] : undefined;
    if (!bounds)
      throw new TandemError('setting_invalid', `Nothing is called ${kind}: ${KINDS.join(', ')}.`);
    if (!Number.isInteger(value) || value < bounds.least || value > bounds.most)
      throw new TandemError(
        'setting_invalid',
        `${kind} are kept from ${bounds.least} to ${bounds.most} days, with a works council ${bounds.council} at most.`,
      );
  }
  return days as Partial<Record<DataKind, number>>;
}

/** How long one kind is kept, as the record says it. */
export const keptFor = (kind: DataKind): string => {
  const { usual, most, council } = RETENTION[kind];
  return `${usual} days unless the programme agreed on another time; ${most} at most, ${council} with a works council`;
};

const DAY = 86_400_000;

type Night = Pick<Deps, 'store' | 'reading'>;

/** Forgets what a programme has kept long enough: for the night, once its days are closed. */
export async function forgetOld(
  { store, reading }: Night,
  programme: ProgrammeRow,
  now: number,
): Promise<void> {
  const { number, timeZone } = programme;
  const today = dayOf(timeZone, now);
  // Visitors are counted before the hits that tell of them go.
  const ended = { since: '', through: addDays(today, -1), timeZone };
  const counts = await reading.ask(({ visitors }) => visitors.uncounted(number, ended));
  await store.dayVisitors.keep(number, counts);
  const first = (kind: DataKind) => addDays(today, -daysKept(programme, kind));
  await store.looks.forget(number, first('looks'));
  await store.webhooks.forget(number, now - daysKept(programme, 'messages') * DAY);
  await forgetLinks({ store, reading }, number, first('link-days'));
  await store.points.forget(number, first('points'));
  await forgetHits(store, number, first('hits'));
}

/** Figures forgotten in one transaction: others have their turn in between. */
const FIGURES = 1_000;

async function forgetLinks({ store, reading }: Night, number: number, before: string) {
  let after: FigureName | undefined;
  do {
    const page = { after, limit: FIGURES };
    const old = await reading.ask((reads) => reads.oldFigures.some(number, before, page));
    await store.transaction((within) => within.figures.forget(number, old), number);
    after = old.length < FIGURES ? undefined : old.at(-1);
  } while (after);
}

/** A day at a time: others have their turn in between. */
async function forgetHits({ hits }: Store, number: number, before: string): Promise<void> {
  for (;;) {
    const day = await hits.firstDay(number);
    if (day === undefined || day >= before) break;
    await hits.forget(number, day);
  }
}
