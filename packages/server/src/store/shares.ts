/**
 * Shares with their evidence, which only grows.
 * @module
 */
import { advance, novelty, rank } from '@tandem-advocacy/core/rules';
import type {
  CaptionSource,
  ClaimedEvidence,
  Corroboration,
  Share,
} from '@tandem-advocacy/core/schemas';
import { dayOf, seasonAt } from './calendar.js';
import { chunks, iso, isOneOf, MANY, type Db, type MemberContent } from './db.js';
import type { ProgrammeRow } from './rows.js';
import type { SharesTable } from './schema.js';

/** A share as the service handles it. */
export interface ShareRow {
  member: number;
  id: string;
  content: number;
  network: string;
  state: ClaimedEvidence;
  caption: CaptionSource;
  preparedAt: number;
  declaredAt: number | undefined;
  corroboration: Corroboration | undefined;
  /** The hit that corroborated it. */
  corroboratedBy: string | undefined;
  /** What it counts, in halves, once it earns something. */
  novelty: number;
  /** The day it began to earn something. */
  earnedDay: string | undefined;
  /** The words as their fingerprint. */
  fingerprint: string | undefined;
}

/** A share on the wire. */
export const shareOf = (row: ShareRow, contentId: string): Share => ({
  id: row.id,
  contentId,
  network: row.network,
  state: row.corroboration ? 'corroborated' : row.state,
  caption: row.caption,
  preparedAt: iso(row.preparedAt),
  ...(row.declaredAt !== undefined && { declaredAt: iso(row.declaredAt) }),
  ...(row.corroboration && { corroboration: row.corroboration }),
});

/** The later of two claims. */
export const further = (current: ClaimedEvidence, claimed: ClaimedEvidence): ClaimedEvidence =>
  advance(current, claimed) as ClaimedEvidence;

/** Whether a share earns something: said by its person, or confirmed without them. */
export const earns = (row: ShareRow): boolean =>
  row.corroboration !== undefined || rank(row.state) >= rank('declared');

/** The most shares that are looked at for voices. */
const VOICES_READ = 500;

/** The shares of a programme. */
export type ShareStore = ReturnType<typeof shareStore>;

/** Queries on shares. */
export const shareStore = (db: Db) => {
  const all = (programme: number) =>
    db.selectFrom('shares').selectAll().where('programme', '=', programme);
  return {
    /** One of a member's shares. */
    async find(programme: number, member: number, id: string): Promise<ShareRow | undefined> {
      const row = await all(programme)
        .where('member', '=', member)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && rowOf(row);
    },

    /** Writes a share, new or changed. */
    async put(programme: number, share: ShareRow): Promise<void> {
      const row = tableRow(programme, share);
      await db
        .insertInto('shares')
        .values(row)
        .onConflict((oc) => oc.columns(['programme', 'member', 'id']).doUpdateSet(row))
        .execute();
    },

    /** A member's shares, newest first, before a moment and id. */
    async page(
      programme: number,
      member: number,
      { after, limit }: { after?: { at: number; id: string } | undefined; limit: number },
    ): Promise<ShareRow[]> {
      let query = all(programme).where('member', '=', member);
      if (after)
        query = query.where((eb) =>
          eb.or([
            eb('prepared_at', '<', after.at),
            eb.and([eb('prepared_at', '=', after.at), eb('id', '<', after.id)]),
          ]),
        );
      const rows = await query
        .orderBy('prepared_at', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute();
      return rows.map(rowOf);
    },

    /** Every share of some members on some contents, oldest first. */
    async onLinks(programme: number, links: readonly MemberContent[]): Promise<ShareRow[]> {
      const rows: ShareRow[] = [];
      for (const part of chunks(links, MANY))
        rows.push(
          ...(await all(programme).where(isOneOf(db, part)).orderBy('prepared_at').execute()).map(
            rowOf,
          ),
        );
      return rows;
    },

    /** On which networks a member shared some contents, as far as they say or somebody saw. */
    async networksOf(
      programme: number,
      member: number,
      contents: readonly number[],
    ): Promise<Map<number, string[]>> {
      const found = new Map<number, string[]>();
      for (const part of chunks(contents))
        for (const { content, network } of await db
          .selectFrom('shares')
          .select(['content', 'network'])
          .distinct()
          .where('programme', '=', programme)
          .where('member', '=', member)
          .where('content', 'in', part)
          .where('earned_day', 'is not', null)
          .execute())
          found.set(content, [...(found.get(content) ?? []), network]);
      return found;
    },

    /** The newest fingerprint of each other member who shared a content since a moment. */
    async voices(
      programme: number,
      { content, since, but }: { content: number; since: number; but: number | undefined },
    ): Promise<string[]> {
      const rows = await db
        .selectFrom('shares')
        .select(['member', 'fingerprint'])
        .where('programme', '=', programme)
        .where('content', '=', content)
        .where('fingerprint', 'is not', null)
        .where('prepared_at', '>=', since)
        .orderBy('prepared_at')
        .limit(VOICES_READ)
        .execute();
      const newest = new Map(rows.map(({ member, fingerprint }) => [member, fingerprint ?? '']));
      if (but !== undefined) newest.delete(but);
      return [...newest.values()];
    },

    /** Notes whether a share earns something, and how much it counts beside earlier ones. */
    async settle(programme: ProgrammeRow, share: ShareRow, at: number): Promise<ShareRow> {
      if (earns(share) === (share.earnedDay !== undefined)) return share;
      if (share.earnedDay !== undefined) return { ...share, earnedDay: undefined, novelty: 0 };
      const since = seasonAt(programme, at)?.startsAt;
      const others = await db
        .selectFrom('shares')
        .select('network')
        .where('programme', '=', programme.number)
        .where('member', '=', share.member)
        .where('content', '=', share.content)
        .where('earned_day', 'is not', null)
        .where('id', '<>', share.id)
        .where('prepared_at', '>=', since === undefined ? 0 : Date.parse(since))
        .execute();
      const same = others.filter(({ network }) => network === share.network);
      const nth = { nthOfContent: others.length + 1, nthOnNetwork: same.length + 1 };
      return { ...share, novelty: novelty(nth) * 2, earnedDay: dayOf(programme.timeZone, at) };
    },
  };
};

const rowOf = (row: SharesTable): ShareRow => ({
  member: row.member,
  id: row.id,
  content: row.content,
  network: row.network,
  state: row.state as ClaimedEvidence,
  caption: row.caption as CaptionSource,
  preparedAt: row.prepared_at,
  declaredAt: row.declared_at ?? undefined,
  corroboration: (row.corroboration as Corroboration | null) ?? undefined,
  corroboratedBy: row.corroborated_by ?? undefined,
  novelty: row.novelty,
  earnedDay: row.earned_day ?? undefined,
  fingerprint: row.fingerprint ?? undefined,
});

const tableRow = (programme: number, row: ShareRow): SharesTable => ({
  programme,
  member: row.member,
  id: row.id,
  content: row.content,
  network: row.network,
  state: row.state,
  caption: row.caption,
  prepared_at: row.preparedAt,
  declared_at: row.declaredAt ?? null,
  corroboration: row.corroboration ?? null,
  corroborated_by: row.corroboratedBy ?? null,
  novelty: row.novelty,
  earned_day: row.earnedDay ?? null,
  fingerprint: row.fingerprint ?? null,
});
