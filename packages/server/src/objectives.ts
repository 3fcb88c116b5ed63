/**
 * Objectives with what their indicators say: counts since the week in which an objective began, states as they are now.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { objectiveProgress } from '@tandem-advocacy/core/rules';
import type { Objective, ObjectiveChange, ObjectiveDraft } from '@tandem-advocacy/core/schemas';
import { reportsOf, type Report } from './indicators.js';
import type { Deps } from './ports.js';
import { newId } from './publishing.js';
import { dayOf, momentOf, startOfWeek } from './store/calendar.js';
import type { ObjectiveRow } from './store/objectives.js';
import type { ProgrammeRow } from './store/rows.js';

type ObjectiveDeps = Pick<Deps, 'store' | 'reading' | 'clock' | 'random'>;
type Horizon = NonNullable<Objective['oneYear']>;

/** Every objective of a programme, in the order in which they were set. */
export function objectivesOf(
  { reading, clock }: ObjectiveDeps,
  programme: ProgrammeRow,
): Promise<Objective[]> {
  return reading.ask(async (store) => {
    const rows = await store.objectives.list(programme.number);
    const report = reportsOf({ store, clock }, programme);
    // One report a week, however many objectives began in it.
    const reports = new Map<number, Report>();
    const found: Objective[] = [];
    for (const row of rows) {
      const start = weekOf(programme, row.startsOn);
      const own = reports.get(start) ?? (await report(start));
      reports.set(start, own);
      found.push(wire(row, own));
    }
    return found;
  });
}

/** Sets an objective that begins today unless another day is said. */
export function setObjective(
  deps: ObjectiveDeps,
  programme: ProgrammeRow,
  draft: ObjectiveDraft,
): Promise<Objective> {
  const startsOn = draft.startsOn ?? dayOf(programme.timeZone, deps.clock.now());
  return keep(deps, programme, {
    ...draft,
    id: newId(deps.random),
    from: draft.from ?? 0,
    startsOn,
  });
}

/** Changes an objective; what is absent stays. */
export async function changeObjective(
  deps: ObjectiveDeps,
  programme: ProgrammeRow,
  { id, change }: { id: string; change: ObjectiveChange },
): Promise<Objective> {
  const before = (await deps.store.objectives.list(programme.number)).find((one) => one.id === id);
  if (!before) throw objectiveUnknown();
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  return keep(deps, programme, { ...before, ...Object.fromEntries(given) });
}

/** There is no such objective. */
export const objectiveUnknown = (): TandemError =>
  new TandemError('objective_unknown', 'This programme has no objective with this id.', {
    status: 404,
  });

async function keep(
  { store, reading, clock }: ObjectiveDeps,
  programme: ProgrammeRow,
  row: ObjectiveRow,
): Promise<Objective> {
  if ((row.oneYear ?? row.threeYears ?? undefined) === undefined)
    throw new TandemError(
      'objective_invalid',
      'An objective needs a figure to reach: oneYear, threeYears, or both.',
      { status: 400 },
    );
  await store.objectives.put(programme.number, row, clock.now());
  const start = weekOf(programme, row.startsOn);
  const report = reading.ask((reads) => reportsOf({ store: reads, clock }, programme)(start));
  return wire(row, await report);
}

/**
 * Where counting begins: the week that a day is in. From the day itself, two objectives set for the purpose would
 * tell by their difference what few people did in between; weeks are told apart by what people did alone.
 */
const weekOf = ({ timeZone }: ProgrammeRow, day: string): number =>
  startOfWeek(timeZone, momentOf(timeZone, day));

function wire(row: ObjectiveRow, report: Report): Objective {
  const { id, purpose, title, indicator, from, startsOn } = row;
  const value = report.figures[indicator];
  const horizon = (target: number | null | undefined, years: number): Horizon | undefined =>
    target === null || target === undefined
      ? undefined
      : { target, due: yearsAfter(startsOn, years), progress: progressOf(value, from, target) };
  const [oneYear, threeYears] = [horizon(row.oneYear, 1), horizon(row.threeYears, 3)];
  return {
    ...{ id, purpose, indicator, from, startsOn, value },
    ...(title !== undefined && { title }),
    ...(oneYear && { oneYear }),
    ...(threeYears && { threeYears }),
  };
}

/** Of a range the progress is a range; of what nobody knows nobody knows it. */
function progressOf(value: Objective['value'], from: number, target: number): Horizon['progress'] {
  if (value.state === 'unknown') return value;
  if (value.state === 'exact') return objectiveProgress(value.value, { from, target });
  const [a, b] = [value.low, value.high].map((one) => objectiveProgress(one, { from, target }));
  if (a?.state !== 'exact' || b?.state !== 'exact')
    return { state: 'unknown', reason: 'objective-incoherent' };
  return { state: 'range', low: Math.min(a.value, b.value), high: Math.max(a.value, b.value) };
}

/** The same day some years later; the last of February where there is no 29th. */
function yearsAfter(day: string, years: number): string {
  const moved = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`;
  return Number.isNaN(Date.parse(moved)) || !moved.endsWith('02-29') || isLeap(moved)
    ? moved
    : moved.replace(/29$/, '28');
}

const isLeap = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDate() === 29;
