/**
 * What the leaderboard says: it thanks, informs and never hurries anybody, in English.
 * @module
 */
import type { Period, Scope, StandingMode, Standings } from '@tandem-advocacy/core';
import { number, plural } from '../../internal/intl.js';

type Own = NonNullable<Standings['me']>;
type Bands = Record<NonNullable<Own['band']>, { name: string; text: string; own: string }>;

/** English. */
export const words = {
  titles: {
    recognition: {
      individual: 'Thank you, ambassadors',
      team: 'Thank you, teams',
      circle: 'Thank you, circles',
    },
    ranking: {
      individual: 'Ambassador standings',
      team: 'Team standings',
      circle: 'Circle standings',
    },
    personal: { individual: 'Your progress', team: 'Your progress', circle: 'Your progress' },
  } as Record<StandingMode, Record<Scope, string>>,
  periods: {
    week: 'This week',
    month: 'This month',
    season: 'This season',
    all: 'Since the beginning',
  } as Record<Period, string>,
  seasonUntil: (name: string, end: string) => `${name} · until ${end}`,
  bands: {
    beacon: { name: 'Beacons', text: 'They show the way.', own: 'You are one of the beacons.' },
    steady: {
      name: 'Steady voices',
      text: 'There, week after week.',
      own: 'You are one of the steady voices.',
    },
    spark: { name: 'Sparks', text: 'It all begins here.', own: 'You are one of the sparks.' },
  } as Bands,
  circles: {
    employee: 'Employees',
    alumni: 'Alumni',
    client: 'Clients',
    partner: 'Partners',
  } as Record<string, string>,
  place: 'Place',
  name: 'Name',
  points: 'Points',
  pointsOf: (points: number) => plural('en', points, { one: '# point', other: '# points' }),
  membersOf: (count: number) =>
    plural('en', count, { one: '# ambassador', other: '# ambassadors' }),
  placeOf: (place: number) => {
    const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(place);
    const ending = { one: 'st', two: 'nd', few: 'rd' }[rule as string] ?? 'th';
    return `${number('en', place)}${ending} place`;
  },
  mine: { individual: 'You', team: 'Your team', circle: 'Your circle' } as Record<Scope, string>,
  skipped: 'Some places are not shown',
  audience:
    'Only people who chose to be here are named, and only they see the names. Nobody is shown last.',
  groups: 'Groups of only a few people are left out, so that nobody can be recognised.',
  visible: 'Your name can be seen here, because you chose so.',
  hiddenOwn:
    'Your name does not show: this line is for your eyes only. Names are shown to those who show theirs.',
  change: 'You can change this at any time in your choices as an ambassador.',
  onlyYou: 'Only you can see this.',
  emptyTitle: 'Everything is still to come',
  emptyText: 'A first share or a first training step, and the first thanks will show here.',
};
