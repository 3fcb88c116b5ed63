/**
 * The programmes in memory: every request begins by finding its own.
 * @module
 */
import type { LinkKeys } from './clicks/targets.js';
import type { ProgrammeRow } from './store/rows.js';
import type { Store } from './store/store.js';

/** A programme with the versions of its keys. */
export interface ProgrammeEntry extends ProgrammeRow {
  /** Status by version of its link keys. */
  linkKeys: LinkKeys;
  /** The version that new links are minted with. */
  linkVersion: number;
  /** Versions of the portal secret that are accepted. */
  portalVersions: number[];
}

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
