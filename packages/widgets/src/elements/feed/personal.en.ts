/**
 * What a feed says to one person, in English.
 * @module
 */

/** English. */
export const words = {
  becauseTopic: (topic: string) => `For you: you often come to “${topic}”`,
  becauseKind: (kind: string) => `For you: you often come to this kind (${kind})`,
  read: 'Read',
  notForMe: 'Not for me',
  gone: 'Gone from your feed. Nobody is told.',
  undo: 'Bring it back',
  choose: 'Choose what is shown',
  kind: 'Kind',
  topic: 'Topic',
  origin: 'From',
  all: 'Everything',
};
