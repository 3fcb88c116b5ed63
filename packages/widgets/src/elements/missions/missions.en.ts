/**
 * What the missions say: an invitation, never a duty, in English.
 * @module
 */
import { plural } from '../../internal/intl.js';

/** English. */
export const words = {
  title: 'Missions',
  intro: 'Useful things that no network can see. Whenever you like, and only if you like.',
  points: (count: number) => plural('en', count, { one: '# point', other: '# points' }),
  proof: 'A champion or the programme’s lead confirms it, and sees your name for that.',
  take: 'I will do this',
  done: 'Done',
  drop: 'Rather not',
  mine: {
    taken: 'You took this up. There is no date by which.',
    done: 'Done. Thank you!',
    waiting: 'Thank you! Somebody who was there will confirm it.',
    confirmed: 'Confirmed. Thank you!',
  },
  join: 'To take one up, join the programme first. Joining is your choice.',
  claims: 'Waiting for your yes',
  claim: (name: string) => `${name} says that it is done.`,
  yes: 'Yes, thank you',
  notYet: 'Not quite yet',
  emptyTitle: 'No mission just now',
  emptyText: 'Ideas for useful things to do will show here.',
};
