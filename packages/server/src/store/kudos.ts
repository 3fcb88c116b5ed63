/**
 * Kudos: who thanked whom, once a day; how far shares were answered by those who lead and help.
 * @module
 */
import { iso, type Db } from './db.js';

/** Thanks as they are kept. */
export interface KudosRow {
  id: string;
  /** Who received them. */
  member: number;
  giver: number;
  day: string;
  content: number | undefined;
  mission: string | undefined;
  at: number;
}

/** Thanks as their receiver sees them. */
export interface ReceivedKudos {
  id: string;
  from: string;
  content: number | undefined;
  mission: string | undefined;
  at: number;
}

/** The kudos of a programme. */
export type KudosStore = ReturnType<typeof kudosStore>;

/** Queries on kudos. */
export const kudosStore = (db: Db) => {
  const received = (programme: number, member: number) =>
    db
      .selectFrom('kudos')
      .innerJoin('people', (join) =>
        join
          .onRef('people.programme', '=', 'kudos.programme')
          .onRef('people.member', '=', 'kudos.giver'),
      )
      .where('kudos.programme', '=', programme)
      .where('kudos.member', '=', member);
  return {
    /** Keeps thanks; says whether they were the first of that pair and day. */
    async give(programme: number, { content, mission, ...row }: KudosRow): Promise<boolean> {
      const added = await db
        .insertInto('kudos')
        .values({ programme, content: content ?? null, mission: mission ?? null, ...row })
        .onConflict((oc) => oc.columns(['programme', 'member', 'giver', 'day']).doNothing())
        .returning('id')
        .executeTakeFirst();
      return added !== undefined;
    },

    /** What a member received, newest first. */
    async received(
      programme: number,
      member: number,
      { after, limit }: { after: { at: number; id: string } | undefined; limit: number },
    ): Promise<ReceivedKudos[]> {
      let query = received(programme, member).select([
        'kudos.id',
        'people.name as from',
        'kudos.content',
        'kudos.mission',
        'kudos.at',
      ]);
      if (after)
        query = query.where((eb) =>
          eb.or([
            eb('kudos.at', '<', after.at),
            eb.and([eb('kudos.at', '=', after.at), eb('kudos.id', '<', after.id)]),
          ]),
        );
      const rows = await query
        .orderBy('kudos.at', 'desc')
        .orderBy('kudos.id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(({ content, mission, ...row }) => ({
        ...row,
        content: content ?? undefined,
        mission: mission ?? undefined,
      }));
    },

    /** Whom a member thanked on a day. */
    async thanked(programme: number, giver: number, day: string): Promise<number[]> {
      const rows = await db
        .selectFrom('kudos')
        .select('member')
        .where('programme', '=', programme)
        .where('giver', '=', giver)
        .where('day', '=', day)
        .execute();
      return rows.map(({ member }) => member);
    },

    /**
     * Follow-up: shares declared since a moment, and how many of them a lead, a leader or somebody with
     * a certificate thanked for afterwards, in general or for that content.
     */
    async followUp(programme: number, since: number) {
      const shares = db
        .selectFrom('shares')
        .where('shares.programme', '=', programme)
        .where('shares.declared_at', '>=', since);
      const count = async (query: typeof shares) =>
        (await query.select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirst())?.n ?? 0;
      return {
        shares: await count(shares),
        answered: await count(shares.where((eb) => eb.exists(answersOf(db)))),
      };
    },

    /** What was kept of a member's thanks, for their export: names instead of numbers. */
    async kept(programme: number, member: number): Promise<Record<string, object[]>> {
      const own = await received(programme, member)
        .select(['people.name as from', 'kudos.content', 'kudos.mission', 'kudos.at'])
        .orderBy('kudos.at')
        .execute();
      const given = await db
        .selectFrom('kudos')
        .select(['content', 'mission', 'at'])
        .where('programme', '=', programme)
        .where('giver', '=', member)
        .orderBy('at')
        .execute();
      const readable = <T extends { at: number }>(rows: readonly T[]) =>
        rows.map((row) => ({ ...row, at: iso(row.at) }));
      return { kudos: readable(own), kudos_given: readable(given) };
    },

    /** Forgets the thanks that a member gave. */
    async forgetGiven(programme: number, giver: number): Promise<void> {
      await db
        .deleteFrom('kudos')
        .where('programme', '=', programme)
        .where('giver', '=', giver)
        .execute();
    },
  };
};

/** Thanks for a share by somebody who leads or helps, within the query on that share. */
const answersOf = (db: Db) =>
  db
    .selectFrom('kudos')
    .select('kudos.id')
    .innerJoin('people', (join) =>
      join
        .onRef('people.programme', '=', 'kudos.programme')
        .onRef('people.member', '=', 'kudos.giver'),
    )
    .leftJoin('certificates', (join) =>
      join
        .onRef('certificates.programme', '=', 'kudos.programme')
        .onRef('certificates.member', '=', 'kudos.giver'),
    )
    .whereRef('kudos.programme', '=', 'shares.programme' as never)
    .whereRef('kudos.member', '=', 'shares.member' as never)
    .whereRef('kudos.at', '>=', 'shares.declared_at' as never)
    .where((eb) =>
      eb.or([
        eb('kudos.content', 'is', null),
        eb('kudos.content', '=', eb.ref('shares.content' as never)),
      ]),
    )
    .where((eb) =>
      eb.or([eb('people.role', 'in', ['lead', 'leader']), eb('certificates.id', 'is not', null)]),
    );
