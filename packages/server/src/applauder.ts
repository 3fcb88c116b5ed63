/**
 * Under which names a reader's applause is kept.
 * @module
 */
import type { Deps, Reader } from './ports.js';
import type { Applauder } from './store/applause.js';

/** The names of a reader's applause: their number if they ever joined, and their pseudonym. */
export const applauderOf = (
  { keys }: Pick<Deps, 'keys'>,
  { programme, subject, member }: Reader,
): Applauder => ({
  programme: programme.number,
  member: member?.number ?? 0,
  guest: keys.guest(programme.number, subject),
});
