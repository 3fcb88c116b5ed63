/**
 * Members by their numbers, and the one table that says who they are.
 * @module
 */
import type { Circle, MemberStatus, Role } from '@tandem-advocacy/core/schemas';
import { chunks, isAnyOf, MANY, type Db } from './db.js';
import { often } from './often.js';
import type { MemberRow } from './rows.js';
import type { MembersTable, PeopleTable } from './schema.js';
import { isShown, show } from './scores.js';

/** What the portal says of somebody who joined. */
export interface Person {
  subject: string;
  name: string;
  role: Role;
  locale: string | undefined;
  country: string | undefined;
  team: string | undefined;
}

/** The members of a programme. */
export type MemberStore = ReturnType<typeof memberStore>;

/** Queries on members. */
export const memberStore = (db: Db) => ({
  /** The member behind a portal's subject, with what is known of the person. */
  async find(
    programme: number,
    subject: string,
  ): Promise<{ member: MemberRow; person: Person } | undefined> {
    const [row] = await found(db, { programme, subject });
    return row && { member: memberOf(row), person: personOf(row) };
  },

  /** Keeps a number for ever; says whether it was still free. */
  async takeNumber(programme: number, member: number): Promise<boolean> {
    const taken = await db
      .insertInto('member_numbers')
      .values({ programme, member })
      .onConflict((oc) => oc.doNothing())
      .returning('member')
      .executeTakeFirst();
    return taken !== undefined;
  },

  /** Writes a membership, new or changed. */
  async put(programme: number, member: MemberRow, leftAt: number | null = null): Promise<void> {
    const row = {
      status: member.status,
      circle: member.circle,
      leaderboard: member.leaderboard ? 1 : 0,
      joined_at: member.joinedAt,
      left_at: leftAt,
    };
    const before = await db
      .selectFrom('members')
      .select(['status', 'leaderboard'])
      .where('programme', '=', programme)
      .where('member', '=', member.number)
      .executeTakeFirst();
    await db
      .insertInto('members')
      .values({ programme, member: member.number, ...row })
      .onConflict((oc) => oc.columns(['programme', 'member']).doUpdateSet(row))
      .execute();
    if (isShown(before) !== isShown(row)) {
      await show(db, { programme, member: member.number }, isShown(row));
    }
  },

  /** Writes who a member is. */
  async putPerson(programme: number, member: number, person: Person): Promise<void> {
    const row = {
      sub: person.subject,
      name: person.name,
      role: person.role,
      locale: person.locale ?? null,
      country: person.country ?? null,
      team: person.team ?? null,
    };
    await db
      .insertInto('people')
      .values({ programme, member, ...row })
      .onConflict((oc) => oc.columns(['programme', 'member']).doUpdateSet(row))
      .execute();
  },

  /** Whether somebody takes part and chose to be shown by name. */
  async isShown(programme: number, member: number): Promise<boolean> {
    const row = await db
      .selectFrom('members')
      .select('leaderboard')
      .where('programme', '=', programme)
      .where('member', '=', member)
      .where('status', '=', 'active')
      .executeTakeFirst();
    return row?.leaderboard === 1;
  },

  /** Those of some members to whom hits may be attributed now, and since when. */
  async attributable(programme: number, members: readonly number[]): Promise<Map<number, number>> {
    const found = new Map<number, number>();
    for (const part of chunks(members, MANY))
      for (const row of await db
        .selectFrom('members')
        .select(['member', 'joined_at'])
        .where('programme', '=', programme)
        .where(isAnyOf(db, 'member', part))
        .where('status', '=', 'active')
        .execute())
        found.set(row.member, row.joined_at);
    return found;
  },

  /** When a member chose to appear by name or not to, oldest first. */
  async shownSince(programme: number, member: number): Promise<{ at: number; given: boolean }[]> {
    const rows = await db
      .selectFrom('consents')
      .select(['at', 'given'])
      .where('programme', '=', programme)
      .where('member', '=', member)
      .where('consent', '=', 'leaderboard')
      .orderBy('entry')
      .execute();
    return rows.map(({ at, given }) => ({ at: Number(at), given: given === 1 }));
  },

  /** Adds lines to the ledger of consents. */
  async consent(
    programme: number,
    member: number,
    entries: readonly { consent: string; given: boolean; wording: string; at: number }[],
  ): Promise<void> {
    const last = await db
      .selectFrom('consents')
      .select((eb) => eb.fn.max('entry').as('entry'))
      .where('programme', '=', programme)
      .where('member', '=', member)
      .executeTakeFirst();
    const first = (last?.entry ?? 0) + 1;
    const rows = entries.map(({ given, ...entry }, i) => ({
      programme,
      member,
      entry: first + i,
      given: given ? 1 : 0,
      ...entry,
    }));
    if (rows.length > 0) await db.insertInto('consents').values(rows).execute();
  },
});

/** Every request of a person begins with it. */
const found = often((db, { programme, subject }: { programme: number; subject: string }) =>
  db
    .selectFrom('people')
    .innerJoin('members', (join) =>
      join
        .onRef('members.programme', '=', 'people.programme')
        .onRef('members.member', '=', 'people.member'),
    )
    .select(['members.member', 'status', 'circle', 'leaderboard', 'joined_at'])
    .select(['sub', 'name', 'role', 'locale', 'country', 'team'])
    .where('people.programme', '=', programme)
    .where('people.sub', '=', subject)
    .compile(),
);

const memberOf = (row: Omit<MembersTable, 'programme' | 'left_at'>): MemberRow => ({
  number: row.member,
  status: row.status as MemberStatus,
  circle: row.circle as Circle,
  leaderboard: row.leaderboard === 1,
  joinedAt: row.joined_at,
});

const personOf = (row: Omit<PeopleTable, 'programme' | 'member'>): Person => ({
  subject: row.sub,
  name: row.name,
  role: row.role as Role,
  locale: row.locale ?? undefined,
  country: row.country ?? undefined,
  team: row.team ?? undefined,
});
