/**
 * Indicators of a programme: what a period brought, in totals that are about nobody.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Figure, MediaValue, Mix, Reach } from './figure.js';
import { Period } from './standing.js';

/** The name of an indicator. */
export const Indicator = z.enum([
  'members',
  'activation',
  'retention',
  'contents',
  'shares',
  'evidenceRate',
  'hits',
  'humanClicks',
  'visitorsPerDay',
  'engagement',
  'applications',
  'hires',
  'leads',
  'leadValue',
  'signUps',
  'trainingCompleted',
  'certificates',
  'pulse',
]);
/** The name of an indicator. */
export type Indicator = z.infer<typeof Indicator>;

/** What one may ask of indicators. */
export const IndicatorQuery = /* @__PURE__ */ droppable(() =>
  z.object({ period: z._default(Period, 'month') }),
);
/** What one may ask of indicators, defaults not yet filled. */
export type IndicatorQuery = z.input<typeof IndicatorQuery>;

/** One figure for each key of a breakdown; what fewer than `k` people stand behind is unknown. */
const Breakdown = z.record(z.string(), Figure);

/**
 * Every indicator of a period, from its first day (`2026-11-01`) to its last, both included. Of a season that is over
 * nothing is asked here: `season` is the one that runs, `all` where none does. `leadValue` is in minor
 * units of `currency`.
 */
export const Indicators = z.object({
  period: Period,
  since: z.optional(z.string()),
  until: z.string(),
  k: z.int(),
  figures: z.record(Indicator, Figure),
  membersByCircle: Breakdown,
  contentsByKind: Breakdown,
  sharesByNetwork: Breakdown,
  sharesByWeek: Breakdown,
  mix: Mix,
  reach: Reach,
  mediaValue: MediaValue,
  currency: z.optional(z.string()),
});
/** Every indicator of a period. */
export type Indicators = z.infer<typeof Indicators>;
