/**
 * What is said while somebody acts, once it is done, and to whoever just left, in English.
 * @module
 */
import type { Act } from './join.strings.js';

/** English. */
export const words = {
  pending: {
    join: 'Joining…',
    choose: 'Saving…',
    pause: 'Pausing…',
    resume: 'Resuming…',
    leave: 'Leaving…',
    export: 'Preparing the file…',
    erase: 'Erasing…',
  } as Record<Act, string>,
  done: {
    join: 'Welcome! You are an ambassador.',
    choose: 'Your choice is saved.',
    pause: 'Your break has begun.',
    resume: 'Welcome back.',
    leave: 'Done.',
    export: 'Your file is ready: tandem-export.json.',
    erase: 'Done: your data is erased.',
  } as Record<Act, string>,
  offline: 'Your choices need the network. Try again once the connection is back.',

  leftTitle: 'You have left the programme',
  leftText:
    'Nothing more is recorded, and links you posted keep working. What was recorded stays yours: export it or erase it below.',
  undoText: 'One click too many? Join again and find everything as it was, choices included.',
  again: 'Join again',
};
