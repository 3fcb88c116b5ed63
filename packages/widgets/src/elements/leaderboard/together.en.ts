/**
 * What a leaderboard offers to do, in English.
 * @module
 */
import type { Scope } from '@tandem-advocacy/core';

/** English. */
export const words = {
  whose: 'Whose',
  views: { individual: 'People', team: 'Teams', circle: 'Circles', me: 'Just me' } as Record<
    Scope | 'me',
    string
  >,
  kudos: 'Kudos',
  thanked: 'Thanked ✓',
  kudosGiven: (name: string) => `${name} will know that you thanked them, and nobody else.`,
  kudosFailed: (name: string) => `Your kudos to ${name} could not be sent. Try again in a moment.`,
};
