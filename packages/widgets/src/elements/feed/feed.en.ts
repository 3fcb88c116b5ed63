/**
 * What the feed says around its contents, in English.
 * @module
 */
import type { Content } from '@tandem-advocacy/core';
import { plural } from '../../internal/intl.js';

/** English. */
export const words = {
  title: 'Worth sharing',
  kinds: {
    article: 'Article',
    infographic: 'Infographic',
    'white-paper': 'White paper',
    analysis: 'Analysis',
    job: 'Job offer',
    event: 'Event',
    video: 'Video',
    moment: 'Moment',
  } as Record<Content['kind'], string>,
  origins: {
    brand: 'From us',
    'third-party': 'Press review',
    member: 'Suggested by a member',
  } as Record<Content['origin'], string>,
  by: (author: string) => `by ${author}`,
  topics: 'Topics',
  applaud: (title: string) => `Applaud “${title}”`,
  applause: (count: number) => plural('en', count, { one: '# applause', other: '# applause' }),
  sharedOn: (networks: string) => `You shared this on ${networks}`,
  networks: {
    email: 'e-mail',
    copy: 'a copied link',
    system: 'your device',
    sms: 'SMS',
  } as Record<string, string>,
  more: 'More to share',
  fresh: (count: number) => plural('en', count, { one: '# new item', other: '# new items' }),
  notCounted:
    'You can read, applaud and share everything here. Your shares are simply not counted: that is your choice.',
  emptyTitle: 'Nothing to share yet',
  emptyText: 'What is published will show here. Until then, a training card takes about a minute.',
  noneTitle: 'Nothing here for this choice',
  noneText: 'Another kind, topic or origin may have something for you.',
};
