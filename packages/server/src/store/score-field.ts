/**
 * A part of a great standing: what one window shows of it, read from the scores and the counts beside them.
 * @module
 */
import type { Field, Ranked, Score } from '@tandem-advocacy/core/rules';
import { sql } from 'kysely';
import type { Db } from './db.js';
import type { ScoreKey } from './points.js';

/** What is asked: whose window it is, how many rows it shows, and what is shown of a score. */
export interface FieldQuery {
  me: number | undefined;
  size: number;
  /** A score whose key is the member's number, as others may see it. */
  shown(score: Score): Score;
}

interface Row {
  member: number;
  points: number;
  lot: number;
  name: string;
  team: string | null;
}

interface Read {
  top: Ranked[];
  /** Rows around the reader, in order, and where among all of them they begin. */
  near: Ranked[];
  from: number;
  own: number;
  people: number;
  pointed: number;
  lowest: number;
  above: Map<number, number>;
}

/**
 * Reads the part of a standing that a window of `size` rows around one member needs. Two who stand equal
 * are ordered by lot. Where many equals stand before the reader, their index is not counted to the end: it
 * only has to lie among them, for equals share a place.
 */
export async function readField(
  db: Db,
  programme: number,
  { key, query, people }: { key: ScoreKey; query: FieldQuery; people: number },
): Promise<Field> {
  const scores = scoresOf(db, programme, key);
  const [top, own, { pointed, lowest }] = await Promise.all([
    scores.rows().where('scores.points', '>', 0).limit(query.size).execute(),
    query.me === undefined ? undefined : scores.one(query.me),
    scores.totals(),
  ]);
  const ranked = (row: Row) => rankedOf(row, query.shown);
  const read: Read = {
    ...{ top: top.map(ranked), near: [], from: 0, own: -1, people, pointed },
    lowest: people > pointed ? 0 : lowest,
    above: new Map([[0, pointed]]),
  };
  if (own && own.points > 0) await readNear(scores, read, { own, query });
  // Whoever has no points yet stands behind all who have some, wherever exactly.
  else if (query.me !== undefined) standLast(read, query);
  await scores.countAbove(read);
  return fieldOf(read);
}

async function readNear(
  scores: ReturnType<typeof scoresOf>,
  read: Read,
  { own, query }: { own: Row; query: FieldQuery },
): Promise<void> {
  const [before, after, above] = await Promise.all([
    scores.before(own, query.size),
    scores.after(own, query.size),
    scores.above(own.points),
  ]);
  const equals = before.filter(({ points }) => points === own.points).length;
  read.near = [...before.toReversed(), own, ...after].map((row) => rankedOf(row, query.shown));
  read.own = above + equals;
  read.from = read.own - before.length;
}

function standLast(read: Read, { me, shown }: FieldQuery): void {
  if (me === undefined || read.people === read.pointed) return;
  read.near = [{ ...shown({ key: String(me), name: '', points: 0 }), lot: 0 }];
  read.own = read.pointed;
  read.from = read.pointed;
}

const rankedOf = (row: Row, shown: FieldQuery['shown']): Ranked => ({
  ...shown({
    ...{ key: String(row.member), name: row.name, points: row.points },
    team: row.team ?? undefined,
  }),
  lot: row.lot,
});

function scoresOf(db: Db, programme: number, [period, key]: ScoreKey) {
  const counts = () =>
    db
      .selectFrom('score_counts')
      .where('programme', '=', programme)
      .where('period', '=', period)
      .where('key', '=', key)
      .where('members', '>', 0);
  const all = () =>
    db
      .selectFrom('scores')
      .innerJoin('people', (join) =>
        join
          .onRef('people.programme', '=', 'scores.programme')
          .onRef('people.member', '=', 'scores.member'),
      )
      .select(['scores.member', 'scores.points', 'scores.lot', 'people.name', 'people.team'])
      .where('scores.programme', '=', programme)
      .where('scores.period', '=', period)
      .where('scores.key', '=', key)
      .where('scores.visible', '=', 1);
  const ordered = (direction: 'asc' | 'desc') =>
    all()
      .orderBy('scores.points', direction)
      .orderBy('scores.lot', direction)
      .orderBy('scores.member', direction);
  const place = sql`(scores.points, scores.lot, scores.member)`;
  const at = ({ points, lot, member }: Row) =>
    sql`(cast(${points} as bigint), cast(${lot} as integer), cast(${member} as integer))`;
  const above = async (points: number) => {
    const row = await counts()
      .select((eb) => eb.fn.sum<number>('members').as('members'))
      .where('points', '>', points)
      .executeTakeFirst();
    return Number(row?.members ?? 0);
  };
  return {
    above,
    rows: () => ordered('desc'),
    one: (member: number) => all().where('scores.member', '=', member).executeTakeFirst(),
    before: (own: Row, limit: number) =>
      ordered('asc')
        .where(sql<boolean>`${place} > ${at(own)}`)
        .limit(limit)
        .execute(),
    after: (own: Row, limit: number) =>
      ordered('desc')
        .where(sql<boolean>`${place} < ${at(own)}`)
        .where('scores.points', '>', 0)
        .limit(limit)
        .execute(),
    async totals() {
      const row = await counts()
        .select((eb) => [
          eb.fn.sum<number>('members').as('pointed'),
          eb.fn.min('points').as('lowest'),
        ])
        .executeTakeFirst();
      return { pointed: Number(row?.pointed ?? 0), lowest: row?.lowest ?? 0 };
    },
    /** How many stand above each of the points near the reader, and above the lowest. */
    async countAbove(read: Read): Promise<void> {
      read.above.set(read.lowest, await above(read.lowest));
      const points = [...new Set(read.near.map((row) => row.points))].sort((a, b) => b - a);
      const [most] = points;
      if (most === undefined) return;
      const between = await counts()
        .select(['points', 'members'])
        .where('points', '<=', most)
        .where('points', '>', points.at(-1) ?? most)
        .execute();
      const first = await above(most);
      for (const one of points)
        read.above.set(
          one,
          between.reduce((sum, row) => (row.points > one ? sum + row.members : sum), first),
        );
    },
  };
}

function fieldOf(read: Read): Field {
  const { top, near, from, own, people, above } = read;
  // Rows at the very top have a place by their index alone.
  top.forEach(({ points }, i) => {
    if (!above.has(points)) above.set(points, i);
  });
  return {
    length: people,
    people,
    above: (points) => above.get(points) ?? 0,
    reaching: () => people,
    indexOf: () => own,
    slice(first, end) {
      if (first === people - 1) return [{ key: '', name: '', points: read.lowest, lot: 0 }];
      const inside = own >= 0 && first > 0 && first >= from;
      return inside ? near.slice(first - from, end - from) : top.slice(first, end);
    },
  };
}
