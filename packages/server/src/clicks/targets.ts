/**
 * Where links lead, in memory: the redirect asks no database about a content it knows.
 * @module
 */
import { mergeUtm, UTM_MEDIUM } from '@tandem-advocacy/core/links';
import { networkName } from './networks.js';

/** What is known of a content, for redirecting. */
export interface TargetRow {
  programme: number;
  content: number;
  id: string;
  state: string;
  url: string;
  fallback_url: string | null;
}

/** Asks the store for contents that memory does not know. */
export type FindTargets = (programme: number, contents: number[]) => Promise<TargetRow[]>;

/** Where links lead. */
export interface Targets {
  /** Takes in what was known before. */
  begin(rows: readonly TargetRow[]): void;
  /** Takes in what is new or changed. */
  put(rows: readonly TargetRow[]): void;
  /** The address of a link, `''` where there is none, `undefined` where memory does not know. */
  locate(programme: number, content: number, network: number): string | undefined;
  /** Asks the store about an unknown content, then remembers the answer, also that there is none. */
  learn(programme: number, content: number): Promise<void>;
}

interface Target {
  id: string;
  address: string;
  locations: string[];
}

/** How long it is believed that a number has no content, in milliseconds: another process may make it. */
const NOWHERE_FOR = 5_000;
/** Numbers without content that are remembered: a forger must not fill the memory. */
const NOWHERE_MOST = 10_000;

/** What targets are told of the world. */
export interface TargetsPorts {
  /** Any clock that goes on. */
  now?(): number;
  /** Told what is new or changed. */
  kept?: ((rows: readonly TargetRow[]) => void) | undefined;
  /** Whether it is worth asking: while the database is away, a reader would wait for nothing. */
  askable?(): boolean;
}

/** Makes the memory of targets. */
export function targetsOf(
  find: FindTargets,
  { now = () => performance.now(), kept, askable }: TargetsPorts = {},
): Targets {
  const programmes = new Map<number, Map<number, Target>>();
  const nowhere = new Map<number, number>();
  const nameOf = (programme: number, content: number) => programme * 0x10_0000 + content;
  const of = (programme: number) => {
    const known = programmes.get(programme) ?? new Map<number, Target>();
    programmes.set(programme, known);
    return known;
  };
  const begin = (rows: readonly TargetRow[]) => {
    for (const row of rows)
      of(row.programme).set(row.content, { id: row.id, address: addressOf(row), locations: [] });
  };
  const put = (rows: readonly TargetRow[]) => {
    const changed = rows.filter((row) => {
      const known = programmes.get(row.programme)?.get(row.content);
      return known?.id !== row.id || known.address !== addressOf(row);
    });
    begin(changed);
    if (changed.length > 0) kept?.(changed);
  };
  return {
    begin,
    put,
    locate(programme, content, network) {
      const target = programmes.get(programme)?.get(content);
      if (!target) {
        const asked = nowhere.get(nameOf(programme, content)) ?? -Infinity;
        return now() - asked < NOWHERE_FOR ? '' : undefined;
      }
      return (target.locations[network] ??= located(target, network));
    },
    async learn(programme, content) {
      if (askable?.() === false) return;
      const rows = await find(programme, [content]);
      put(rows);
      if (rows.length > 0) return;
      if (nowhere.size >= NOWHERE_MOST) nowhere.clear();
      nowhere.set(nameOf(programme, content), now());
    },
  };
}

/** A draft answers like what was withdrawn without a fallback, so that its number reveals nothing. */
function addressOf(row: TargetRow): string {
  if (row.state === 'published') return row.url;
  return row.state === 'withdrawn' ? (row.fallback_url ?? '') : '';
}

function located({ id, address }: Target, network: number): string {
  if (address === '') return '';
  const utm = { source: networkName(network), medium: UTM_MEDIUM, content: id };
  const location = mergeUtm(address, utm);
  // A header holds plain ASCII; only an address that is not yet so is written anew.
  return /^[\x21-\x7e]*$/.test(location) ? location : new URL(location).href;
}
