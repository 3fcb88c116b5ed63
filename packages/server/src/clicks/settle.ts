/**
 * What a judged batch changes: hits, figures, evidence, points, and who is told.
 * @module
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { pointsFor } from '@tandem-advocacy/core/rules';
import type { ClickRow } from '../store/conversions.js';
import type { FigureMove } from '../store/figures.js';
import type { HitRow } from '../store/hits.js';
import type { PointEntry } from '../store/points.js';
import type { ShareRow } from '../store/shares.js';
import type { Store } from '../store/store.js';
import { confirmedBy, hitName } from './evidence.js';
import type { Batch } from './fold.js';
import { linkOf, pairsOf, shareBefore, visitOf } from './surroundings.js';

/** What came of a batch, for whoever listens. */
export interface Settled {
  /** Shares whose evidence changed. */
  shares: ShareRow[];
  /** Whether any score moved. */
  scored: boolean;
}

/**
 * Writes everything a batch changes. Between two steps the event loop takes a turn: the transaction is
 * the store's, and a redirect asks the store for nothing.
 */
export async function settle(store: Store, batch: Batch): Promise<Settled> {
  const { number } = batch.programme;
  const clicks = await clickPoints(store, batch);
  await nextTurn();
  await store.hits.add(number, batch.rows);
  for (const { row } of batch.changed) await store.hits.reclass(number, row);
  await store.conversions.remember(number, clicksOf(batch));
  await nextTurn();
  await store.figures.move(number, movesOf(batch));
  await nextTurn();
  await settleVisits(store, batch);
  const shares = await settleShares(store, batch);
  await nextTurn();
  const scored = await store.points.put(batch.programme, clicks);
  return { shares: shares.changed, scored: shares.scored || scored };
}

/** Of every class: a page that was fetched ahead is read from that very answer. */
const clicksOf = ({ tcids }: Batch): ClickRow[] =>
  [...tcids].map(([{ at, member, content, network }, tcid]) => ({
    ...{ tcid, at, member, content, network },
  }));

function movesOf({ rows, changed }: Batch): FigureMove[] {
  const moves = new Map<string, FigureMove>();
  const move = (row: HitRow, name: HitRow['class'], hits: number) => {
    const { member, content, network, day } = row;
    const key = `${linkOf(row)}.${day}.${name}`;
    const known = moves.get(key);
    if (known) known.hits += hits;
    else moves.set(key, { member, content, network, day, class: name, hits });
  };
  for (const row of rows) move(row, row.class, 1);
  for (const { row, was } of changed) {
    move(row, was, -1);
    move(row, row.class, 1);
  }
  return [...moves.values()];
}

async function settleVisits(store: Store, { programme, rows, changed }: Batch): Promise<void> {
  for (const { row, was } of changed)
    if (was === 'human') await store.visits.remove(programme.number, row.day, [visitOf(row)]);
  const read = rows.filter((row) => row.class === 'human');
  await store.visits.add(
    programme.number,
    read.map((row) => ({ day: row.day, visit: visitOf(row) })),
  );
}

/** Each human click earns by its place among that day's on the same link; a re-classed one nothing. */
async function clickPoints(store: Store, batch: Batch): Promise<PointEntry[]> {
  const { programme } = batch;
  const gained = batch.changed.filter(({ was }) => was !== 'human').map(({ row }) => row);
  const rows = [...batch.rows, ...gained].filter(
    ({ member, class: name }) => member !== 0 && name === 'human',
  );
  const days = [...new Set(rows.map(({ day }) => day))];
  const counts = new Map<string, number>();
  for (const one of await store.figures.clicks(programme.number, pairsOf(rows), days))
    counts.set(`${linkOf(one)}.${one.day}`, one.hits);
  const entries = rows.map((row) => {
    const name = `${linkOf(row)}.${row.day}`;
    const nthOfDay = (counts.get(name) ?? 0) + 1;
    counts.set(name, nthOfDay);
    const rules = store.points.rulesAt(programme, row.at);
    return entryOf(row, pointsFor({ kind: 'click', nthOfDay, nthOfContent: 1 }, rules));
  });
  const lost = batch.changed.filter(
    ({ row, was }) => row.member !== 0 && was === 'human' && row.class !== 'human',
  );
  return [
    ...entries.filter(({ points }) => points !== 0),
    ...lost.map(({ row }) => entryOf(row, 0)),
  ];
}

const entryOf = (row: HitRow, points: number): PointEntry => ({
  ref: `click:${hitName(row)}`,
  member: row.member,
  kind: 'click',
  points,
  at: row.at,
  content: row.content,
  network: row.network,
});

/** Lets hits confirm shares, and takes a confirmation back whose hit was nobody's reading after all. */
async function settleShares(store: Store, batch: Batch) {
  const changed = new Map<string, { share: ShareRow; at: number }>();
  const note = (share: ShareRow, at: number) => {
    changed.set(`${share.member}.${share.id}`, { share, at });
    const shares = batch.around.shares.get(linkOf(share)) ?? [];
    const index = shares.findIndex(({ id }) => id === share.id);
    if (index >= 0) shares[index] = share;
  };
  const revoked = batch.changed.filter(({ row, was }) => row.member !== 0 && was === 'human');
  const pairs = pairsOf(revoked.map(({ row }) => row));
  const doubted = await store.shares.onLinks(batch.programme.number, pairs);
  for (const { row } of revoked)
    for (const share of doubted)
      if (share.corroboratedBy === hitName(row))
        note({ ...share, corroboration: undefined, corroboratedBy: undefined }, row.at);
  for (const row of batch.rows) {
    const share = shareBefore(batch.around.shares.get(linkOf(row)), row.at);
    const confirmed = share && confirmedBy(share, row);
    if (confirmed) note(confirmed, row.at);
  }
  let scored = false;
  for (const { share, at } of changed.values())
    scored = (await putShare(store, batch, { share, at })) || scored;
  return { changed: [...changed.values()].map(({ share }) => share), scored };
}

async function putShare(
  store: Store,
  { programme }: Batch,
  { share, at }: { share: ShareRow; at: number },
): Promise<boolean> {
  const settled = await store.shares.settle(programme, share, at);
  await store.shares.put(programme.number, settled);
  const earned = settled.earnedDay ?? share.earnedDay;
  if (earned === undefined || settled === share) return false;
  return store.points.putShares(programme, { member: share.member, day: earned });
}
