/**
 * Judging hits of the past by today's rules: first what would change, then, if told so, the change.
 *
 * What a day knew of its visitors ended with it. That a visitor was the sharer themselves is taken from the
 * verdict of the time; repeats, bursts and haste are found again from the hits and shares that are kept. A day
 * is read some thousands of hits at a time; of those before, who read which link is remembered, and no more.
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
import { Bursts, BURST_WINDOW, type Seen } from './bursts.js';
import { factsOfRow } from './facts.js';
import type { Batch } from './fold.js';
import { settle } from './settle.js';
import { contextOf, linkOf, sharesOn, visitOf, type Surroundings } from './surroundings.js';

/** What is judged again: one day of a programme. */
export interface RejudgePorts {
  store: Store;
  programme: ProgrammeRow;
  /** `isbot`'s verdict of today on an agent. */
  isbot(agent: string): boolean;
}

/** Judges one day again, part by part. Writes nothing unless `apply` is set. */
export async function* rejudgeDay(
  { store, programme, isbot }: RejudgePorts,
  day: string,
  apply: boolean,
): AsyncGenerator<Rejudgement<HitRow>> {
  const { number } = programme;
  const own = await store.hits.ownOfDay(number, day);
  const visits: Surroundings['visits'] = new Set();
  for await (const { rows, bursting } of knownBursts(store.hits.ofDay(number, day))) {
    const shares = await sharesOn(store, number, rows);
    const around = { own, visits, claimed: new Map(), shares };
    const result = compare(judgedOf(rows, { around, bursting, isbot }));
    if (apply && result.moves.length > 0)
      await change(store, { programme, around, moves: result.moves });
    yield result;
  }
}

function change(
  store: Store,
  { programme, around, moves }: Pick<Batch, 'programme' | 'around'> & Pick<Judgement, 'moves'>,
) {
  const changed = moves.map(({ id: row, from, to }) => ({
    row: { ...row, class: to.class, reason: to.reason, version: to.version },
    was: from.class,
  }));
  const batch: Batch = {
    ...{ programme, rows: [], added: 0, again: new Set(), changed, around, tcids: new Map() },
  };
  return store.transaction((within) => settle(within, batch), programme.number);
}

type Judgement = Rejudgement<HitRow>;

interface Judging {
  around: Surroundings;
  bursting: ReadonlySet<HitRow>;
  isbot: RejudgePorts['isbot'];
}

/** In order, as they came: who was first is no repeat. */
function judgedOf(
  rows: readonly HitRow[],
  { around, bursting, isbot }: Judging,
): JudgedHit<HitRow>[] {
  return rows.map((row) => {
    const kept = factsOfRow(row);
    const facts = { ...kept, isbot: kept.agent !== '' && isbot(kept.agent) };
    const context = contextOf(row, around, bursting.has(row));
    if (judge(facts, context).class === 'human') around.visits.add(visitOf(row));
    const { class: hitClass, reason, version } = row;
    return { id: row, facts, context, verdict: { class: hitClass, reason, version } };
  });
}

interface Known {
  rows: HitRow[];
  /** Those of them that belong to a burst, and perhaps others. */
  bursting: ReadonlySet<HitRow>;
}

/** The same hits, each once no later one can make it part of a burst any more. */
async function* knownBursts(pages: AsyncIterable<HitRow[]>): AsyncGenerator<Known> {
  const bursts = new Bursts<Seen & { row: HitRow }>();
  const bursting = new Set<HitRow>();
  const waiting: HitRow[] = [];
  for await (const page of pages) {
    for (const row of page) see(bursts, bursting, row);
    waiting.push(...page);
    const open = (page.at(-1)?.at ?? 0) - BURST_WINDOW;
    const first = waiting.findIndex(({ at }) => at > open);
    if (first <= 0) continue;
    const rows = waiting.splice(0, first);
    yield { rows, bursting };
    for (const row of rows) bursting.delete(row);
  }
  if (waiting.length > 0) yield { rows: waiting, bursting };
}

function see(bursts: Bursts<Seen & { row: HitRow }>, bursting: Set<HitRow>, row: HitRow): void {
  if (row.class === 'automated' || row.class === 'preview') return;
  const { burst, earlier } = bursts.see(row.visitor, { at: row.at, link: linkOf(row), row });
  if (burst) bursting.add(row);
  for (const other of earlier) bursting.add(other.row);
}
