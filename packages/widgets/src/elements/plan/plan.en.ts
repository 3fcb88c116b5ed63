/**
 * What the plan says: what is coming, and how to have it in one's own calendar, in English.
 * @module
 */
import type { PlanEntry } from '@tandem-advocacy/core';

/** English. */
export const words = {
  title: 'What is coming',
  thisWeek: 'This week',
  nextWeek: 'Next week',
  weekOf: (day: string) => `Week of ${day}`,
  kinds: {
    publication: 'To read and share',
    moment: 'Moment',
    event: 'Event',
    training: 'Training',
    other: '',
  } as Record<PlanEntry['kind'], string>,
  file: 'Calendar file',
  fileHint: 'for any calendar, .ics',
  follow: 'Follow in my calendar',
  emptyTitle: 'Nothing planned just now',
  emptyText: 'What is coming shows here as soon as it is planned.',
};
