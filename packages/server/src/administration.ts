/**
 * Making and changing programmes: what the command line and an embedding service do, and no reader can.
 * @module
 */
import * as z from 'zod/mini';
import { TandemError } from '@tandem-advocacy/core/errors';
import { DEFAULT_RULES, sealSeason, type PointRules } from '@tandem-advocacy/core/rules';
import { ProgrammeDraft, type Season } from '@tandem-advocacy/core/schemas';
import { noteOperator } from './access/acting.js';
import { parseInput } from './input.js';
import type { Deps } from './ports.js';
import { checkedRetention } from './privacy/retention.js';
import { checked } from './programme-checks.js';
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

const List = z.optional(z.array(z.string()));
const Change = z.object({
  name: z.optional(ProgrammeDraft.shape.name),
  languages: z.optional(z.array(z.string()).check(z.minLength(1))),
  ...{ origins: List, hosts: List, egress: List },
  council: z.optional(z.enum(['off', 'aggregates', 'pseudonymous'])),
  retention: z.optional(z.record(z.string(), z.number())),
});

/** What may be changed of a programme; each replaces what was there. */
export type ProgrammeChange = z.infer<typeof Change>;

/** What can be done with programmes. */
export interface Administration {
  /** Makes a programme; throws `programme_exists`, or `input_invalid` naming what is wrong. */
  create(draft: ProgrammeDraft, extras?: ProgrammeExtras): Promise<MadeProgramme>;
  /** Changes a programme; what is absent stays. Throws `programme_unknown`, or what `create` throws. */
  change(id: string, change: ProgrammeChange): Promise<ProgrammeEntry>;
  /**
   * Makes a new portal secret. Those before stay valid beside it, so that a portal changes over without
   * a pause; with `only`, they are refused from now on.
   */
  renewSecret(id: string, options?: { only?: boolean }): Promise<MadeProgramme>;
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
  const known = async (id: string) => {
    const made = await get(id);
    if (made) return made;
    throw new TandemError('programme_unknown', `There is no programme '${id}'.`, { status: 404 });
  };
  return {
    get,
    async change(id, change) {
      const { programme } = await known(id);
      const { council, retention, ...given } = checked(parseInput(change, Change));
      const kept = { ...programme.settings.retention, ...checkedRetention(retention ?? {}) };
      const settings = retention && { settings: { ...programme.settings, retention: kept } };
      const values = { ...given, ...settings };
      await deps.store.transaction(async ({ programmes }) => {
        await programmes.change(programme.number, values);
        if (council) await programmes.setCouncil(programme.number, council);
      }, programme.number);
      const names = Object.keys(change).join(' ');
      await noteOperator(deps, programme.number, { act: 'programme change', target: names });
      await deps.programmes.reload();
      return (await known(id)).programme;
    },
    async renewSecret(id, { only = false } = {}) {
      const { number } = (await known(id)).programme;
      await deps.store.programmes.addPortalKey(number, { only, at: deps.clock.now() });
      const target = only ? 'only' : 'beside';
      await noteOperator(deps, number, { act: 'programme secret', target });
      await deps.programmes.reload();
      return known(id);
    },
    async create(draft, extras = {}) {
      const given = checked(parseInput(draft, ProgrammeDraft));
      if (await get(given.id))
        throw new TandemError('programme_exists', `There is a programme '${given.id}' already.`, {
          status: 409,
        });
      await deps.store.transaction(async (store) => {
        const { linkHost = '', seasons = [] } = extras;
        const programme = { ...given, linkHost, settings: {}, createdAt: deps.clock.now() };
        const number = await store.programmes.add(programme);
        await noteOperator({ ...deps, store }, number, {
          act: 'programme create',
          target: given.id,
        });
        for (const season of seasons)
          await store.programmes.addSeason(
            number,
            sealSeason({ ...season, rules: season.rules ?? DEFAULT_RULES }),
          );
      });
      await deps.programmes.reload();
      const made = await get(given.id);
      if (made) return made;
      throw new TandemError('internal', 'The programme was made and cannot be found.');
    },
  };
}
