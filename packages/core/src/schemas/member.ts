/**
 * Who reads: a person the portal vouches for, and the member they may have chosen to become.
 * @module
 */
import * as z from 'zod/mini';
import { droppable } from './droppable.js';
import { ConversionCount } from './conversion.js';
import { Figures } from './hit.js';
import { Day, Moment } from './moment.js';

/** The circle somebody belongs to. */
export const Circle = z.enum(['employee', 'alumni', 'client', 'partner']);
/** The circle somebody belongs to. */
export type Circle = z.infer<typeof Circle>;

/** What somebody does in the programme. */
export const Role = z.enum(['member', 'lead', 'leader']);
/** What somebody does in the programme. */
export type Role = z.infer<typeof Role>;

/** Where a membership stands. */
export const MemberStatus = z.enum(['invited', 'active', 'paused', 'left']);
/** Where a membership stands. */
export type MemberStatus = z.infer<typeof MemberStatus>;

/**
 * What somebody agrees to, each by itself. `recording` (my shares and the clicks they bring are kept,
 * for my eyes) is what membership means; the others may be refused without losing anything else.
 */
export const Consents = z.object({
  recording: z.literal(true),
  leaderboard: z.boolean(),
});
/** What somebody agrees to, each by itself. */
export type Consents = z.infer<typeof Consents>;

/** A membership as its own person sees it. */
export const Member = z.object({
  number: z.int(),
  status: MemberStatus,
  circle: Circle,
  team: z.optional(z.string()),
  consents: Consents,
  joinedAt: Moment,
});
/** A membership as its own person sees it. */
export type Member = z.infer<typeof Member>;

/** The reader: what the portal says of them, and their membership if there is one. */
export const Me = z.object({
  name: z.string(),
  role: Role,
  locale: z.optional(z.string()),
  programme: z.object({ id: z.string(), name: z.string() }),
  member: z.nullable(Member),
});
/** The reader: what the portal says of them, and their membership if there is one. */
export type Me = z.infer<typeof Me>;

/** What joining, or a change of choices, sends. */
export const MembershipChoice = /* @__PURE__ */ droppable(() =>
  z.object({
    consents: Consents,
    status: z.optional(z.enum(['active', 'paused'])),
  }),
);
/** What joining, or a change of choices, sends. */
export type MembershipChoice = z.infer<typeof MembershipChoice>;

/** What somebody's shares on one content and network brought. */
export const ImpactRow = z.object({
  contentId: z.string(),
  title: z.string(),
  network: z.string(),
  state: z.string(),
  shareId: z.string(),
  sharedAt: Moment,
  corroboration: z.optional(z.string()),
  figures: Figures,
});
/** What somebody's shares on one content and network brought. */
export type ImpactRow = z.infer<typeof ImpactRow>;

/** What a period brought to the reader: for their eyes only. */
export const Impact = z.object({
  period: z.enum(['week', 'month', 'season', 'all']),
  figures: Figures,
  points: z.int(),
  shares: z.int(),
  declared: z.int(),
  corroborated: z.int(),
  conversions: z.array(ConversionCount),
  rows: z.array(ImpactRow),
  days: z.array(z.object({ day: Day, human: z.int(), raw: z.int() })),
  ownHits: z.array(z.object({ at: Moment, contentId: z.string(), reason: z.string() })),
  certificates: z.array(z.object({ id: z.string(), courseId: z.string(), title: z.string() })),
});
/** What a period brought to the reader: for their eyes only. */
export type Impact = z.infer<typeof Impact>;
