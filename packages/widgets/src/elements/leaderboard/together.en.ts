/**
 * What a leaderboard offers to do, in English.
 * @module
 */
import type { Scope, Standings } from '@tandem-advocacy/core';

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
  joinTitle: 'You are welcome here as you are',
  joinText:
    'Reading, applauding and learning need no membership. Should you join one day, whether your name shows here is yours to choose.',
  notes: {
    'members-only': 'Names are shown to those who show theirs.',
    'too-few-people': 'We are still too few for a ranking, so this is a thank-you instead.',
    'closed-days-only': 'Days count here once they are over; today will be added tonight.',
    'aggregates-only': 'This programme shows teams and circles, and nobody by name.',
  } as Record<NonNullable<Standings['note']>, string>,
  changed: (points: string, place: string) => `You now have ${points}${place && `, ${place}`}.`,
};
