/**
 * What the training card says: it explains, tries with somebody, and never grades them, in English.
 * @module
 */
import { plural } from '../../internal/intl.js';

/** English. */
export const words = {
  course: 'Course',
  minutes: (count: number) =>
    plural('en', count, { one: 'about # minute left', other: 'about # minutes left' }),
  stepOf: (at: number, of: number) => `Step ${at} of ${of}`,
  progress: (done: number, of: number) => `${done} of ${of} steps done`,
  done: 'Done',
  read: 'I have read it',
  watch: 'Watch it',
  watched: 'I have watched it',
  newTab: 'opens in a new tab',
  answer: 'Answer',
  single: 'One answer',
  multiple: 'One answer or several',
  order: 'Put them in order',
  up: (text: string) => `Move up: ${text}`,
  down: (text: string) => `Move down: ${text}`,
  right: 'That is it.',
  wrong: 'Not quite.',
  again: 'Choose again, as often as you like.',
  next: 'Continue',
  yourWords: 'Your words',
  suggestions: 'For inspiration',
  tryDone: 'That is my version',
  writeFirst: 'Write a few words first, whatever comes.',
  toDo: {
    'share-declared': 'This step completes by itself once you have shared something and said so.',
    joined: 'This step completes by itself once you have joined the programme.',
    applauded: 'This step completes by itself once you have applauded something.',
  },
  back: 'Previous step',
  notRecorded: 'You can learn without joining: your progress stays in this browser.',
  certificateTitle: 'Certificate',
  certificateText: (title: string, when: string) => `“${title}”, completed on ${when}.`,
  certificateWell: 'Well done. It is yours to keep.',
  certificateOpen: 'Its page, for whoever you give the address to',
  finishedText: 'All steps are done. A certificate is for members of the programme.',
  asPicture: 'Keep it as a picture',
  asFile: 'Keep it as a file',
  notSaved: 'It could not be saved here. Its page is still there.',
  another: 'Next course',
  review: 'Go through it again',
  emptyTitle: 'No course yet',
  emptyText: 'The first one will show here as soon as it is published.',
  busy: 'One moment',
  failed: 'This step could not be sent. Your answer is still here: try again.',
};
