/**
 * What waits in the journal, read ahead and put in its place while the batch before it is written.
 * @module
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ProgrammeRow } from '../store/rows.js';
import type { Fold, PlacedHit } from './fold.js';
import type { Journal } from './journal.js';

/** Where it is read. */
interface WaitingPorts {
  journal: Journal;
  programme(number: number): ProgrammeRow | undefined;
}

/** Hits that are read from the journal in one turn. */
const PART = 1_000;

/** What was read from the journal: hits in their place, by programme. */
export interface Waiting {
  through: number;
  hits: number;
  programmes: Map<number, Own>;
}

/** The hits of one programme among them. */
export interface Own {
  programme: ProgrammeRow;
  hits: PlacedHit[];
}

/** Reads a batch in parts: readers have their turn in between. Nothing where nothing waits. */
export async function readWaiting(
  { journal, programme: known }: WaitingPorts,
  fold: Fold,
  { after, size }: { after: number; size: number },
): Promise<Waiting | undefined> {
  const waiting: Waiting = { through: after, hits: 0, programmes: new Map() };
  while (waiting.hits < size) {
    const part = journal.read(waiting.through, Math.min(size - waiting.hits, PART));
    if (part.length === 0) break;
    for (const entry of part) {
      const programme = known(entry.hit[1]);
      if (!programme) continue;
      const own = waiting.programmes.get(programme.number) ?? { programme, hits: [] };
      own.hits.push(fold.place(own.programme, journal.replica, entry));
      waiting.programmes.set(programme.number, own);
    }
    waiting.hits += part.length;
    waiting.through = part.at(-1)?.sequence ?? after;
    await nextTurn();
  }
  return waiting.hits > 0 ? waiting : undefined;
}
