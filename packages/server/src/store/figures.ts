/**
 * Figures: counts of hits by class, kept as they happen, so that reading them scans nothing.
 * @module
 */
import { JUDGE_VERSION } from '@tandem-advocacy/core/rules';
import type { Figures, HitClass } from '@tandem-advocacy/core/schemas';
import { chunks, isOneOf, type Db, type MemberContent } from './db.js';

/** One link of one member (0 is nobody) on one day and class, and by how much its count moves. */
export interface FigureMove {
  member: number;
  content: number;
  network: string;
  day: string;
  class: HitClass;
  hits: number;
}

/** Counts with nothing in them. */
export const noFigures = (): Figures => ({
  raw: 0,
  human: 0,
  preview: 0,
  automated: 0,
  suspect: 0,
  own: 0,
  repeat: 0,
  version: JUDGE_VERSION,
});

/** Adds one count. */
export function count(figures: Figures, { class: name, hits }: { class: HitClass; hits: number }) {
  figures[name] += hits;
  figures.raw += hits;
}

/** The figures of a programme. */
export type FigureStore = ReturnType<typeof figureStore>;

/** Queries on figures. */
export const figureStore = (db: Db) => ({
  /** Moves counts by link and by content. */
  async move(programme: number, moves: readonly FigureMove[]): Promise<void> {
    for (const part of chunks(moves))
      await db
        .insertInto('link_figures')
        .values(part.map((move) => ({ programme, ...move })))
        .onConflict((oc) =>
          oc
            .columns(['programme', 'member', 'content', 'network', 'day', 'class'])
            .doUpdateSet((eb) => ({ hits: eb('link_figures.hits', '+', eb.ref('excluded.hits')) })),
        )
        .execute();
    for (const part of chunks(byContent(moves)))
      await db
        .insertInto('content_figures')
        .values(part.map((move) => ({ programme, ...move })))
        .onConflict((oc) =>
          oc.columns(['programme', 'content', 'class']).doUpdateSet((eb) => ({
            hits: eb('content_figures.hits', '+', eb.ref('excluded.hits')),
          })),
        )
        .execute();
  },

  /** The figures of one content, everybody's links together. */
  async ofContent(programme: number, content: number): Promise<Figures> {
    const figures = noFigures();
    const rows = await db
      .selectFrom('content_figures')
      .select(['class', 'hits'])
      .where('programme', '=', programme)
      .where('content', '=', content)
      .execute();
    for (const row of rows) count(figures, row);
    return figures;
  },

  /** The counts of some members' links on some contents, by link and class, all days together. */
  async ofLinks(programme: number, links: readonly MemberContent[]) {
    const found: Omit<FigureMove, 'day'>[] = [];
    for (const part of chunks(links))
      found.push(
        ...(await db
          .selectFrom('link_figures')
          .select(['member', 'content', 'network', 'class'])
          .select((eb) => eb.fn.sum<number>('hits').as('hits'))
          .where('programme', '=', programme)
          .where(isOneOf(part))
          .groupBy(['member', 'content', 'network', 'class'])
          .execute()),
      );
    return found;
  },

  /** A member's counts since a day, by link, day and class. */
  async ofMember(programme: number, member: number, since: string): Promise<FigureMove[]> {
    return db
      .selectFrom('link_figures')
      .select(['member', 'content', 'network', 'day', 'class', 'hits'])
      .where('programme', '=', programme)
      .where('member', '=', member)
      .where('day', '>=', since)
      .where('hits', '<>', 0)
      .orderBy('day')
      .execute();
  },

  /** How many human clicks some links had on some days. */
  async clicks(programme: number, links: readonly MemberContent[], days: readonly string[]) {
    const found: Omit<FigureMove, 'class'>[] = [];
    for (const part of chunks(links))
      found.push(
        ...(await db
          .selectFrom('link_figures')
          .select(['member', 'content', 'network', 'day', 'hits'])
          .where('programme', '=', programme)
          .where(isOneOf(part))
          .where('class', '=', 'human')
          .where('day', 'in', days)
          .execute()),
      );
    return found;
  },
});

function byContent(moves: readonly FigureMove[]) {
  const sums = new Map<string, { content: number; class: HitClass; hits: number }>();
  for (const { content, class: name, hits } of moves) {
    const sum = sums.get(`${content} ${name}`);
    if (sum) sum.hits += hits;
    else sums.set(`${content} ${name}`, { content, class: name, hits });
  }
  return [...sums.values()];
}
