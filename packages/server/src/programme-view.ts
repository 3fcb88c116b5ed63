/**
 * The programme as its readers see it, and what its lead may change of it.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { mediaValue, type RateCard } from '@tandem-advocacy/core/rules';
import type { Programme, ProgrammeChange } from '@tandem-advocacy/core/schemas';
import type { Deps } from './ports.js';
import { checked, languageTag } from './programme-checks.js';
import { seasonAt } from './store/calendar.js';
import type { ProgrammeRow, ProgrammeSettings } from './store/rows.js';

/** Days for which a click's `tcid` is remembered where nobody said how many. */
export const CLICK_DAYS = 90;

/** The rate card as rules take it; they look at every rate before they use one. */
export const cardOf = ({ rateCard }: Pick<ProgrammeSettings, 'rateCard'>): RateCard | undefined =>
  rateCard as RateCard | undefined;

/** The programme on the wire. */
export function programmeView(programme: ProgrammeRow, now: number): Programme {
  const season = seasonAt(programme, now);
  const { benefits = {}, launch = {}, conversions, rateCard } = programme.settings;
  return {
    id: programme.id,
    number: programme.number,
    name: programme.name,
    languages: programme.languages,
    timeZone: programme.timeZone,
    linkHost: programme.linkHost,
    networks: programme.networks,
    disclosures: programme.disclosures,
    ...(season && {
      season: {
        id: season.id,
        name: season.name,
        startsAt: season.startsAt,
        endsAt: season.endsAt,
      },
    }),
    k: programme.k,
    benefits,
    launch,
    conversions: conversions ?? { on: false, days: CLICK_DAYS },
    ...(rateCard && { rateCard }),
  };
}

/** Changes what a lead may change; what is absent stays. */
export async function changeProgramme(
  { store, programmes, clock }: Pick<Deps, 'store' | 'programmes' | 'clock'>,
  programme: ProgrammeRow,
  change: ProgrammeChange,
): Promise<Programme> {
  const { name, networks, disclosures, ...settings } = change;
  check(change, new Date(clock.now()));
  await store.programmes.change(programme.number, {
    name,
    disclosures,
    networks: checkedNetworks(networks),
    settings: merged(programme.settings, settings),
  });
  await programmes.reload();
  return programmeView(programmes.byNumber(programme.number) ?? programme, clock.now());
}

function checkedNetworks(networks: string[] | undefined): string[] | undefined {
  try {
    return checked({ networks }).networks;
  } catch (error) {
    if (error instanceof TandemError)
      throw new TandemError(error.code, error.message, { status: 400 });
    throw error;
  }
}

function merged(
  before: ProgrammeSettings,
  { rateCard, ...change }: Omit<ProgrammeChange, 'name' | 'networks' | 'disclosures'>,
): ProgrammeSettings {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const { rateCard: card = undefined, ...rest } = { ...before, ...Object.fromEntries(given) };
  const next = rateCard === undefined ? card : (rateCard ?? undefined);
  return { ...rest, ...(next && { rateCard: next }) };
}

const refused = (detail: string) => new TandemError('input_invalid', detail, { status: 400 });

function check({ disclosures, benefits, launch, rateCard }: ProgrammeChange, now: Date): void {
  for (const tag of Object.keys({ ...disclosures, ...benefits }))
    if (languageTag(tag) === undefined)
      throw refused(`'${tag.slice(0, 40)}' is no language: write a tag such as fr or en-GB.`);
  const { pilotOn, openOn } = launch ?? {};
  if (pilotOn !== undefined && openOn !== undefined && pilotOn > openOn)
    throw refused('launch: a pilot begins before the programme opens to everybody.');
  if (!rateCard) return;
  const value = mediaValue({}, cardOf({ rateCard }), now);
  if (value.state === 'unknown' && value.reason === 'card-incoherent')
    throw refused(
      'rateCard: each rate is from low to high, and the day it was read is not in the future.',
    );
}
