/**
 * One batch of one programme's hits, judged in order, and handed to the store while the next ones are judged.
 * @module
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { judge, type HitContext, type HitFacts, type Verdict } from '@tandem-advocacy/core/rules';
import type { LiveEvent } from '@tandem-advocacy/core/schemas';
import type { HitRow } from '../store/hits.js';
import type { ProgrammeRow } from '../store/rows.js';
import type { Store } from '../store/store.js';
import { Bursts, BURST_WINDOW, type Seen } from './bursts.js';
import { factsOf, factsOfRow } from './facts.js';
import type { JournalEntry, JournalHit } from './journal.js';
import { networkName } from './networks.js';
import { Recent } from './recent.js';
import { contextOf, linkOf, surroundings, visitOf, type Surroundings } from './surroundings.js';

/** A transaction, as the fold needs it. */
export interface FoldWork {
  store: Store;
  publish(note: { programme: number; member: number; event: LiveEvent }): void;
}

/** What the fold is told of the world. */
export interface FoldPorts {
  isbot(agent: string): boolean;
  dayOf(timeZone: string, at: number): string;
}

/** A hit with its place, as it waits to be judged, and to be re-judged when it turns out to be part of a burst. */
export interface PlacedHit extends Seen {
  row: HitRow;
  told: Told;
  /** What its target carried. */
  tcid?: string | undefined;
}

/** What a batch changes. */
export interface Batch {
  programme: ProgrammeRow;
  rows: HitRow[];
  /** How many of them are with the store already, and which of those were judged anew after. */
  added: number;
  again: Set<HitRow>;
  /** Hits folded in earlier that have another class now, with the class they had. */
  changed: { row: HitRow; was: HitRow['class'] }[];
  around: Surroundings;
  /** What the targets of some rows carried. */
  tcids: Map<HitRow, string>;
}

/** What a program said of itself, the same as text, and how it was judged. */
export interface Told {
  facts: Omit<HitFacts, 'visitor'>;
  text: string;
  /** By what was known around it, where no share was. */
  verdicts: Verdict[];
}

/** Hits that are judged in one turn: readers have theirs in between. */
const TURN = 1_000;
/** Hits that the store is given to keep while the next ones are judged; the last may still become bursts. */
const PARTS = { size: 5_000, open: 1_000 };

/** Judges hits of one programme; remembers its last seconds. */
export class Fold {
  readonly #ports: FoldPorts;
  readonly #parts: typeof PARTS;
  readonly #bursts = new Bursts<PlacedHit>();
  readonly #warm = new Set<number>();
  /** Few programs make most hits: what they say is read once. */
  readonly #told = new Recent<string, Told>(2000);

  constructor(ports: FoldPorts, parts = PARTS) {
    this.#ports = ports;
    this.#parts = parts;
  }

  /** Forgets the last seconds: what a failed transaction took in did not happen. */
  reset(): void {
    this.#bursts.clear();
    this.#warm.clear();
  }

  /** Names the day, the link and the words of a hit: all of it that needs no database. */
  place(programme: ProgrammeRow, replica: string, { sequence, hit }: JournalEntry): PlacedHit {
    const [at, , content, member, network] = hit;
    const told = this.#read(hit);
    const row: HitRow = {
      replica,
      sequence,
      at,
      day: this.#ports.dayOf(programme.timeZone, at),
      content,
      member,
      network: networkName(network),
      class: 'human',
      reason: '',
      version: 0,
      visitor: hit[13],
      facts: told.text,
    };
    return { at, link: linkOf(row), row, told, tcid: hit[14] };
  }

  /** Judges what of these hits was not folded in yet. */
  async judge(store: Store, programme: ProgrammeRow, placed: readonly PlacedHit[]): Promise<Batch> {
    const { number } = programme;
    const folded = await store.hits.folded(number, placed[0]?.row.replica ?? '');
    const hits = placed.filter(({ row }) => row.sequence > folded);
    await this.#warmUp(store, number, hits[0]?.row.at ?? 0);
    const around = await surroundings(store, number, {
      hits: hits.map(({ row }) => row),
      readers: hits.filter(mayRead).map(({ row }) => row),
    });
    await nextTurn();
    const batch: Batch = {
      ...{ programme, rows: [], added: 0, again: new Set(), changed: [], around },
      tcids: tcidsOf(hits),
    };
    const done = new Map<HitRow, number>();
    const { size, open } = this.#parts;
    let adding = Promise.resolve();
    for (const [i, hit] of hits.entries()) {
      if (i % TURN === TURN - 1) await nextTurn();
      this.#judgeOne(batch, hit, done);
      if (batch.rows.length < batch.added + size + open) continue;
      await adding;
      adding = addSome(store, batch, size);
    }
    await adding;
    return batch;
  }

