/**
 * Readiness of a programme: the facts that the eight checks look at, counted here and now.
 * @module
 */
import { readiness, type ReadinessFacts } from '@tandem-advocacy/core/rules';
import type { Readiness } from '@tandem-advocacy/core/schemas';
import type { Deps } from './ports.js';
import { dayAround, dayOf, momentOf, seasonAt } from './store/calendar.js';
import type { Reads } from './store/reading.js';
import type { ProgrammeRow } from './store/rows.js';

interface ReadinessPorts extends Pick<Deps, 'clock'> {
  store: Reads;
}

const DAY = 86_400_000;
/** The coming weeks that a plan should hold something for. */
const PLANNED = 28 * DAY;

/** Looks for the eight classic mistakes. */
export function readinessOf(
  { reading, clock }: Pick<Deps, 'reading' | 'clock'>,
  programme: ProgrammeRow,
): Promise<Readiness> {
  return reading.ask(async (store) => {
    const facts = {
      ...built(programme, clock.now()),
      ...(await launchOf({ store, clock }, programme)),
      ...(await countsOf({ store, clock }, programme)),
    };
    return { checks: readiness(facts) };
  });
}

/** What this service is like, whoever runs a programme on it: it has no quota, reminder, lock or review. */
const built = (programme: ProgrammeRow, now: number): ReadinessFacts => ({
  quotas: 0,
  remindersBeyondRhythm: 0,
  lockedCaptions: 0,
  reviewSteps: 0,
  impactShown: true,
  recognition: seasonAt(programme, now) !== undefined,
  benefitsNamed: Object.values(programme.settings.benefits ?? {}).some((text) => text.trim()),
});

/** Whether it is open, whether a pilot went first, and who was trained by then: where the lead said when. */
async function launchOf(
  { store, clock }: ReadinessPorts,
  { number, timeZone, settings }: ProgrammeRow,
): Promise<ReadinessFacts> {
  const { pilotOn, openOn } = settings.launch ?? {};
  if (openOn === undefined) return pilotOn === undefined ? {} : { openToEveryone: false };
  const opening = dayAround(timeZone, momentOf(timeZone, openOn)).start;
  return {
    openToEveryone: opening <= clock.now(),
    pilotRun: pilotOn !== undefined && pilotOn < openOn,
    trainedBeforeOpening: await store.readiness.certifiedBefore(number, opening),
  };
}

async function countsOf(
  { store, clock }: ReadinessPorts,
  { number, timeZone }: ProgrammeRow,
): Promise<ReadinessFacts> {
  const now = clock.now();
  const [from, to] = [dayOf(timeZone, now), dayOf(timeZone, now + PLANNED)];
  const planned = await store.plan.between(number, { from, to, limit: 100 });
  const month = now - 30 * DAY;
  const leaders = await store.readiness.sharing(number, 'leader', month);
  const leads = await store.readiness.sharing(number, 'lead', month);
  const captions = await store.readiness.captions(number);
  const objectives = await store.objectives.list(number);
  const { shares, answered } = await store.kudos.followUp(number, month);
  return {
    objectives: objectives.map(({ oneYear, threeYears }) => ({
      figure: oneYear ?? threeYears ?? undefined,
      horizon: oneYear ? 'one-year' : 'three-years',
    })),
    enrolledByOthers: await store.readiness.withoutConsent(number),
    leaders: leaders.people,
    leadersSharing: leaders.sharing,
    // Whoever asks leads it, joined or not.
    leads: Math.max(1, leads.people),
    planned: planned.length,
    newContents: await store.readiness.published(number, now - 14 * DAY),
    shares,
    answeredShares: answered,
    captionedContents: captions.captioned,
    oneCaptionContents: captions.single,
    certificates: (await store.courses.list(number)).length,
  };
}
