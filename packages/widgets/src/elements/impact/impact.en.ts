/**
 * What the impact element says: plain words for figures, and nothing that urges, in English.
 * @module
 */
import type { Conversion, Evidence, HitClass, Period } from '@tandem-advocacy/core';
import { number, plural } from '../../internal/intl.js';

/** English. */
export const words = {
  title: 'What your shares brought',
  periods: {
    week: 'This week',
    month: 'This month',
    season: 'This season',
    all: 'Since the beginning',
  } as Record<Period, string>,
  onlyYou: 'Only you can see this.',
  human: (count: number) =>
    plural('en', count, { one: 'click by a real person', other: 'clicks by real people' }),
  raw: (count: number) =>
    plural('en', count, { one: 'out of # visit recorded', other: 'out of # visits recorded' }),
  whyTitle: 'Why two figures?',
  whyText:
    'Every visit to your links is kept, with a class and a reason. Only people who read count as clicks.',
  classes: {
    human: ['People', 'Somebody opened your link in a browser.'],
    preview: ['Previews', 'A network or a messenger fetched the picture and title of your link.'],
    automated: ['Robots', 'A program: a search engine, a mail filter, a page loaded in advance.'],
    suspect: ['Doubtful', 'It looks like a browser and does not behave like a reader.'],
    own: ['Your own', 'You, or somebody in your organisation, trying the link.'],
    repeat: ['Repeats', 'The same reader on the same link, shortly after.'],
  } as Record<HitClass, [name: string, text: string]>,
  mayFall:
    'A figure may fall: a visit is sometimes recognised later for what it was. Rules version',
  shares: 'Shares',
  declared: 'Declared',
  corroborated: 'Confirmed',
  points: 'Points',
  daysTitle: 'Day by day',
  weeksTitle: 'Week by week',
  monthsTitle: 'By 30 days',
  clicks: 'Clicks',
  visits: 'Visits',
  date: 'Date',
  upTo: (most: string) => `up to ${most}`,
  asTable: 'See it as a table',
  chart: (from: string, to: string, most: string) =>
    `Clicks and visits from ${from} to ${to}; at most ${most}.`,
  clicksOf: (count: number) => plural('en', count, { one: '# click', other: '# clicks' }),
  visitsOf: (count: number) => plural('en', count, { one: '# visit', other: '# visits' }),
  yourShares: 'Your shares',
  noShares: 'No share in this time. There is no hurry.',
  showAll: (count: number) => `Show all ${number('en', count)}`,
  states: {
    prepared: ['Prepared', 'You chose a network. What came next, nobody knows.'],
    copied: ['Words copied', 'You took the words along.'],
    opened: ['Opened', 'The network opened. What came next happened there.'],
    declared: ['Posted', 'You said so.'],
    corroborated: ['Confirmed', ''],
  } as Record<Evidence, [name: string, text: string]>,
  corroboration: {
    'agent-only':
      'A robot that names itself as the network’s fetched your link. Robots can be imitated: it counts no more than your word.',
    'robot-verified': 'The network’s own robot fetched your link, from its own addresses.',
    'outside-click': 'Somebody outside opened your link.',
  } as Record<string, string>,
  stepOf: (step: number) => `Step ${step} of 4`,
  ask: 'Did you post it?',
  askMail: 'Did you send it?',
  yes: 'Yes, it is out',
  thanks: 'Thank you, noted.',
  ownTitle: (count: number) =>
    plural('en', count, { one: '# visit of your own', other: '# visits of your own' }),
  ownText: 'They are kept and shown, and do not count as clicks.',
  reasons: {
    own: 'You: the same browser as your session of that day.',
    colleague: 'A network of your organisation: a colleague, most likely.',
  } as Record<string, string>,
  happened: 'What happened next',
  happenedText: 'Told by the site that your links lead to, without naming anybody.',
  conversions: {
    lead: 'People who asked to be contacted',
    application: 'Applications',
    hire: 'Hires',
    'sign-up': 'Sign-ups',
  } as Record<Conversion['kind'], string>,
  takeAlong: 'Take my record along',
  notTaken: 'Your record could not be made here. Try again in a moment.',
  kudos: 'Thanks you received',
  kudosMission: 'for a mission',
  certificates: 'Certificates',
  networks: { email: 'E-mail', copy: 'Copied link', system: 'Device', sms: 'SMS' } as Record<
    string,
    string
  >,
  changed: (count: string) => `${count} now.`,
  emptyTitle: 'Your first share will show here',
  emptyText:
    'Choose something that speaks to you and share it: you will see how many people opened it.',
  joinTitle: 'Your figures would be yours',
  joinText:
    'As an ambassador you see here how many people open your links, and nobody else does. There is no hurry: sharing works without joining.',
};
