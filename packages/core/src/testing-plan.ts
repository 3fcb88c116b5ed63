/**
 * An invented plan for tests and galleries, and the part of it that the service in memory answers.
 * @module
 */
import type { Plan } from './schemas/index.js';

const A_WEEK = 7 * 86_400_000;

/** What is coming in the three weeks after Friday, 20 November 2026. */
export const samplePlan = (): Plan => ({
  today: '2026-11-20',
  timeZone: 'Europe/Paris',
  feed: 'https://tandem.test/v1/plan.ics?feed=test.AAAAAAAAAAAAAAAAAAAAAA&language=en',
  items: [
    {
      id: 'green-line',
      kind: 'moment',
      language: 'en',
      title: 'The green line, one year on',
      note: 'Pictures from the workshop, all week.',
      startsOn: '2026-11-16',
      endsOn: '2026-11-20',
      content: {
        id: 'green-line',
        title: 'The green line is running',
        url: 'https://news.example.org/green-line',
      },
    },
    {
      id: 'breakfast',
      kind: 'event',
      language: 'en',
      title: 'Breakfast with the welders',
      startsOn: '2026-11-24',
      startsAt: '2026-11-24T08:30:00.000Z',
      endsAt: '2026-11-24T09:15:00.000Z',
    },
    {
      id: 'repair',
      kind: 'publication',
      language: 'en',
      title: 'What ten years of repairs taught us',
      startsOn: '2026-12-10',
    },
  ],
});

/** What is coming within some weeks of today, or nothing at all. */
export function memoryPlan(query: URLSearchParams, empty: boolean): Plan {
  const plan = samplePlan();
  const until = Date.parse(plan.today) + Number(query.get('weeks') ?? 4) * A_WEEK;
  const soon = plan.items.filter(({ startsOn }) => Date.parse(startsOn) < until);
  return { ...plan, items: empty ? [] : soon };
}
