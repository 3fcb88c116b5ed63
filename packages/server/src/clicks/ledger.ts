/**
 * The ledger: hits that the journal kept are folded in soon after, each once whatever fails between.
 * @module
 */
import { performance } from 'node:perf_hooks';
import { setImmediate as nextTurn, setTimeout as pause } from 'node:timers/promises';
import { JUDGE_VERSION } from '@tandem-advocacy/core/rules';
import type { LiveEvent } from '@tandem-advocacy/core/schemas';
import type { HitRow } from '../store/hits.js';
import type { ProgrammeRow } from '../store/rows.js';
import type { ShareRow } from '../store/shares.js';
import { Fold, type Batch, type FoldPorts, type FoldWork } from './fold.js';
import type { Journal } from './journal.js';
import { settle } from './settle.js';
import { linkOf, pairsOf } from './surroundings.js';
import { readWaiting, type Own, type Waiting } from './waiting.js';

/** What the ledger is handed. */
export interface LedgerPorts extends FoldPorts {
  journal: Journal;
  programme(number: number): ProgrammeRow | undefined;
  /** Runs a job in one transaction. */
  work<T>(job: (work: FoldWork) => Promise<T>, programme: number): Promise<T>;
  /** Says, when there is more to tell than can be, of which members anybody hears it. */
  heeding(programme: number, members: readonly number[]): Promise<ReadonlySet<number>>;
  /** A share as its person sees it. */
  shareEvent(share: ShareRow, contentId: string): LiveEvent;
  /** Hits in one transaction: while links are busy, and at most. Longer ones keep readers waiting. */
  batch: { busy: number; most: number };
  failed(error: unknown): void;
  /** Told when a batch begins; told how it went by what it answers. */
  traced(hits: number): (failed: boolean) => void;
}

/** The ledger's door. */
export interface Ledger {
  /** Folds soon: called whenever hits were kept. */
  arm(): void;
  /** Folds everything that is waiting. */
  fold(): Promise<void>;
  /** Folds no more by itself. */
  stop(): void;
}

/** From a hit to its figures, in milliseconds, and between attempts after a failure. */
const SOON = 100;
const LATER = 1000;
/** More hits than these at once are not told one by one to whoever does not listen. */
const TOLD = 100;
/** While links are busy, a batch is followed by a rest of so many times its own length. */
const REST = { least: 1, most: 16 };
/** How busy the event loop may be, of 1, before folding rests longer. */
const BUSY = 0.7;
/** Batches between two deletions from the journal: each costs a sync of its own. */
const DROP = 16;

