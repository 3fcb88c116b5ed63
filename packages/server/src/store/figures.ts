/**
 * Figures: counts of hits by class, kept as they happen, so that reading them scans nothing.
 * @module
 */
import { sql } from 'kysely';
import { JUDGE_VERSION } from '@tandem-advocacy/core/rules';
import type { Figures, HitClass } from '@tandem-advocacy/core/schemas';
import {
  chunks,
  insertMany,
  isOneOf,
  MANY,
  portions,
  rowsOf,
  type Db,
  type MemberContent,
} from './db.js';

/** One link of one member (0 is nobody) on one day and class, and by how much its count moves. */
export interface FigureMove {
  member: number;
  content: number;
  network: string;
  day: string;
  class: HitClass;
  hits: number;
}

/** Which count of one member's link it is. */
export type FigureName = Omit<FigureMove, 'hits'>;

/** How many human clicks a link had on a day. */
export type LinkClicks = Omit<FigureMove, 'class'>;

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
  /** Moves counts by link, by content and by day. Answers how many human clicks the moved links have now. */
  async move(programme: number, moves: readonly FigureMove[]): Promise<LinkClicks[]> {
    const clicks = await moveClicks(
      db,
      programme,
      moves.filter((move) => move.class === 'human' && move.member !== 0),
    );
    await moveLinks(
      db,
      programme,
      moves.filter((move) => move.class !== 'human' || move.member === 0),
    );
    for (const part of chunks(byContent(moves), MANY))
      await insertMany(
        db,
        'content_figures',
        part.map((move) => ({ programme, ...move })),
      )
        .onConflict((oc) =>
          oc.columns(['programme', 'content', 'class']).doUpdateSet((eb) => ({
            hits: eb('content_figures.hits', '+', eb.ref('excluded.hits')),
          })),
        )
        .execute();
    for (const part of chunks(byDay(moves), MANY))
      await insertMany(
        db,
        'day_figures',
        part.map((move) => ({ programme, ...move })),
      )
        .onConflict((oc) =>
          oc.columns(['programme', 'day', 'network', 'class']).doUpdateSet((eb) => ({
            hits: eb('day_figures.hits', '+', eb.ref('excluded.hits')),
          })),
        )
        .execute();
    return clicks;
  },

  /** Lets some figures of members count as nobody's. */
  async forget(programme: number, figures: readonly FigureName[]): Promise<void> {
    if (figures.length === 0) return;
    const which = sql`programme = ${programme}
      and (member, content, network, day, class) in (${rowsOf(db, figures)})`;
    await sql`insert into link_figures (programme, member, content, network, day, class, hits)
      select programme, 0, content, network, day, class, sum(hits) from link_figures where ${which}
      group by programme, content, network, day, class
      on conflict (programme, member, content, network, day, class)
      do update set hits = link_figures.hits + excluded.hits`.execute(db);
    await sql`delete from link_figures where ${which}`.execute(db);
  },

  /** Everybody's hits on some days, both included, by network and class. */
  async ofDays(programme: number, { since, until }: { since: string; until: string }) {
    return db
      .selectFrom('day_figures')
      .select(['network', 'class'])
      .select((eb) => eb.fn.sum<number>('hits').as('hits'))
      .where('programme', '=', programme)
      .where('day', '>=', since)
      .where('day', '<=', until)
      .groupBy(['network', 'class'])
      .execute();
  },

  /** The first day that had a hit. */
  async firstDay(programme: number): Promise<string | undefined> {
    const row = await db
      .selectFrom('day_figures')
      .select((eb) => eb.fn.min<string | null>('day').as('day'))
      .where('programme', '=', programme)
      .executeTakeFirst();
    return row?.day ?? undefined;
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
    for (const part of chunks(links, MANY))
      found.push(
        ...(await db
          .selectFrom('link_figures')
          .select(['member', 'content', 'network', 'class'])
          .select((eb) => eb.fn.sum<number>('hits').as('hits'))
          .where('programme', '=', programme)
          .where(isOneOf(db, part))
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
});

const LINK_DAY = ['programme', 'member', 'content', 'network', 'day', 'class'] as const;

const linkMoves = (db: Db, programme: number, moves: readonly FigureMove[]) =>
  insertMany(
    db,
    'link_figures',
    moves.map((move) => ({ programme, ...move })),
  ).onConflict((oc) =>
    oc
      .columns(LINK_DAY)
      .doUpdateSet((eb) => ({ hits: eb('link_figures.hits', '+', eb.ref('excluded.hits')) })),
  );

async function moveLinks(db: Db, programme: number, moves: readonly FigureMove[]): Promise<void> {
  for await (const part of portions(db, moves)) await linkMoves(db, programme, part).execute();
}

async function moveClicks(
  db: Db,
  programme: number,
  moves: readonly FigureMove[],
): Promise<LinkClicks[]> {
  const now: LinkClicks[] = [];
  for await (const part of portions(db, moves)) {
    const moved = linkMoves(db, programme, part);
    now.push(...(await moved.returning(['member', 'content', 'network', 'day', 'hits']).execute()));
  }
  return now;
}

type ContentMove = Pick<FigureMove, 'content' | 'class' | 'hits'>;
type DayMove = Pick<FigureMove, 'day' | 'network' | 'class' | 'hits'>;

const byContent = (moves: readonly FigureMove[]): ContentMove[] =>
  summed(moves, ({ content, class: name, hits }) => ({ content, class: name, hits }));

const byDay = (moves: readonly FigureMove[]): DayMove[] =>
  summed(moves, ({ day, network, class: name, hits }) => ({ day, network, class: name, hits }));

/** Adds up what is the same but for its hits. */
function summed<T extends { hits: number }>(
  moves: readonly FigureMove[],
  of: (move: FigureMove) => T,
): T[] {
  const sums = new Map<string, T>();
  for (const move of moves) {
    const { hits, ...key } = of(move);
    const name = Object.values(key).join(' ');
    const sum = sums.get(name);
    if (sum) sum.hits += hits;
    else sums.set(name, of(move));
  }
  return [...sums.values()];
}
