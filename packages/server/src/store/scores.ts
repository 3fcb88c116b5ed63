/**
 * Scores with the counts beside them: every change of a score, or of who may be shown, moves both.
 * @module
 */
import { webcrypto } from 'node:crypto';
import { Counts } from './score-counts.js';
import { chunks, insertMany, isAnyOf, MANY, portions, type Db } from './db.js';

/** By how much somebody's score of one period moves. */
export interface ScoreMove {
  period: string;
  key: string;
  member: number;
  points: number;
}

/** Lots for so many, 31 bits each: asked for one by one they take longer than all the rest. */
const lotsFor = (count: number) =>
  webcrypto.getRandomValues(new Uint32Array(count)).map((bits) => bits >>> 1);

/** Moves scores, and the counts of those that may be shown. */
export async function moveScores(db: Db, programme: number, moves: readonly ScoreMove[]) {
  const shown = await shownOf(
    db,
    programme,
    moves.map(({ member }) => member),
  );
  const counts = new Counts();
  for await (const part of portions(db, moves)) {
    const by = new Map(part.map((move) => [nameOf(move), move.points]));
    const lots = lotsFor(part.length);
    const rows = part.map(({ period, key, member, points }, i) => ({
      ...{ programme, period, key, member, points, lot: lots[i] ?? 0 },
      visible: shown.has(member) ? 1 : 0,
    }));
    const moved = await insertMany(db, 'scores', rows)
      .onConflict((oc) =>
        oc
          .columns(['programme', 'period', 'key', 'member'])
          .doUpdateSet((eb) => ({ points: eb('scores.points', '+', eb.ref('excluded.points')) })),
      )
      .returning(['period', 'key', 'member', 'points', 'visible'])
      .execute();
    for (const row of moved)
      if (row.visible === 1) counts.move(row, { from: row.points - (by.get(nameOf(row)) ?? 0) });
  }
  await counts.write(db, programme);
}

/** Whose scores. */
export interface ShownMember {
  programme: number;
  member: number;
}

/** Lets somebody be shown from now on, or no longer. */
export async function show(db: Db, { programme, member }: ShownMember, visible: boolean) {
  const counts = new Counts();
  const rows = await db
    .updateTable('scores')
    .set({ visible: visible ? 1 : 0 })
    .where('programme', '=', programme)
    .where('member', '=', member)
    .returning(['period', 'key', 'points'])
    .execute();
  for (const row of rows)
    counts.move(visible ? row : { ...row, points: 0 }, { from: visible ? 0 : row.points });
  await counts.write(db, programme);
  const people = visible ? 1 : -1;
  await db
    .insertInto('fields')
    .values({ programme, people })
    .onConflict((oc) =>
      oc.columns(['programme']).doUpdateSet((eb) => ({ people: eb('fields.people', '+', people) })),
    )
    .execute();
}

/** Lets somebody be shown no longer, where they were. */
export async function hide(db: Db, { programme, member }: ShownMember): Promise<void> {
  const membership = await db
    .selectFrom('members')
    .select(['status', 'leaderboard'])
    .where('programme', '=', programme)
    .where('member', '=', member)
    .executeTakeFirst();
  if (isShown(membership)) await show(db, { programme, member }, false);
}

/** Whether a membership may be shown. */
export const isShown = (row: { status: string; leaderboard: number } | undefined): boolean =>
  row?.status === 'active' && row.leaderboard === 1;

const nameOf = (move: Omit<ScoreMove, 'points'>) => `${move.period} ${move.key} ${move.member}`;

async function shownOf(db: Db, programme: number, members: readonly number[]) {
  const found = new Set<number>();
  for (const part of chunks([...new Set(members)], MANY))
    for (const { member } of await db
      .selectFrom('members')
      .select('member')
      .where('programme', '=', programme)
      .where(isAnyOf(db, 'member', part))
      .where('status', '=', 'active')
      .where('leaderboard', '=', 1)
      .execute())
      found.add(member);
  return found;
}
