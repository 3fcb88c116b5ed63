/** What the lead set up at the beginning: what it is for, what people get out of it, when it opened. @module */

const DAY = 86_400_000;
const dayOf = (at) => new Date(at).toISOString().slice(0, 10);

/** Sets up the programme as its lead, at the start of the history. */
export async function setUpDesk(api, lead, start) {
  await api.call(lead, 'PATCH /v1/programme', {
    launch: { pilotOn: dayOf(start), openOn: dayOf(start + 14 * DAY) },
    benefits: {
      fr: 'Du temps pour écrire, des parcours certifiés, et un déjeuner de saison.',
      en: 'Time to write, certified courses, and a lunch each season.',
    },
    rateCard: {
      source: 'Nos campagnes / our own campaigns',
      date: dayOf(start),
      currency: 'EUR',
      perClick: [0.8, 2.4],
    },
  });
  for (const objective of [
    {
      ...{
        purpose: 'employer-brand',
        indicator: 'members',
        title: 'Ambassadeurs',
        startsOn: dayOf(start),
      },
      ...{ oneYear: 40, threeYears: 120 },
    },
    {
      ...{ purpose: 'traffic', indicator: 'humanClicks', title: 'Lectrices et lecteurs' },
      ...{ startsOn: dayOf(start), oneYear: 3_000, threeYears: 12_000 },
    },
  ])
    await api.call(lead, 'POST /v1/objectives', objective);
}
