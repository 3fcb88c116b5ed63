/**
 * Missions: taken up, done, and where a mission asks for it confirmed by a champion or lead.
 *
 * Nothing is ever late, and what is laid down leaves nothing behind.
 * @module
 */
import { TandemError } from '@tandem-advocacy/core/errors';
import type { MissionClaim, MissionStep } from '@tandem-advocacy/core/schemas';
import { activeMember } from './env.js';
import { chooseLanguage } from './languages.js';
import type { Deps, Reader, Work } from './ports.js';
import { newId } from './publishing.js';
import { tellStanding } from './standing-news.js';
import { dayOf } from './store/calendar.js';
import { iso } from './store/db.js';
import type { MissionRow, TakerRow } from './store/missions.js';

type MissionDeps = Pick<Deps, 'work' | 'clock' | 'random' | 'keys' | 'store'>;
type Wishes = readonly (string | undefined)[];

/** There is no such mission, or it is not offered to this reader. */
export const missionUnknown = (): TandemError =>
  new TandemError('mission_unknown', 'This programme has no such mission.', { status: 404 });

/** Takes a mission up, or says that it is done: it counts then, unless somebody has to confirm it. */
export async function tellMission(
  deps: MissionDeps,
  reader: Reader,
  { id, state }: { id: string; state: MissionStep['state'] },
): Promise<void> {
  const member = activeMember(reader);
  const { number } = reader.programme;
  const at = deps.clock.now();
  await deps.work(async (work) => {
    const before = (await work.store.missions.of(number, member)).get(id);
    const mission = await work.store.missions.get(number, id);
    if (!mission || (!mission.offered && !before)) throw missionUnknown();
    // What is done stays done: a message that comes late takes nothing back.
    if (before && (before.state !== 'taken' || state === 'taken')) return;
    const doneAt = state === 'done' ? at : undefined;
    const row = { member, mission: id, state, takenAt: before?.takenAt ?? at, doneAt };
    await work.store.missions.tell(number, { ...row, confirmedAt: undefined });
    if (state === 'done' && mission.proof === 'word')
      await reward(work, reader, { member, id, at });
    tell(work, number, member);
  }, number);
}

/** Lays a mission down; throws `mission_done` once it counts. */
export async function dropMission(deps: MissionDeps, reader: Reader, id: string): Promise<void> {
  const member = activeMember(reader);
  const { number } = reader.programme;
  await deps.work(async (work) => {
    const before = (await work.store.missions.of(number, member)).get(id);
    const mission = await work.store.missions.get(number, id);
    if (!mission) throw missionUnknown();
    if (before && counts(mission, before))
      throw new TandemError('mission_done', 'This mission is done, and counts.', { status: 409 });
    await work.store.missions.drop(number, member, id);
    tell(work, number, member);
  }, number);
}

/** What people say they did and somebody has to confirm; `undefined` for whoever may not. */
export async function claimsFor(
  { store, keys }: Pick<Deps, 'store' | 'keys'>,
  reader: Reader,
  { missions, wishes }: { missions: readonly MissionRow[]; wishes: Wishes },
): Promise<MissionClaim[] | undefined> {
  if (!(await mayConfirm({ store }, reader))) return undefined;
  const { number } = reader.programme;
  const asked = new Map(
    missions.filter(({ proof }) => proof === 'confirmation').map((one) => [one.id, one]),
  );
  return (await store.missions.claims(number, [...asked.keys()])).flatMap(
    ({ member, name, mission, doneAt }) => {
      const found = asked.get(mission);
      if (!found || member === reader.member?.number) return [];
      const { title = '' } = found.languages[chooseLanguage(found.languages, wishes)] ?? {};
      const key = keys.row(number, String(member));
      return [{ missionId: mission, title, key, name, at: iso(doneAt) }];
    },
  );
}

/**
 * Confirms a mission and thanks for it, or says not quite yet. Throws `champion_required`,
 * `mission_own`, `claim_unknown`.
 */
export async function judgeMission(
  deps: MissionDeps,
  reader: Reader,
  { id, key, confirmed }: { id: string; key: string; confirmed: boolean },
): Promise<void> {
  const { number } = reader.programme;
  if (!(await mayConfirm(deps, reader)))
    throw new TandemError('champion_required', 'A champion or a lead can confirm this.', {
      status: 403,
    });
  const member = deps.keys.memberAt(number, key);
  if (member !== undefined && member === reader.member?.number)
    throw new TandemError('mission_own', 'Somebody else confirms your missions.', { status: 409 });
  const at = deps.clock.now();
  await deps.work(async (work) => {
    const claim = member && (await work.store.missions.of(number, member)).get(id);
    const mission = await work.store.missions.get(number, id);
    if (!claim || mission?.proof !== 'confirmation' || claim.state === 'taken') throw noClaim();
    if (claim.state === 'confirmed') return;
    await work.store.missions.tell(
      number,
      confirmed
        ? { ...claim, state: 'confirmed', confirmedAt: at }
        : { ...claim, state: 'taken', doneAt: undefined },
    );
    if (confirmed) {
      await reward(work, reader, { member: claim.member, id, at });
      await thankFor(deps, work, { reader, member: claim.member, id, at });
    }
    tell(work, number, claim.member);
  }, number);
}

/** Whether a mission is more than a word that still waits. */
const counts = ({ proof }: MissionRow, { state }: TakerRow): boolean =>
  state === 'confirmed' || (state === 'done' && proof === 'word');

const noClaim = () =>
  new TandemError('claim_unknown', 'Nobody waits for this to be confirmed.', { status: 404 });

/** A lead, or a member who takes part and has a certificate. */
async function mayConfirm({ store }: Pick<Deps, 'store'>, reader: Reader): Promise<boolean> {
  const { role, member, programme } = reader;
  if (role === 'lead') return true;
  if (member?.status !== 'active') return false;
  return store.missions.isChampion(programme.number, member.number);
}

interface Deed {
  member: number;
  id: string;
  at: number;
}

async function reward(work: Work, { programme }: Reader, { member, id, at }: Deed) {
  const ref = `mission:${member}:${id}`;
  if (await work.store.points.reward(programme, { kind: 'mission', ref, member, at }))
    await tellStanding(work, { programme: programme.number, member });
}

/** Confirming is thanking, where it is a member who does it. */
async function thankFor(
  { random }: Pick<Deps, 'random'>,
  { store, publish }: Work,
  { reader, member, id, at }: Deed & { reader: Reader },
): Promise<void> {
  const { programme, member: giver } = reader;
  if (giver?.status !== 'active') return;
  const first = await store.kudos.give(programme.number, {
    ...{ id: newId(random), member, giver: giver.number, content: undefined, mission: id, at },
    day: dayOf(programme.timeZone, at),
  });
  if (first) publish({ programme: programme.number, member, event: { type: 'kudos' } });
}

const tell = ({ publish }: Work, programme: number, member: number): void =>
  publish({ programme, member, event: { type: 'mission' } });
