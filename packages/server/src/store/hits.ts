/**
 * Hits that were folded in: by the journal they came from, by when they came, and by whose links were followed.
 * @module
 */
import { sql } from 'kysely';
import { daysBetween } from './calendar.js';
import { forgetRows, insertMany, iso, portions, rowsOf, type Db } from './db.js';
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
  /** The last sequence of a journal that was folded in: as it was noted, and as the hits themselves say. */
  async folded(programme: number, replica: string): Promise<number> {
    const last = async (table: 'folds' | 'hits') => {
      const row = await db
        .selectFrom(table)
        .select((eb) => eb.fn.max<number | null>('sequence').as('sequence'))
        .where('programme', '=', programme)
        .where('replica', '=', replica)
        .executeTakeFirst();
      return row?.sequence ?? -1;
    };
    return Math.max(await last('folds'), await last('hits'));
  },

  /** Notes how far a journal has been folded in. */
  async setFolded(programme: number, replica: string, sequence: number): Promise<void> {
    await db
      .insertInto('folds')
      .values({ programme, replica, sequence })
      .onConflict((oc) => oc.columns(['programme', 'replica']).doUpdateSet({ sequence }))
      .execute();
  },

  /** Keeps what hits say: beside `add`, for all of a batch at once. */
  addFacts: (programme: number, hits: readonly HitRow[]) => keepFacts(db, programme, hits),

  /** Adds hits that come after those which `folded` knows: whoever would add one twice is refused. */
  async add(programme: number, hits: readonly HitRow[]): Promise<void> {
    for await (const part of portions(db, hits))
      await insertMany(
        db,
        'hits',
        part.map((hit) => ({ programme, ...hit, facts: nameOfFacts(hit.facts) })),
      ).execute();
  },

  /** Writes the verdicts that hits have now. */
  async reclass(programme: number, hits: readonly HitRow[]): Promise<void> {
    for await (const part of portions(db, hits)) {
      const verdicts = part.map(({ replica, sequence, class: name, reason, version }) => ({
        ...{ programme, replica, sequence, name, reason, version },
      }));
      // By columns alone: with the programme as a value, SQLite looks through all of its hits.
      await sql`with verdicts (programme, replica, sequence, name, reason, version) as
          (${rowsOf(db, verdicts)})
        update hits set class = verdicts.name, reason = verdicts.reason, version = verdicts.version
        from verdicts where hits.programme = verdicts.programme
        and hits.replica = verdicts.replica and hits.sequence = verdicts.sequence`.execute(db);
    }
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

  /** A member's hits of some classes since a moment, newest first. */
  async ofMember(
    programme: number,
    member: number,
    { classes, ...span }: Lately & { classes: readonly HitRow['class'][] },
  ): Promise<HitRow[]> {
    const rows = await lately(db, { programme, member }, span)
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
    span: Lately,
  ): Promise<HitRow[]> {
    const rows = await lately(db, { programme, member: link.member }, span)
      .where('hits.content', '=', link.content)
      .where('hits.network', '=', link.network)
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

/** Whose links were followed. */
interface Sharer {
  programme: number;
  member: number;
}

/** What came between a moment and now. */
interface Lately {
  since: number;
  now: number;
}

/** No clock on Earth is further from UTC, in milliseconds. */
const FURTHEST = 14 * 3_600_000;

/** A member's hits since a moment: on every day that has begun since somewhere on Earth. */
function lately(db: Db, { programme, member }: Sharer, { since, now }: Lately) {
  const days = daysBetween(dateOf(since - FURTHEST), dateOf(now + FURTHEST));
  return hitsOf(db, programme)
    .where('hits.member', '=', member)
    .where('hits.day', 'in', days)
    .where('hits.at', '>=', since);
}

const dateOf = (at: number) => iso(at).slice(0, 10);

/** Every local day that has hits, in order. */
export async function* hitDays(db: Db, programme: number): AsyncGenerator<string> {
  for (let day: string | null = ''; ;) {
    const row = await db
      .selectFrom('hits')
      .select((eb) => eb.fn.min<string | null>('day').as('day'))
      .where('programme', '=', programme)
      .where('day', '>', day)
      .executeTakeFirst();
    day = row?.day ?? null;
    if (day === null) return;
    yield day;
  }
}

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
