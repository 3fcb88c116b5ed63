/**
 * Seasons of a programme: opened one after the other, frozen from their first moment.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import {
  changeRules,
  DEFAULT_RULES,
  sealSeason,
  seasonState,
  type SealedSeason as Sealed,
  type PointRules,
} from '@tandem-advocacy/core/rules';
import type { SealedSeason, SeasonChange, SeasonDraft } from '@tandem-advocacy/core/schemas';
import type { Deps } from './ports.js';
import { newId } from './publishing.js';
import type { ProgrammeRow, SeasonRow } from './store/rows.js';

type SeasonDeps = Pick<Deps, 'store' | 'clock' | 'random' | 'programmes'>;

/** A clock may be a little behind the one that set a start to now. */
const LENIENCE = 60_000;

const refused = (code: string, status: 400 | 409, detail: string) =>
  new TandemError(code, detail, { status });

/** A season as the wire has it. */
export function seasonView(season: SeasonRow, now: number): SealedSeason {
  const { dailyShares, ...rules } = season.rules;
  return {
    ...season,
    rules: { ...rules, dailyShares: [...dailyShares] },
    state: seasonState(season, new Date(now)),
  };
}

/** Opens a season that begins now or later. */
export async function openSeason(
  deps: SeasonDeps,
  programme: ProgrammeRow,
  draft: SeasonDraft,
): Promise<SealedSeason> {
  const now = deps.clock.now();
  const season = sealed({
    id: draft.id ?? newId(deps.random),
    name: draft.name,
    startsAt: draft.startsAt ?? new Date(now).toISOString(),
    endsAt: draft.endsAt,
    rules: draft.rules ?? DEFAULT_RULES,
  });
  if (programme.seasons.some(({ id }) => id === season.id))
    throw refused('season_exists', 409, `There is a season '${season.id}' already.`);
  checkTimes(programme, season, now);
  await deps.store.programmes.addSeason(programme.number, season);
  await deps.programmes.reload();
  return seasonView(season, now);
}

/** Changes a season: all of it before it starts, afterwards its name. */
export async function changeSeason(
  deps: SeasonDeps,
  programme: ProgrammeRow,
  { id, change }: { id: string; change: SeasonChange },
): Promise<SealedSeason> {
  const before = programme.seasons.find((season) => season.id === id);
  if (!before)
    throw new TandemError('season_unknown', 'This programme has no season with this id.', {
      status: 404,
    });
  const now = deps.clock.now();
  const season = changed(before, change, now);
  if (seasonState(before, new Date(now)) === 'coming') checkTimes(programme, season, now);
  await deps.store.programmes.changeSeason(programme.number, season);
  await deps.programmes.reload();
  return seasonView(season, now);
}

function changed(before: SeasonRow, change: SeasonChange, now: number): SeasonRow {
  const { name = before.name, startsAt, endsAt, rules = before.rules } = change;
  const moved = (startsAt ?? before.startsAt) !== before.startsAt;
  const stretched = (endsAt ?? before.endsAt) !== before.endsAt;
  if ((moved || stretched) && seasonState(before, new Date(now)) !== 'coming')
    throw refused(
      'season_started',
      409,
      `The days of '${before.name}' stay as people know them since it started: open another season after it.`,
    );
  try {
    const { rules: kept, seal } = changeRules(before as Sealed<PointRules>, rules, new Date(now));
    if (!moved && !stretched) return { ...before, name, rules: kept, seal };
  } catch (error) {
    if (error instanceof TandemError) throw refused(error.code, 409, error.message);
    throw error;
  }
  return sealed({
    ...before,
    name,
    rules,
    startsAt: startsAt ?? before.startsAt,
    endsAt: endsAt ?? before.endsAt,
  });
}

function sealed(draft: Parameters<typeof sealSeason<PointRules>>[0]): SeasonRow {
  const falling = draft.rules.dailyShares.every(
    (weight, i, all) => i === 0 || weight <= (all[i - 1] ?? 1),
  );
  if (!falling)
    throw refused('season_invalid', 400, 'rules.dailyShares weighs one more share never higher.');
  try {
    return sealSeason(draft);
  } catch (error) {
    if (error instanceof TandemError) throw refused(error.code, 400, error.message);
    throw error;
  }
}

/** Nothing counts backwards, and nothing counts twice. */
function checkTimes({ seasons }: ProgrammeRow, season: SeasonRow, now: number): void {
  const [start, end] = [Date.parse(season.startsAt), Date.parse(season.endsAt)];
  if (start < now - LENIENCE)
    throw refused(
      'season_invalid',
      400,
      'A season starts now or later: what people did before counted by the rules they knew then.',
    );
  const other = seasons.find(
    (one) =>
      one.id !== season.id && Date.parse(one.startsAt) < end && start < Date.parse(one.endsAt),
  );
  if (other)
    throw refused(
      'season_overlaps',
      409,
      `'${other.name}' runs from ${other.startsAt} to ${other.endsAt}: start after it, or end before it.`,
    );
}