  #read(hit: JournalHit): Told {
    const said = hit.slice(5, 13).join('\n');
    const known = this.#told.get(said);
    if (known) return known;
    const { visitor: _, ...facts } = factsOf(hit, (agent) => this.#ports.isbot(agent));
    const told = { facts, text: JSON.stringify(facts), verdicts: [] };
    this.#told.set(said, told);
    return told;
  }

  #judgeOne(batch: Batch, hit: PlacedHit, done: Map<HitRow, number>): void {
    const { row, told } = hit;
    const { around } = batch;
    let verdict = judged(told, contextOf(row, around, false));
    if (verdict.class !== 'automated' && verdict.class !== 'preview') {
      const { burst, earlier } = this.#bursts.see(row.visitor, hit);
      if (burst) verdict = judged(told, contextOf(row, around, true));
      for (const other of earlier) rejudge(batch, other, done);
    }
    rule(row, verdict);
    if (row.class === 'human') around.visits.add(visitOf(row));
    done.set(row, batch.rows.push(row) - 1);
  }

  /** After a start, the last seconds before the batch are read back from the store. */
  async #warmUp(store: Store, programme: number, first: number): Promise<void> {
    if (this.#warm.has(programme)) return;
    this.#warm.add(programme);
    for (const row of await store.hits.since(programme, first - BURST_WINDOW)) {
      if (row.class === 'automated' || row.class === 'preview') continue;
      const told = { facts: factsOfRow(row), text: row.facts, verdicts: [] };
      this.#bursts.see(row.visitor, { at: row.at, link: linkOf(row), row, told });
    }
  }
}

/** What goes wrong meanwhile is told to whoever waits for it. */
function addSome(store: Store, batch: Batch, size: number): Promise<void> {
  const part = batch.rows.slice(batch.added, batch.added + size);
  batch.added += part.length;
  const adding = store.hits.add(batch.programme.number, part);
  adding.catch(() => {});
  return adding;
}

function tcidsOf(hits: readonly PlacedHit[]): Map<HitRow, string> {
  const found = new Map<HitRow, string>();
  for (const { row, tcid } of hits) if (tcid !== undefined) found.set(row, tcid);
  return found;
}

/** What is said alike is judged once for each of the few things that may be known around it. */
function judged({ facts, verdicts }: Told, context: HitContext): Verdict {
  if (context.secondsSincePrepared !== undefined) return judge(facts, context);
  const { ownVisitor, burst, seenInWindow } = context;
  const around = Number(ownVisitor) + 2 * Number(burst) + 4 * Number(seenInWindow);
  return (verdicts[around] ??= judge(facts, context));
}

/** Where nothing is known around a hit: anything that is can only make it less. */
const ALONE = {
  ...{ ownVisitor: false, burst: false, seenInWindow: false, secondsSincePrepared: undefined },
} satisfies HitContext;
const mayRead = ({ told }: PlacedHit) => judged(told, ALONE).class === 'human';

function rule(row: HitRow, verdict: Verdict): void {
  row.class = verdict.class;
  row.reason = verdict.reason;
  row.version = verdict.version;
}

/** An earlier hit of the same visitor turns out to be part of a burst. */
function rejudge(
  batch: Batch,
  { row, told }: PlacedHit,
  before: ReadonlyMap<HitRow, number>,
): void {
  const was = row.class;
  const verdict = judged(told, contextOf(row, batch.around, true));
  if (verdict.class === was) return;
  rule(row, verdict);
  if (was === 'human') batch.around.visits.delete(visitOf(row));
  const place = before.get(row);
  if (place === undefined) batch.changed.push({ row, was });
  else if (place < batch.added) batch.again.add(row);
}
