/**
 * Hits that were folded in, and what is remembered of a day's visitors to judge the next ones.
 * @module
 */
import { sql } from 'kysely';
import { forgetRows, insertMany, portions, type Db } from './db.js';
import { keepFacts, nameOfFacts } from './hit-facts.js';
import type { HitsTable } from './schema.js';

/** A hit as the store keeps it; `facts` is JSON of core's `HitFacts`, the visitor may be missing. */
export type HitRow = Omit<HitsTable, 'programme'>;

/** Hits that are read at once where all of a day are. */
export const PAGE = 5_000;

/** The hits of a programme. */
export type HitStore = ReturnType<typeof hitStore>;

/** Queries on hits. */
export const hitStore = (db: Db) => ({
  /** The last sequence of a journal that was folded in. */
  async folded(programme: number, replica: string): Promise<number> {
    const row = await db
      .selectFrom('folds')
      .select('sequence')
      .where('programme', '=', programme)
      .where('replica', '=', replica)
      .executeTakeFirst();
    return row?.sequence ?? -1;
  },

  /** Notes how far a journal has been folded in. */
  async setFolded(programme: number, replica: string, sequence: number): Promise<void> {
    await db
      .insertInto('folds')
      .values({ programme, replica, sequence })
      .onConflict((oc) => oc.columns(['programme', 'replica']).doUpdateSet({ sequence }))
      .execute();
  },

  /** Adds hits; one that is there already stays as it is. */
  async add(programme: number, hits: readonly HitRow[]): Promise<void> {
    await keepFacts(db, programme, hits);
    for await (const part of portions(db, hits))
      await insertMany(
        db,
        'hits',
        part.map((hit) => ({ programme, ...hit, facts: nameOfFacts(hit.facts) })),
      )
        .onConflict((oc) => oc.doNothing())
        .execute();
  },

  /** Writes the verdict that a hit has now. */
  async reclass(programme: number, hit: HitRow): Promise<void> {
    await db
      .updateTable('hits')
      .set({ class: hit.class, reason: hit.reason, version: hit.version })
      .where('programme', '=', programme)
      .where('replica', '=', hit.replica)
      .where('sequence', '=', hit.sequence)
      .execute();
  },

  /** Every hit of a local day, in order, some thousands at a time. */
  async *ofDay(programme: number, day: string): AsyncGenerator<HitRow[]> {
    for (let last: HitRow | undefined; ;) {
      const rows = await pageOfDay(db, programme, { day, last });
      if (rows.length > 0) yield rows;
      if (rows.length < PAGE) return;
      last = rows.at(-1);
    }
  },

  /** Of which hits of a local day a visitor was the sharer, as `visitor.member`. */
  async ownOfDay(programme: number, day: string): Promise<Set<string>> {
    const rows = await aroundDay(hitsOf(db, programme), day)
      .clearSelect()
      .select(['hits.visitor', 'hits.member'])
      .distinct()
      .where('hits.reason', '=', 'own')
      .execute();
    return new Set(rows.map(({ visitor, member }) => `${visitor}.${member}`));
  },

  /** The local day of the oldest hit. */
  async firstDay(programme: number): Promise<string | undefined> {
    const row = await db
      .selectFrom('hits')
      .select('day')
      .where('programme', '=', programme)
      .orderBy('at')
      .limit(1)
      .executeTakeFirst();
    return row?.day;
  },

  /** Forgets the hits of a local day and before, and what no later hit said. */
  async forget(programme: number, through: string): Promise<void> {
    const end = Date.parse(`${through}T12:00:00Z`) + 129_600_000;
    await forgetRows(
      db,
      'hits',
      sql`programme = ${programme} and at <= ${end} and day <= ${through}`,
    );
    await forgetRows(db, 'hit_facts', sql`programme = ${programme} and day <= ${through}`);
  },

  /** Hits since a moment, in order. */
  async since(programme: number, at: number): Promise<HitRow[]> {
    const rows = await hitsOf(db, programme)
      .where('hits.at', '>=', at)
      .orderBy('hits.at')
      .limit(10_000)
      .execute();
    return rows.map(rowOf);
  },

  /** A member's hits of one class since a moment, newest first. */
  async ofMember(
    programme: number,
    member: number,
    { since, classes }: { since: number; classes: readonly HitRow['class'][] },
  ): Promise<HitRow[]> {
    const rows = await hitsOf(db, programme)
      .where('hits.member', '=', member)
      .where('hits.at', '>=', since)
      .where('hits.class', 'in', classes)
      .orderBy('hits.at', 'desc')
      .limit(200)
      .execute();
    return rows.map(rowOf);
  },

  /** Hits on one link since a moment, in order. */
  async onLink(
    programme: number,
    link: { member: number; content: number; network: string },
    since: number,
  ): Promise<HitRow[]> {
    const rows = await hitsOf(db, programme)
      .where('hits.member', '=', link.member)
      .where('hits.content', '=', link.content)
      .where('hits.network', '=', link.network)
      .where('hits.at', '>=', since)
      .orderBy('hits.at')
      .limit(200)
      .execute();
    return rows.map(rowOf);
  },
});

const hitsOf = (db: Db, programme: number) =>
  db
    .selectFrom('hits')
    .leftJoin('hit_facts', (join) =>
      join
        .onRef('hit_facts.programme', '=', 'hits.programme')
        .onRef('hit_facts.name', '=', 'hits.facts'),
    )
    .selectAll('hits')
    .select('hit_facts.facts as told')
    .where('hits.programme', '=', programme);

/** A local day lies within a day and a half around its noon: the index finds it, no scan. */
function aroundDay(hits: ReturnType<typeof hitsOf>, day: string) {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return hits
    .where('hits.at', '>=', noon - 129_600_000)
    .where('hits.at', '<=', noon + 129_600_000)
    .where('hits.day', '=', day);
}

async function pageOfDay(
  db: Db,
  programme: number,
  { day, last }: { day: string; last: HitRow | undefined },
): Promise<HitRow[]> {
  let query = aroundDay(hitsOf(db, programme), day);
  if (last)
    query = query
      .where('hits.at', '>=', last.at)
      .where((eb) =>
        eb.or([
          eb('hits.at', '>', last.at),
          eb('hits.replica', '>', last.replica),
          eb.and([eb('hits.replica', '=', last.replica), eb('hits.sequence', '>', last.sequence)]),
        ]),
      );
  const rows = await query
    .orderBy('hits.at')
    .orderBy('hits.replica')
    .orderBy('hits.sequence')
    .limit(PAGE)
    .execute();
  return rows.map(rowOf);
}

const rowOf = ({ told, ...hit }: HitsTable & { told: string | null }): HitRow => ({
  ...hit,
  facts: told ?? hit.facts,
});
