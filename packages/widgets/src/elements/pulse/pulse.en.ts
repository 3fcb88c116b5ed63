/**
 * What the pulse says: a question, why it is safe to answer, what everyone said, in English.
 * @module
 */
import { number, plural } from '../../internal/intl.js';

/** English. */
export const words = {
  kicker: 'Pulse · one question, no name',
  answer: 'Answer',
  sending: 'Sending…',
  choose: 'Choose an answer first.',
  thanks: 'Thank you. Your answer is counted, and nobody can tell which one it was.',
  anonymous: 'Anonymous, and you need not be an ambassador.',
  how: 'How it stays anonymous',
  howText: (k: number) =>
    `Your answer only adds one to a counter: no name, no number and no time is kept with it. That you have answered is kept apart, so that nobody counts twice, and forgotten when the question closes. Results move only once ${number('en', k)} new answers have come together. For the same reason, an answer cannot be changed.`,
  resultsTitle: 'What everyone answered',
  answers: (count: number) => plural('en', count, { one: '# answer', other: '# answers' }),
  average: (value: number) => `Around ${number('en', value)} out of 5.`,
  few: (k: number) =>
    `Results show once ${number('en', k)} answers have come together, so that nobody can be recognised.`,
  alike: 'The answers are shown one by one once none of them can point at anybody.',
  or: ' or ',
  closed: (day: string) => `This question closed on ${day}.`,
  until: (day: string) => `Open until ${day}`,
  emptyTitle: 'No question just now',
  emptyText: 'Now and then there is one here: short, and anonymous.',
};
