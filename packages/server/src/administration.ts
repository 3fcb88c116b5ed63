/**
 * Making programmes: what the command line and an embedding service do, and no reader can.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import { networkNumber } from '@tandem-advocacy/core/networks';
import { dayKey, DEFAULT_RULES, type PointRules } from '@tandem-advocacy/core/rules';
import { ProgrammeDraft, type Season } from '@tandem-advocacy/core/schemas';
import { parseRange } from './address.js';
import { parseInput } from './input.js';
import type { Deps } from './ports.js';
import type { ProgrammeEntry } from './store/rows.js';

/** What may be added to a draft by whoever runs the service. */
export interface ProgrammeExtras {
  /** Origin of its links, when it is another one than the service's. */
  linkHost?: string;
  /** Seasons; rules that are absent are the default ones, frozen as they are today. */
  seasons?: readonly (Season & { rules?: PointRules })[];
}

/** A programme and the secret with which its portal signs tokens. */
export interface MadeProgramme {
  programme: ProgrammeEntry;
  portalSecret: string;
}

/** What can be done with programmes. */
export interface Administration {
  /** Makes a programme; throws `programme_exists`, or `input_invalid` naming what is wrong. */
  create(draft: ProgrammeDraft, extras?: ProgrammeExtras): Promise<MadeProgramme>;
  /** A programme that is there. */
  get(id: string): Promise<MadeProgramme | undefined>;
}

/** Makes the administration of a service. */
export function administration(
  deps: Pick<Deps, 'store' | 'programmes' | 'keys' | 'clock'>,
): Administration {
  const get = async (id: string) => {
    const programme = await deps.programmes.byId(id);
    const version = programme?.portalVersions.at(-1);
    return programme && version !== undefined
      ? { programme, portalSecret: deps.keys.portal(programme.number, version) }
      : undefined;
  };
  return {
    get,
    async create(draft, extras = {}) {
      const given = parseInput(draft, ProgrammeDraft);
      check(given);
      if (await get(given.id))
        throw new TandemError('programme_exists', `There is a programme '${given.id}' already.`, {
          status: 409,
        });
      await deps.store.transaction(async (store) => {
        const { linkHost = '', seasons = [] } = extras;
        const programme = { ...given, linkHost, createdAt: deps.clock.now() };
        const number = await store.programmes.add(programme);
        for (const season of seasons)
          await store.programmes.addSeason(number, {
            ...season,
            rules: season.rules ?? DEFAULT_RULES,
          });
      });
      await deps.programmes.reload();
      const made = await get(given.id);
      if (made) return made;
      throw new TandemError('internal', 'The programme was made and cannot be found.');
    },
  };
}

type Given = ReturnType<typeof parseInput<typeof ProgrammeDraft>>;

function check({ timeZone, egress, networks, origins }: Given): void {
  dayKey(new Date(0), timeZone);
  for (const range of egress) parseRange(range, 'egress');
  for (const network of networks) networkNumber(network);
  for (const origin of origins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new TandemError(
        'origin_invalid',
        `'${origin}' is no origin: write scheme and host, as in https://intranet.example.org.`,
        { status: 400 },
      );
}
