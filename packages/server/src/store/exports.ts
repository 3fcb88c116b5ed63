/**
 * Everything that is kept about one member, to hand over.
 * @module
 */
import { conversionStore } from './conversions.js';
import { chunks, iso, type Db } from './db.js';
import { hitDays } from './hits.js';
import { kudosStore } from './kudos.js';

const KEPT = [
  'people',
  'members',
  'consents',
  'shares',
  'points',
  'scores',
  'link_figures',
  'own_visitors',
  'clicks',
  'events',
  'live_readers',
  'applause',
  'steps',
  'certificates',
  'mission_takers',
] as const;

/** Exports. */
export type ExportStore = ReturnType<typeof exportStore>;

/** Queries on all that is one member's, to read. */
export const exportStore = (db: Db) => ({
  /** Every row about a member, by table; of hits what its sharer may see. */
  async read(
    programme: number,
    member: number,
  ): Promise<Record<string, Record<string, unknown>[]>> {
    const tables: Record<string, Record<string, unknown>[]> = {};
    for (const table of KEPT) {
      const rows = await db
        .selectFrom(table)
        .selectAll()
        .where('programme', '=', programme)
        .where('member', '=', member)
        .execute();
      tables[table] = rows.map(({ programme: _, ...row }) => readable(row));
    }
    // Without their hashes: those would say for years, to whoever has the file, which visits to others were theirs.
    tables['own_visitors'] = (tables['own_visitors'] ?? []).map(({ day }) => ({ day }));
    Object.assign(tables, await kudosStore(db).kept(programme, member));
    const conversions = await conversionStore(db).kept(programme, member);
    Object.assign(tables, { conversions: conversions.map(readable) });
    const hits: Record<string, unknown>[] = [];
    for await (const day of hitDays(db, programme))
      hits.push(
        ...(await db
          .selectFrom('hits')
          .select(['at', 'content', 'network', 'class', 'reason', 'version'])
          .where('programme', '=', programme)
          .where('day', '=', day)
          .where('member', '=', member)
          .orderBy('at')
          .execute()),
      );
    const numbers = [...hits, ...Object.values(tables).flat()].map((row) => numberOf(row));
    return { ...tables, hits: hits.map(readable), contents: await this.named(programme, numbers) };
  },

  /** Contents by number, so that a person can read what the numbers stand for. */
  async named(programme: number, numbers: readonly (number | undefined)[]) {
    const found: Record<string, unknown>[] = [];
    for (const part of chunks([...new Set(numbers.filter((number) => number !== undefined))]))
      found.push(
        ...(await db
          .selectFrom('contents')
          .select(['content', 'id', 'title', 'url'])
          .where('programme', '=', programme)
          .where('content', 'in', part)
          .execute()),
      );
    return found;
  },
});

/** Moments as text. */
const readable = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) =>
      typeof value === 'number' && /(?:^|_)at$/.test(name) ? [name, iso(value)] : [name, value],
    ),
  );

const numberOf = (row: object): number | undefined =>
  'content' in row && typeof row.content === 'number' ? row.content : undefined;
