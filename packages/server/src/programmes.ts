/**
 * The programmes in memory: every request begins by finding its own.
 * @module
 */
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
}

/** Opens the directory. */
export async function openProgrammes(
  store: Store,
  changed: (entries: readonly ProgrammeEntry[]) => void = () => {},
): Promise<Programmes> {
  let entries: readonly ProgrammeEntry[] = [];
  const reload = async () => {
    entries = await store.programmes.list();
    changed(entries);
  };
  await reload();
  const find = (id: string) => entries.find((entry) => entry.id === id);
  return {
    reload,
    all: () => entries,
    byNumber: (number) => entries.find((entry) => entry.number === number),
    async byId(id) {
      // Another process (the command line, a replica) may have made it since.
      if (!find(id)) await reload();
      return find(id);
    },
  };
}
