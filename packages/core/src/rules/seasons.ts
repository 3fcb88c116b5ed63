/**
 * Seasons: a period whose rules are frozen from its first moment, and can be shown to be.
 * @module
 */
import { TandemError } from '../errors.js';
import { hmacOf, keyToText } from '../links/mac.js';
import { sure } from '../sure.js';

/** A season with the rules it is played by. Times are ISO 8601. */
export interface SeasonDraft<Rules extends object> {
  id: string;
  name: string;
  startsAt: string;
  endsAt: string;
  rules: Rules;
}

/** A season as it is kept: its own deep copy of the rules, which nothing can write to, and their seal. */
export interface SealedSeason<Rules extends object> extends SeasonDraft<Rules> {
  /** 43 characters that any change of the rules changes: publish them when the season starts. */
  seal: string;
}

/** Where a season stands. */
export type SeasonState = 'coming' | 'running' | 'over';

/**
 * Seals a season.
 *
 * @throws TandemError `season_invalid` for times that are none or out of order, or rules that are no data
 * @example
 * sealSeason({ id: '2026-autumn', name: 'Autumn', startsAt, endsAt, rules: DEFAULT_RULES }).seal;
 */
export const sealSeason = /* @__PURE__ */ sure(function sealSeason<Rules extends object>(
  draft: SeasonDraft<Rules>,
): SealedSeason<Rules> {
  const [start, end] = [Date.parse(draft.startsAt), Date.parse(draft.endsAt)];
  if (!(start < end))
    throw new TandemError('season_invalid', 'A season starts, and ends later than that.');
  const rules = frozen(copyOf(draft.rules));
  return Object.freeze({ ...draft, rules, seal: sealOf(rules) });
});

/**
 * Where a season stands at a moment.
 *
 * @example
 * seasonState({ startsAt: '2026-03-01', endsAt: '2026-06-01' }, at); // 'over'
 */
export const seasonState = /* @__PURE__ */ sure(function seasonState(
  season: Pick<SeasonDraft<object>, 'startsAt' | 'endsAt'>,
  at: Date,
): SeasonState {
  if (at.getTime() < Date.parse(season.startsAt)) return 'coming';
  return at.getTime() < Date.parse(season.endsAt) ? 'running' : 'over';
});

/**
 * Changes the rules of a season that has not started. Afterwards only its name may change: what people did
 * counted by the rules they knew.
 *
 * @throws TandemError `season_started`
 * @example
 * changeRules(season, { ...season.rules, click: 2 }, new Date());
 */
export const changeRules = /* @__PURE__ */ sure(function changeRules<Rules extends object>(
  season: SealedSeason<Rules>,
  rules: Rules,
  at: Date,
): SealedSeason<Rules> {
  if (seasonState(season, at) !== 'coming' && sealOf(rules) !== season.seal)
    throw new TandemError(
      'season_started',
      `The rules of '${season.name}' are frozen since ${season.startsAt}: put new ones into the next season.`,
    );
  return sealSeason({ ...season, rules });
});

/**
 * Whether the rules are still those that were sealed.
 *
 * @example
 * isSealed(sealSeason({ id: 's1', name: 'Spring', startsAt: '2026-03-01', endsAt: '2026-06-01', rules: DEFAULT_RULES })); // true
 */
export const isSealed = /* @__PURE__ */ sure(
  (season: SealedSeason<object>): boolean => sealOf(season.rules) === season.seal,
);

/**
 * The seal of some rules: the same for the same rules in whatever order they are written.
 *
 * @example
 * sealOf({ declared: 10, click: 1 }) === sealOf({ click: 1, declared: 10 }); // true
 */
export const sealOf = /* @__PURE__ */ sure((rules: object): string =>
  keyToText(digest(canonical(rules))),
);

const text = new TextEncoder();
const LABEL = text.encode('tandem season rules 1');
const digest = (value: string) => hmacOf(LABEL)(text.encode(value));

/** JSON with the names of every object in order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

function copyOf<T>(rules: T): T {
  try {
    return structuredClone(rules);
  } catch (cause) {
    throw new TandemError('season_invalid', 'Rules are plain data.', { cause });
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}
