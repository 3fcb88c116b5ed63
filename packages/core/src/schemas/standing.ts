/**
 * Recognition: a window on a standing, never its bottom and never somebody who did not opt in.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { Moment } from './moment.js';

/** The period a standing covers. */
export const Period = z.enum(['week', 'month', 'season', 'all']);
/** The period a standing covers. */
export type Period = z.infer<typeof Period>;

/** Who is compared: people, teams or circles. */
export const Scope = z.enum(['individual', 'team', 'circle']);
/** Who is compared: people, teams or circles. */
export type Scope = z.infer<typeof Scope>;

/** How recognition is shown. */
export const StandingMode = z.enum(['recognition', 'ranking', 'personal']);
/** How recognition is shown. */
export type StandingMode = z.infer<typeof StandingMode>;

/** A recognition band: warm words instead of a number. */
export const Band = z.enum(['spark', 'steady', 'beacon']);
/** A recognition band: warm words instead of a number. */
export type Band = z.infer<typeof Band>;

/**
 * One row. In `recognition` mode there is a band and neither place nor points (but the reader's own);
 * in `ranking` a place, shared by equals, and points.
 */
export const StandingRow = z.object({
  key: z.string(),
  name: z.string(),
  team: z.optional(z.string()),
  me: z.boolean(),
  place: z.optional(z.int()),
  points: z.optional(z.number()),
  band: z.optional(Band),
  members: z.optional(z.int()),
});
/** One row of a standing. */
export type StandingRow = z.infer<typeof StandingRow>;

/** The reader's own line, always theirs to see: against their own past when there is one. */
export const OwnStanding = z.object({
  points: z.number(),
  place: z.optional(z.int()),
  band: z.optional(Band),
  previous: z.optional(z.number()),
  best: z.optional(z.number()),
  visible: z.boolean(),
});
/** The reader's own line, always theirs to see. */
export type OwnStanding = z.infer<typeof OwnStanding>;

/**
 * A window on a standing. `mode` is the mode that was served: `ranking` becomes `recognition` below
 * twice *k* opted-in people, with `note` saying why. `top` and `around` never reach the last place.
 * They are empty with `members-only`, because names are for those who show theirs, and with
 * `aggregates-only`, where the programme shows no single person to anybody.
 */
export const Standings = z.object({
  period: Period,
  scope: Scope,
  mode: StandingMode,
  season: z.optional(z.object({ id: z.string(), name: z.string(), endsAt: Moment })),
  top: z.array(StandingRow),
  around: z.array(StandingRow),
  me: z.nullable(OwnStanding),
  note: z.optional(
    z.enum(['too-few-people', 'closed-days-only', 'members-only', 'aggregates-only']),
  ),
  version: z.int(),
});
/** A window on a standing. */
export type Standings = z.infer<typeof Standings>;

/** What one may ask of standings; `size` rows on the top and around the reader, 1 to 50. */
export const StandingsQuery = /* @__PURE__ */ droppable(() =>
  z.object({
    period: z._default(Period, 'season'),
    scope: z._default(Scope, 'individual'),
    mode: z._default(StandingMode, 'recognition'),
    size: z._default(z.int().check(z.minimum(1), z.maximum(50)), 5),
  }),
);
/** What one may ask of standings, defaults not yet filled. */
export type StandingsQuery = z.input<typeof StandingsQuery>;
