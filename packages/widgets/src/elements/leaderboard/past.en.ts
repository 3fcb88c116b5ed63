/**
 * What a leaderboard says of the reader's own past, in English.
 * @module
 */
import type { Period } from '@tandem-advocacy/core';

/** English. */
export const words = {
  previous: {
    week: 'The week before',
    month: 'The month before',
    season: 'The season before',
    all: 'Before',
  } as Record<Period, string>,
  best: 'Your best so far',
  more: (by: string) => `${by} more than the time before.`,
  record: 'Your best so far. Well done!',
  steady: 'Every share counts, at your own pace.',
};
