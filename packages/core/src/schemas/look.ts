/**
 * Looks: who asked for figures that are not their own.
 * @module
 */
import * as z from 'zod/mini';
import { Role } from './member.js';
import { Moment } from './moment.js';

/**
 * Somebody's looks at one thing on one day. `viewer` is a name that stays the same for one person and says
 * nothing of them: whoever runs the service can find whose it is. `people` may name those who opted in,
 * `aggregate` is about k people or more.
 */
export const Look = z.object({
  at: Moment,
  viewer: z.string(),
  role: z.union([Role, z.literal('key')]),
  what: z.string(),
  shows: z.enum(['people', 'aggregate']),
  times: z.int(),
});
/** Somebody's looks at one thing on one day. */
export type Look = z.infer<typeof Look>;

/** The newest looks since a member joined. */
export const LookList = z.object({ items: z.array(Look) });
/** The newest looks since a member joined. */
export type LookList = z.infer<typeof LookList>;
