/**
 * A part of a great standing: what one window shows of it, read from the scores and the counts beside them.
 * @module
 */
import type { Field, Ranked, Score } from '@tandem-advocacy/core/rules';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from './db.js';
import type { ScoreKey } from './points.js';
import { countsOf } from './score-counts.js';

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
  const counts = countsOf(db, programme, key);
  const [top, own, { pointed, lowest, least }] = await Promise.all([
    scores.top(query.size),
    query.me === undefined ? undefined : scores.one(query.me),
    counts.totals(),
  ]);
  const ranked = (row: Row) => rankedOf(row, query.shown);
  const read: Read = {
    ...{ top: top.map(ranked), near: [], from: 0, own: -1, people, lowest },
    above: new Map([
      [lowest, pointed - least],
      [0, pointed],
    ]),
  };
  if (people > pointed) read.lowest = 0;
  if (own && own.points > 0) await readNear({ scores, counts }, read, { own, query });
  // Whoever has no points yet stands behind all who have some, wherever exactly.
  else if (query.me !== undefined) standLast(read, query, pointed);
  return fieldOf(read);
}

interface Standing {
  scores: ReturnType<typeof scoresOf>;
  counts: ReturnType<typeof countsOf>;
}

async function readNear(
  { scores, counts }: Standing,
  read: Read,
  { own, query }: { own: Row; query: FieldQuery },
): Promise<void> {
  const [before, after, above] = await Promise.all([
    scores.before(own, query.size),
    scores.after(own, query.size),
    counts.above(own.points),
  ]);
  const equals = before.filter(({ points }) => points === own.points).length;
  read.near = [...before.toReversed(), own, ...after].map((row) => rankedOf(row, query.shown));
  read.own = above + equals;
  read.from = read.own - before.length;
  const points = [...new Set(read.near.map((row) => row.points))];
  const beside = await counts.between(points.at(-1) ?? 0, points[0] ?? 0);
  for (const one of points)
    read.above.set(
      one,
      beside.reduce((sum, row) => {
        if (row.points > own.points && row.points <= one) return sum - row.members;
        return row.points <= own.points && row.points > one ? sum + row.members : sum;
      }, above),
    );
}

function standLast(read: Read, { me, shown }: FieldQuery, pointed: number): void {
  if (me === undefined || read.people === pointed) return;
  read.near = [{ ...shown({ key: String(me), name: '', points: 0 }), lot: 0 }];
  read.own = pointed;
  read.from = pointed;
}

const rankedOf = (row: Row, shown: FieldQuery['shown']): Ranked => ({
  ...shown({
    ...{ key: String(row.member), name: row.name, points: row.points },
    team: row.team ?? undefined,
  }),
  lot: row.lot,
});

/** Written out: a window asks often, and these are most of what it asks. */
function scoresOf(db: Db, programme: number, [period, key]: ScoreKey) {
  const all = sql`select scores.member, scores.points, scores.lot, people.name, people.team
    from scores join people on people.programme = scores.programme and people.member = scores.member
    where scores.programme = ${programme} and scores.period = ${period} and scores.key = ${key}
      and scores.visible = 1`;
  const place = sql`(scores.points, scores.lot, scores.member)`;
  const at = ({ points, lot, member }: Row) =>
    sql`(cast(${points} as bigint), cast(${lot} as integer), cast(${member} as integer))`;
  const down = sql`order by scores.points desc, scores.lot desc, scores.member desc`;
  const up = sql`order by scores.points, scores.lot, scores.member`;
  const rows = async (rest: RawBuilder<unknown>) =>
    (await sql<Row>`${all} ${rest}`.execute(db)).rows;
  return {
    top: (limit: number) => rows(sql`and scores.points > 0 ${down} limit ${limit}`),
    one: async (member: number) => (await rows(sql`and scores.member = ${member}`)).at(0),
    before: (own: Row, limit: number) => rows(sql`and ${place} > ${at(own)} ${up} limit ${limit}`),
    after: (own: Row, limit: number) =>
      rows(sql`and ${place} < ${at(own)} and scores.points > 0 ${down} limit ${limit}`),
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