/** Makes the ledger. */
export function ledgerOf(ports: LedgerPorts): Ledger {
  const fold = new Fold(ports);
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();

  const arm = (delay = SOON) => {
    if (timer || stopped) return;
    timer = setTimeout(() => {
      timer = undefined;
      all().catch((error: unknown) => {
        ports.failed(error);
        arm(LATER);
      });
    }, delay);
    timer.unref();
  };
  let kept = 0;
  let urgent = 0;
  let rest = REST.most;
  /** Readers go first: figures may lag behind when links are busy, answers may not. */
  const giveWay = async (took: number) => {
    const before = performance.eventLoopUtilization();
    await pause(took * rest, undefined, { ref: false });
    const { utilization } = performance.eventLoopUtilization(before);
    rest = utilization > BUSY ? Math.min(REST.most, rest * 2) : Math.max(REST.least, rest / 2);
  };
  const drain = async () => {
    let size = ports.batch.busy;
    let waiting = await readWaiting(ports, fold, { after: -1, size });
    let seen = kept;
    for (let batch = 1; waiting; batch++) {
      const started = performance.now();
      const { through } = waiting;
      size = kept > seen ? ports.batch.busy : Math.min(size * 2, ports.batch.most);
      seen = kept;
      // The next ones are read while the database works on these.
      const [next] = await Promise.all([
        readWaiting(ports, fold, { after: through, size }),
        foldBatch(ports, fold, waiting),
      ]);
      if (!next || batch % DROP === 0) ports.journal.drop(through);
      if (next) await nextTurn();
      if (next && kept > seen && urgent === 0) await giveWay(performance.now() - started);
      waiting = next;
    }
  };
  const all = () => {
    running = running.catch(() => {}).then(drain);
    return running;
  };
  return {
    arm() {
      kept += 1;
      arm();
    },
    async fold() {
      urgent += 1;
      await all().finally(() => (urgent -= 1));
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

async function foldBatch(
  ports: LedgerPorts,
  fold: Fold,
  { hits, programmes }: Waiting,
): Promise<void> {
  const ended = ports.traced(hits);
  try {
    for (const own of programmes.values())
      await ports.work(
        (work) => foldProgramme(ports, fold, { work, ...own }),
        own.programme.number,
      );
    ended(false);
  } catch (error) {
    ended(true);
    fold.reset();
    throw error;
  }
}

async function foldProgramme(
  ports: LedgerPorts,
  fold: Fold,
  { work, programme, hits }: Own & { work: FoldWork },
): Promise<void> {
  const { replica } = ports.journal;
  const batch = await fold.judge(work.store, programme, hits);
  if (batch.rows.length === 0) return;
  const settled = await settle(work.store, batch);
  const last = batch.rows.at(-1)?.sequence ?? -1;
  await work.store.hits.setFolded(programme.number, replica, last);
  const ids = await contentIds(work, batch);
  for (const share of settled.shares) {
    const event = ports.shareEvent(share, ids.get(share.content) ?? '');
    work.publish({ programme: programme.number, member: share.member, event });
  }
  const heard = hits.length < TOLD ? undefined : await heardOf(ports, batch);
  await tellOfHits(work, batch, { ids, heard });
  if (settled.scored)
    work.publish({ programme: programme.number, member: 0, event: { type: 'standing' } });
}

const heardOf = (ports: LedgerPorts, { programme, rows, changed }: Batch) => {
  const all = [...rows, ...changed.map(({ row }) => row)].map(({ member }) => member);
  return ports.heeding(programme.number, [...new Set(all)].filter(Boolean));
};

async function contentIds(work: FoldWork, { programme, rows, changed }: Batch) {
  const all = [...rows, ...changed.map(({ row }) => row)].filter(({ member }) => member !== 0);
  const numbers = [...new Set(all.map(({ content }) => content))];
  const found = await work.store.contents.targets({
    programme: programme.number,
    contents: numbers,
  });
  return new Map(found.map(({ content, id }) => [content, id]));
}

/** Tells each member of the hits on their links: one fact for each kind of hit, with the figures after it. */
async function tellOfHits(
  work: FoldWork,
  batch: Batch,
  { ids, heard }: { ids: Map<number, string>; heard: ReadonlySet<number> | undefined },
): Promise<void> {
  const { programme } = batch;
  const told = new Map<string, HitRow>();
  for (const row of [...batch.rows, ...batch.changed.map((one) => one.row)])
    if (row.member !== 0 && (heard?.has(row.member) ?? true))
      told.set(`${linkOf(row)}.${row.class}.${row.reason}`, row);
  const rows = [...told.values()];
  if (rows.length === 0) return;
  const figures = await figuresOf(work, programme.number, rows);
  for (const row of rows) {
    const contentId = ids.get(row.content);
    const own = figures.get(linkOf(row));
    if (contentId === undefined || !own) continue;
    const { network, class: name, reason } = row;
    work.publish({
      programme: programme.number,
      member: row.member,
      event: { type: 'hit', contentId, network, class: name, reason, figures: own },
    });
  }
}

async function figuresOf(work: FoldWork, programme: number, rows: readonly HitRow[]) {
  const none = { human: 0, preview: 0, automated: 0, suspect: 0, own: 0, repeat: 0 };
  const figures = new Map<string, typeof none & { raw: number; version: number }>();
  for (const one of await work.store.figures.ofLinks(programme, pairsOf(rows))) {
    const known = figures.get(linkOf(one)) ?? { ...none, raw: 0, version: JUDGE_VERSION };
    known[one.class] += one.hits;
    known.raw += one.hits;
    figures.set(linkOf(one), known);
  }
  return figures;
}
