/**
 * Clicks by their `tcid` while they are remembered, and what they led to.
 * @module
 */
import { chunks, inPortions, insertMany, isAnyOf, type Db } from './db.js';
import type { ClicksTable, ConversionsTable, CreditsTable } from './schema-desk.js';
import type { Span } from './indicators.js';

/** A click that may lead to something. */
export type ClickRow = Omit<ClicksTable, 'programme'>;

/** What a click led to, as it is kept. */
export type ConversionRow = Omit<ConversionsTable, 'programme'>;

/** What one click gets of a conversion, as it is kept. */
export type CreditRow = Omit<CreditsTable, 'programme'>;

/** Conversions by kind, in millionths. */
export interface KindShare {
  kind: string;
  share: number;
}

/** The conversions of a programme. */
export type ConversionStore = ReturnType<typeof conversionStore>;

/** Queries on conversions. */
export const conversionStore = (db: Db) => {
  const kinds = (programme: number) =>
    db
      .selectFrom('credits')
      .innerJoin('conversions', (join) =>
        join
          .onRef('conversions.programme', '=', 'credits.programme')
          .onRef('conversions.id', '=', 'credits.conversion'),
      )
      .select(['kind', (eb) => eb.fn.sum<number>('share').as('share')])
      .where('credits.programme', '=', programme)
      .groupBy('kind');
  return {
    /** Remembers clicks. */
    async remember(programme: number, clicks: readonly ClickRow[]): Promise<void> {
      for (const part of chunks(clicks))
        await insertMany(
          db,
          'clicks',
          part.map((click) => ({ programme, ...click })),
        )
          .onConflict((oc) => oc.doNothing())
          .execute();
    },

    /** The clicks of some `tcid`s, as far as they are remembered. */
    async clicks(programme: number, tcids: readonly string[]): Promise<Map<string, ClickRow>> {
      const found = new Map<string, ClickRow>();
      for (const part of chunks(tcids))
        for (const { programme: _, ...row } of await db
          .selectFrom('clicks')
          .selectAll()
          .where('programme', '=', programme)
          .where('tcid', 'in', part)
          .execute())
          found.set(row.tcid, row);
      return found;
    },

    /** Forgets clicks older than a moment, also where they were credited, in portions. */
    async forget(programme: number, before: number): Promise<void> {
      await inPortions(db, async (most) => {
        const old = await db
          .selectFrom('clicks')
          .select('tcid')
          .where('programme', '=', programme)
          .where('at', '<', before)
          .limit(most)
          .execute();
        if (old.length === 0) return 0;
        const those = isAnyOf(
          db,
          'tcid',
          old.map(({ tcid }) => tcid),
        );
        await db
          .updateTable('credits')
          .set({ tcid: null })
          .where('programme', '=', programme)
          .where(those)
          .execute();
        await db.deleteFrom('clicks').where('programme', '=', programme).where(those).execute();
        return old.length;
      });
    },

    /** One conversion with its credits. */
    async get(programme: number, id: string) {
      const conversion = await db
        .selectFrom('conversions')
        .selectAll()
        .where('programme', '=', programme)
        .where('id', '=', id)
        .executeTakeFirst();
      if (!conversion) return undefined;
      const credits = await db
        .selectFrom('credits')
        .selectAll()
        .where('programme', '=', programme)
        .where('conversion', '=', id)
        .orderBy('position')
        .execute();
      return { conversion, credits };
    },

    /** Keeps a conversion with its credits. */
    async add(programme: number, conversion: ConversionRow, credits: readonly CreditRow[]) {
      await db
        .insertInto('conversions')
        .values({ programme, ...conversion })
        .execute();
      for (const part of chunks(credits))
        await db
          .insertInto('credits')
          .values(part.map((credit) => ({ programme, ...credit })))
          .execute();
    },

    /** How many of each kind clicks led to in a span, and what the leads were worth, by currency. */
    async totals(programme: number, { start, end }: Span) {
      const rows = await db
        .selectFrom('conversions')
        .select(['kind', 'currency', (eb) => eb.fn.countAll<number>().as('count')])
        .select((eb) => eb.fn.sum<number | null>('value').as('value'))
        .where('programme', '=', programme)
        .where('reason', 'is', null)
        .where('at', '>=', start)
        .where('at', '<', end)
        .groupBy(['kind', 'currency'])
        .execute();
      const counts = new Map<string, number>();
      for (const { kind, count } of rows) counts.set(kind, (counts.get(kind) ?? 0) + count);
      const leads = rows.flatMap(({ kind, currency, value }) =>
        kind === 'lead' && currency !== null ? [{ currency, value: value ?? 0 }] : [],
      );
      return { kinds: counts, leads };
    },

    /** What came of a member's links, for their export. */
    async kept(programme: number, member: number) {
      return db
        .selectFrom('credits')
        .innerJoin('conversions', (join) =>
          join
            .onRef('conversions.programme', '=', 'credits.programme')
            .onRef('conversions.id', '=', 'credits.conversion'),
        )
        .select(['kind', 'at', 'content', 'network', 'share', 'credits.value', 'currency'])
        .where('credits.programme', '=', programme)
        .where('member', '=', member)
        .orderBy('at')
        .execute();
    },

    /** What came of one content, everybody's links together. */
    async ofContent(programme: number, content: number): Promise<KindShare[]> {
      return kinds(programme).where('content', '=', content).execute();
    },

    /** What came of a member's links since a moment. */
    async ofMember(programme: number, member: number, since: number): Promise<KindShare[]> {
      return kinds(programme).where('member', '=', member).where('at', '>=', since).execute();
    },
  };
};
