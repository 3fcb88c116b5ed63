/**
 * The programmes in memory: every request begins by finding its own.
 * @module
 */
import type { Clock } from './ports.js';
import type { ProgrammeEntry } from './store/rows.js';
import type { Store } from './store/store.js';

/** The directory of programmes. */
export interface Programmes {
  /** By the id that people write; asks the store once when it is not known yet. */
  byId(id: string): Promise<ProgrammeEntry | undefined>;
  byNumber(number: number): ProgrammeEntry | undefined;
  all(): readonly ProgrammeEntry[];
  /** Reads all of them again. */
  reload(): Promise<void>;
  /** Reads them again where that was seconds ago: the command line, or a replica, may have changed them. */
  refresh(): Promise<void>;
  /** Begins with what was known before, until the store can be asked. */
  begin(entries: readonly ProgrammeEntry[]): void;
}

/** What the directory is made of. */
export interface ProgrammesPorts {
  store: Store;
  publicUrl: string;
  clock: Clock;
  /** Told what was read. */
  kept?: ((entries: readonly ProgrammeEntry[]) => void) | undefined;
}

/** Milliseconds between two looks for a programme that is not known: anybody may ask for any. */
const LOOK_EVERY = 500;

/** Milliseconds after which what another process changed (the command line, a replica) is seen. */
const FRESH_FOR = 5_000;

/** Opens the directory. */
export async function openProgrammes(
  store: Store,
  publicUrl: string,
  clock: Clock = Date,
): Promise<Programmes> {
  const programmes = programmesOf({ store, publicUrl, clock });
  await programmes.reload();
  return programmes;
}

/** Makes the directory, empty. */
export function programmesOf({ store, publicUrl, clock, kept }: ProgrammesPorts): Programmes {
  let entries: readonly ProgrammeEntry[] = [];
  let numbers = new Map<number, ProgrammeEntry>();
  const own = new URL(publicUrl).origin;
  let read = clock.now();
  const begin = (rows: readonly ProgrammeEntry[]) => {
    entries = rows.map((entry) => ({ ...entry, linkHost: entry.linkHost || own }));
    numbers = new Map(entries.map((entry) => [entry.number, entry]));
  };
  let [asked, answered] = [0, 0];
  const reload = async () => {
    read = clock.now();
    const turn = (asked += 1);
    const rows = await store.programmes.list();
    // Answers of PostgreSQL may overtake each other: an older one knows less.
    if (turn < answered) return;
    answered = turn;
    begin(rows);
    kept?.(rows);
  };
  const refresh = async () => {
    const age = clock.now() - read;
    // A clock that was set back says nothing of the age.
    if (age < 0 || age >= FRESH_FOR) await reload();
  };
  let looked = -Infinity;
  const find = (id: string) => entries.find((entry) => entry.id === id);
  return {
    begin,
    reload,
    refresh,
    all: () => entries,
    byNumber: (number) => numbers.get(number),
    async byId(id) {
      await refresh();
      // Another process (the command line, a replica) may have made it since.
      if (!find(id) && performance.now() - looked > LOOK_EVERY) {
        looked = performance.now();
        await reload();
      }
      return find(id);
    },
  };
}
