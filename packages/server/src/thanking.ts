/**
 * Thanking: a person thanks another whom they can see, once a day, and only that one hears of it.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import type { KudosDraft, KudosGiven } from '@tandem-advocacy/core/schemas';
import { activeMember } from './env.js';
import { missionUnknown } from './missions.js';
import type { Deps, Reader } from './ports.js';
import { contentUnknown, newId } from './publishing.js';
import { dayOf } from './store/calendar.js';
import type { ProgrammeRow } from './store/rows.js';

type ThankingDeps = Pick<Deps, 'work' | 'clock' | 'random' | 'keys' | 'store'>;

/** Thanks somebody; `fresh` says whether it was the first time today. */
export async function thank(
  deps: ThankingDeps,
  reader: Reader,
  draft: KudosDraft,
): Promise<KudosGiven & { fresh: boolean }> {
  const { programme } = reader;
  const giver = activeMember(reader);
  const member = await visibleAt(deps, programme, draft.to);
  if (member === giver)
    throw new TandemError('kudos_own', 'Kudos go to somebody else.', { status: 409 });
  const content = await contentOf(deps, programme.number, draft.contentId);
  const mission = draft.missionId;
  if (mission !== undefined && !(await deps.store.missions.get(programme.number, mission)))
    throw missionUnknown();
  const at = deps.clock.now();
  const day = dayOf(programme.timeZone, at);
  const id = newId(deps.random);
  const row = { id, member, giver, day, content, mission, at };
  const fresh = await deps.work(async ({ store, publish }) => {
    const first = await store.kudos.give(programme.number, row);
    if (first) publish({ programme: programme.number, member, event: { type: 'kudos' } });
    return first;
  }, programme.number);
  return { to: draft.to, day, fresh };
}

/**
 * Whose row it is; the same refusal for a key that is none and for whoever is not shown. Where a works
 * council has it so, nobody is shown by name.
 */
async function visibleAt(
  { keys, store }: ThankingDeps,
  { number, council }: ProgrammeRow,
  key: string,
): Promise<number> {
  const member = council === 'off' ? keys.memberAt(number, key) : undefined;
  if (member !== undefined && (await store.members.isShown(number, member))) return member;
  throw new TandemError('person_unknown', 'No standing shows somebody by this key.', {
    status: 404,
  });
}

async function contentOf({ store }: ThankingDeps, programme: number, id: string | undefined) {
  if (id === undefined) return undefined;
  const [content] = await store.contents.byIds(programme, [id]);
  if (content?.state === 'published') return content.number;
  throw contentUnknown();
}
