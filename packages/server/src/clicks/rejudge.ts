/**
 * Judging hits of the past by today's rules: first what would change, then, if told so, the change.
 *
 * What a day knew of its visitors ended with it. That a visitor was the sharer themselves is taken from the
 * verdict of the time; repeats, bursts and haste are found again from the hits and shares that are kept.
 * @module
 */
import {
  judge,
  rejudge as compare,
  type JudgedHit,
  type Rejudgement,
} from '@tandem-advocacy/core/rules';
import type { HitRow } from '../store/hits.js';
import type { ProgrammeRow } from '../store/rows.js';
import type { Store } from '../store/store.js';
import { Bursts, type Seen } from './bursts.js';
import { factsOfRow } from './facts.js';
import type { Batch } from './fold.js';
import { settle } from './settle.js';
import { contextOf, linkOf, pairsOf, visitOf, type Surroundings } from './surroundings.js';

/** What is judged again: one day of a programme. */
export interface RejudgePorts {
  store: Store;
  programme: ProgrammeRow;
  /** `isbot`'s verdict of today on an agent. */
  isbot(agent: string): boolean;
}

/** Judges one day again. Writes nothing unless `apply` is set. */
export async function rejudgeDay(
  { store, programme, isbot }: RejudgePorts,
  day: string,
  apply: boolean,
): Promise<Rejudgement<HitRow>> {
  const rows = await store.hits.ofDay(programme.number, day);
  const around = await aroundOf(store, programme.number, rows);
  const hits = judgedOf(rows, around, isbot);
  const result = compare(hits);
  if (apply && result.moves.length > 0) {
    const changed = result.moves.map(({ id: row, from, to }) => ({
      row: { ...row, class: to.class, reason: to.reason, version: to.version },
      was: from.class,
    }));
    const batch: Batch = { programme, rows: [], changed, around, tcids: new Map() };
    await store.transaction(async (within) => void (await settle(within, batch)), programme.number);
  }
  return result;
}

async function aroundOf(
  store: Store,
  programme: number,
  rows: readonly HitRow[],
): Promise<Surroundings> {
  const shares: Surroundings['shares'] = new Map();
  for (const share of await store.shares.onLinks(programme, pairsOf(rows))) {
    const name = linkOf(share);
    shares.set(name, [...(shares.get(name) ?? []), share]);
  }
  const own = new Set(
    rows.filter(({ reason }) => reason === 'own').map((row) => `${row.visitor}.${row.member}`),
  );
  return { own, visits: new Set(), shares };
}

/** In order, as they came: who was first is no repeat. */
function judgedOf(
  rows: readonly HitRow[],
  around: Surroundings,
  isbot: RejudgePorts['isbot'],
): JudgedHit<HitRow>[] {
  const bursting = burstsIn(rows);
  return rows.map((row) => {
    const kept = factsOfRow(row);
    const facts = { ...kept, isbot: kept.agent !== '' && isbot(kept.agent) };
    const context = contextOf(row, around, bursting.has(row));
    if (judge(facts, context).class === 'human') around.visits.add(visitOf(row));
    const { class: hitClass, reason, version } = row;
    return { id: row, facts, context, verdict: { class: hitClass, reason, version } };
  });
}

function burstsIn(rows: readonly HitRow[]): ReadonlySet<HitRow> {
  const bursts = new Bursts<Seen & { row: HitRow }>();
  const found = new Set<HitRow>();
  for (const row of rows) {
    if (row.class === 'automated' || row.class === 'preview') continue;
    const { burst, earlier } = bursts.see(row.visitor, { at: row.at, link: linkOf(row), row });
    if (burst) found.add(row);
    for (const other of earlier) found.add(other.row);
  }
  return found;
}
