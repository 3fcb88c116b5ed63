/**
 * Missions of a programme, and who took up which.
 * @module
 */
import type { MissionDraft, MissionState } from '@tandem-advocacy/core/schemas';
import type * as z from 'zod/mini';
import { fromJson, type Db } from './db.js';

/** A mission as it is kept. */
export interface MissionRow extends z.output<typeof MissionDraft> {
  id: string;
  offered: boolean;
}

/** Somebody's mission. */
export interface TakerRow {
  member: number;
  mission: string;
  state: MissionState;
  takenAt: number;
  doneAt: number | undefined;
  confirmedAt: number | undefined;
}

/** Somebody's word that a mission is done, with their name. */
export interface ClaimRow {
  member: number;
  name: string;
  mission: string;
  doneAt: number;
}

/** The missions of a programme. */
export type MissionStore = ReturnType<typeof missionStore>;

const CLAIMS = 100;

/** Queries on missions. */
export const missionStore = (db: Db) => {
  const all = (programme: number) =>
    db.selectFrom('missions').selectAll().where('programme', '=', programme);
  const taken = (programme: number, member: number) =>
    db
      .selectFrom('mission_takers')
      .selectAll()
      .where('programme', '=', programme)
      .where('member', '=', member);
  return {
    /** Every mission, in the order they were offered first. */
    async list(programme: number): Promise<MissionRow[]> {
      return (await all(programme).orderBy('position').orderBy('id').execute()).map(missionOf);
    },

    /** One mission. */
    async get(programme: number, id: string): Promise<MissionRow | undefined> {
      const row = await all(programme).where('id', '=', id).executeTakeFirst();
      return row && missionOf(row);
    },

    /** Offers a mission, last of all, or writes it anew where it stands. */
    async put(programme: number, { id, offered, ...mission }: MissionRow): Promise<void> {
      const last = await db
        .selectFrom('missions')
        .select((eb) => eb.fn.max('position').as('position'))
        .where('programme', '=', programme)
        .executeTakeFirst();
      const row = { draft: JSON.stringify(mission), offered: offered ? 1 : 0 };
      await db
        .insertInto('missions')
        .values({ programme, id, position: (last?.position ?? 0) + 1, ...row })
        .onConflict((oc) => oc.columns(['programme', 'id']).doUpdateSet(row))
        .execute();
    },

    /** What a member took up, by mission. */
    async of(programme: number, member: number): Promise<Map<string, TakerRow>> {
      const rows = await taken(programme, member).execute();
      return new Map(rows.map((row) => [row.mission, takerOf(row)]));
    },

    /** Writes how far somebody's mission is. */
    async tell(programme: number, { takenAt, doneAt, confirmedAt, ...row }: TakerRow) {
      const { member, mission, state } = row;
      const times = {
        taken_at: takenAt,
        done_at: doneAt ?? null,
        confirmed_at: confirmedAt ?? null,
      };
      await db
        .insertInto('mission_takers')
        .values({ programme, member, mission, state, ...times })
        .onConflict((oc) =>
          oc.columns(['programme', 'member', 'mission']).doUpdateSet({ state, ...times }),
        )
        .execute();
    },

    /** Forgets that somebody took a mission up. */
    async drop(programme: number, member: number, mission: string): Promise<void> {
      await db
        .deleteFrom('mission_takers')
        .where('programme', '=', programme)
        .where('member', '=', member)
        .where('mission', '=', mission)
        .execute();
    },

    /** What active members say they did of some missions, longest waiting first. */
    async claims(programme: number, missions: readonly string[]): Promise<ClaimRow[]> {
      if (missions.length === 0) return [];
      const rows = await db
        .selectFrom('mission_takers')
        .innerJoin('people', (join) =>
          join
            .onRef('people.programme', '=', 'mission_takers.programme')
            .onRef('people.member', '=', 'mission_takers.member'),
        )
        .innerJoin('members', (join) =>
          join
            .onRef('members.programme', '=', 'mission_takers.programme')
            .onRef('members.member', '=', 'mission_takers.member'),
        )
        .select([
          'mission_takers.member',
          'people.name',
          'mission_takers.mission',
          'mission_takers.done_at',
        ])
        .where('mission_takers.programme', '=', programme)
        .where('mission_takers.mission', 'in', missions)
        .where('mission_takers.state', '=', 'done')
        .where('members.status', '=', 'active')
        .orderBy('mission_takers.done_at')
        .limit(CLAIMS)
        .execute();
      return rows.map(({ done_at, ...row }) => ({ ...row, doneAt: done_at ?? 0 }));
    },

    /** Whether a member is a champion: trained, and certified. */
    async isChampion(programme: number, member: number): Promise<boolean> {
      const row = await db
        .selectFrom('certificates')
        .select('id')
        .where('programme', '=', programme)
        .where('member', '=', member)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
};

function missionOf(row: { id: string; draft: string; offered: number }): MissionRow {
  const draft = fromJson<Omit<MissionRow, 'id' | 'offered'>>(row.draft);
  return { ...draft, id: row.id, offered: row.offered === 1 };
}

const takerOf = (row: {
  member: number;
  mission: string;
  state: string;
  taken_at: number;
  done_at: number | null;
  confirmed_at: number | null;
}): TakerRow => ({
  member: row.member,
  mission: row.mission,
  state: row.state as MissionState,
  takenAt: row.taken_at,
  doneAt: row.done_at ?? undefined,
  confirmedAt: row.confirmed_at ?? undefined,
});
