/**
 * What a judged batch changes: hits, figures, evidence, points, and who is told.
 * @module
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ClickRow } from '../store/conversions.js';
import type { FigureMove } from '../store/figures.js';
import type { HitRow } from '../store/hits.js';
import type { ShareRow } from '../store/shares.js';
import type { Store } from '../store/store.js';
import { clickPoints } from './click-points.js';
import { confirmedBy, hitName } from './evidence.js';
import type { Batch } from './fold.js';
import { linkOf, pairsOf, readingsOf, shareBefore, visitOf } from './surroundings.js';

/** What came of a batch, for whoever listens. */
export interface Settled {
  /** Shares whose evidence changed. */
  shares: ShareRow[];
  /** Whether any score moved. */
  scored: boolean;
}

/** Writes everything a batch changes. */
export async function settle(store: Store, batch: Batch): Promise<Settled> {
  const { number } = batch.programme;
  let scored = false;
  await store.together([
    () => store.hits.addFacts(number, batch.rows),
    () => store.hits.add(number, batch.rows.slice(batch.added)),
    () => store.hits.reclass(number, [...batch.again, ...batch.changed.map(({ row }) => row)]),
    () => store.conversions.remember(number, clicksOf(batch)),
    async () => void (scored = await settleFigures(store, batch)),
    () => settleVisits(store, batch),
  ]);
  const shares = await settleShares(store, batch);
  return { shares: shares.changed, scored: shares.scored || scored };
}

/** Moves the counts, and what the clicks among them earn. */
async function settleFigures(store: Store, batch: Batch): Promise<boolean> {
  const { programme } = batch;
  const after = await store.figures.move(programme.number, movesOf(batch));
  await nextTurn();
  const clicks = clickPoints(batch, after, (at) => ({
    rules: store.points.rulesAt(programme, at),
    season: store.points.seasonOf(programme, at),
  }));
  return store.points.add(programme, clicks);
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

/** A reading that was claimed, or that counted until now, and turns out to be nobody's may still happen. */
async function settleVisits(store: Store, { programme, rows, changed, around }: Batch) {
  const revoked = changed.filter(({ was }) => was === 'human').map(({ row }) => row);
  const gone = new Map([...around.claimed, ...readingsOf(revoked)]);
  for (const row of rows) if (row.class === 'human') gone.delete(visitOf(row));
  await store.visits.remove(programme.number, [...gone.values()]);
}

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
