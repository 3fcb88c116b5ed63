/**
 * A part of a great standing: what one window shows of it, read from the scores and the counts beside them.
 * @module
 */
import type { Field, Ranked, Score } from '@tandem-advocacy/core/rules';
import { sql } from 'kysely';
import type { Db } from './db.js';
import { often } from './often.js';
import type { ScoreKey } from './points.js';
import { figuresOf } from './score-counts.js';

/** What is asked: whose window it is, how many rows it shows, and what is shown of a score. */
export interface FieldQuery {
  me: number | undefined;
  size: number;
  /** A score whose key is the member's number, as others may see it. */
  shown(score: Score): Score;
}

/** One line of what was read: somebody on the top or around the reader, or the figures of the whole field. */
interface Line {
  part: 'top' | 'near' | 'field';
  member: number;
  points: number;
  lot: number;
  name: string | null;
  team: string | null;
  /** How many have just these points. */
  equals: number | null;
}

interface Figures {
  people: number | null;
  pointed: number;
  lowest: number | null;
  least: number | null;
  above: number;
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

interface Around {
  before: number;
  after: number;
}

/**
 * Reads the part of a standing that a window of `size` rows around one member needs. Two who stand equal
 * are ordered by lot. Where many equals stand before the reader, their index is not counted to the end: it
 * only has to lie among them, for equals share a place.
 */
export async function readField(
  db: Db,
  programme: number,
  { key: [period, key], query }: { key: ScoreKey; query: FieldQuery },
): Promise<Field> {
  const { size } = query;
  const values = { programme, period, key, me: query.me ?? 0 };
  const read = async ({ before, after }: Around) =>
    readOf(await linesOf(db, values, `${size} ${before} ${after}`), query);
  const half = Math.floor(size / 2);
  const after = size - half - 1;
  // One more than half: a window that begins at the very top is cut from the top's own rows.
  const found = await read({ before: half + 1, after });
  return fieldOf(endsBefore(found, { half, after }) ? await read({ before: size, after }) : found);
}

/** Whether what may be shown ends so soon after the reader that the window begins further before them. */
function endsBefore(
  { near, own, from, lowest }: Read,
  { half, after }: Record<'half' | 'after', number>,
) {
  const [reader, ...behind] = near.slice(own - from);
  if (!reader || reader.points <= lowest || own <= half) return false;
  return behind.filter(({ points }) => points > lowest).length < after;
}

function readOf(lines: readonly (Line & Figures)[], query: FieldQuery): Read {
  const field = lines.find(({ part }) => part === 'field');
  const { pointed = 0, lowest, least } = field ?? {};
  const read: Read = {
    ...{ top: [], near: [], from: 0, own: -1, people: field?.people ?? 0, lowest: lowest ?? 0 },
    above: new Map([
      [lowest ?? 0, pointed - (least ?? 0)],
      [0, pointed],
    ]),
  };
  if (read.people > pointed) read.lowest = 0;
  for (const line of lines) if (line.part === 'top') read.top.push(rankedOf(line, query.shown));
  const near = lines.filter(({ part }) => part === 'near');
  if (near.length > 0) placeNear(read, query, { near, above: field?.above ?? 0 });
  // Whoever has no points yet stands behind all who have some, wherever exactly.
  else if (query.me !== undefined) standLast(read, query, pointed);
  return read;
}

/** Rows that follow each other leave out no points between them: from the reader's own, each has its number above. */
function placeNear(
  read: Read,
  { me, shown }: FieldQuery,
  { near, above }: { near: readonly Line[]; above: number },
): void {
  const index = near.findIndex(({ member }) => member === me);
  const own = near[index];
  if (!own) return;
  read.near = near.map((line) => rankedOf(line, shown));
  const before = near.slice(0, index);
  read.own = above + before.filter(({ points }) => points === own.points).length;
  read.from = read.own - index;
  let higher = above;
  read.above.set(own.points, above);
  for (const { points, equals } of before.toReversed())
    if (!read.above.has(points)) read.above.set(points, (higher -= equals ?? 0));
  let lower = above;
  let last = own;
  for (const line of near.slice(index + 1)) {
    if (line.points !== last.points) read.above.set(line.points, (lower += last.equals ?? 0));
    last = line;
  }
}

function standLast(read: Read, { me, shown }: FieldQuery, pointed: number): void {
  if (me === undefined || read.people === pointed) return;
  read.near = [{ ...shown({ key: String(me), name: '', points: 0 }), lot: 0 }];
  read.own = pointed;
  read.from = pointed;
}

const rankedOf = (line: Line, shown: FieldQuery['shown']): Ranked => ({
  ...shown({
    ...{ key: String(line.member), name: line.name ?? '', points: line.points },
    team: line.team ?? undefined,
  }),
  lot: line.lot,
});

/**
 * All of it in one statement: asking takes longer than finding. Limits stand in it as they are, and not as
 * values: a plan that is kept has to know that they are small.
 */
const linesOf = often(
  (db, v: { programme: number; period: string; key: string; me: number }, form: string) => {
    const [size = 0, before = 0, after = 0] = form.split(' ').map((n) => sql.lit(Number(n)));
    const of = sql`programme = ${v.programme} and period = ${v.period} and key = ${v.key}`;
    const rows = sql`select member, points, lot from scores where ${of} and visible = 1`;
    // By `max`, for with a bare column's type the embedded database searches by the first of three alone.
    const own = sql`((select max(points) from own), (select max(lot) from own), (select max(member) from own))`;
    const place = sql`(points, lot, member)`;
    const down = sql`order by points desc, lot desc, member desc`;
    return sql<Line & Figures>`with own as (${rows} and points > 0 and member = ${v.me}),
      top as (${rows} and points > 0 ${down} limit ${size}),
      ahead as (${rows} and ${place} > ${own} order by points, lot, member limit ${before}),
      behind as (${rows} and ${place} < ${own} ${down} limit ${after}),
      lines as (
        select 'top' as part, member, points, lot from top
        union all select 'near', member, points, lot from ahead
        union all select 'near', member, points, lot from own
        union all select 'near', member, points, lot from behind where points > 0
        union all select 'field', 0, 0, 0),
      figures as (${figuresOf(v, sql`(select points from own)`)})
      select lines.part, lines.member, lines.points, lines.lot, people.name, people.team,
        score_counts.members as equals, figures.*
      from lines
      left join people on people.programme = ${v.programme} and people.member = lines.member
      left join score_counts on lines.part = 'near' and score_counts.programme = ${v.programme}
        and score_counts.period = ${v.period} and score_counts.key = ${v.key}
        and score_counts.points = lines.points
      left join figures on lines.part = 'field'
      order by lines.part, lines.points desc, lines.lot desc, lines.member desc`.compile(db);
  },
);

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
