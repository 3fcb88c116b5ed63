/**
 * Aliases in memory: a name is asked for once, then followed at once and looked up again behind the answer.
 * @module
 */
import { isAlias, type CodeFields } from '@tandem-advocacy/core/links';

/** Where a name leads, as the store says. */
export interface AliasTarget {
  programme: number;
  content: number;
}

/** The names that links may have. */
export interface Aliases {
  /** The link that a name stands for: `null` for a name that leads nowhere, `undefined` when not known yet. */
  find(name: string): CodeFields | null | undefined;
  /** Asks the store, and remembers the answer, also that there is none. */
  learn(name: string): Promise<void>;
  /** Forgets what was known of a name, for it leads elsewhere now; of every name when none is given. */
  forget(name?: string): void;
}

/** Milliseconds after which a name is asked for again: another process may have let it lead elsewhere. */
const FRESH_FOR = 5_000;
/** Names that are remembered: whoever guesses must not fill the memory. */
const MOST = 10_000;
/** Whoever follows a name copied it from somewhere. */
const NETWORK = 8;

/** Makes the memory of names. `now` is any clock that goes on. */
export function aliasesOf(
  ask: (name: string) => Promise<AliasTarget | undefined>,
  now = () => performance.now(),
): Aliases {
  const known = new Map<string, { link: CodeFields | null; at: number }>();
  const learn = async (name: string) => {
    const found = await ask(name);
    if (known.size >= MOST) known.clear();
    const link = found && { ...found, keyVersion: 0, member: 0, network: NETWORK };
    known.set(name, { link: link ?? null, at: now() });
  };
  return {
    learn,
    forget: (name) => (name === undefined ? known.clear() : void known.delete(name)),
    find(name) {
      const entry = known.get(name);
      if (!entry) return undefined;
      if (now() - entry.at < FRESH_FOR) return entry.link;
      if (!entry.link) return undefined;
      entry.at = now();
      learn(name).catch(() => {});
      return entry.link;
    },
  };
}

/** Chat clients and mail programs append punctuation; people write capitals. */
const NAME = /^\/s\/([0-9a-z-]{3,60})[/.,;:!)\]}>'"*]*(?:[?#].*)?$/i;

/** The alias in an address of a link; `undefined` where there is none. */
export function aliasIn(url: string): string | undefined {
  const name = NAME.exec(url)?.[1]?.toLowerCase();
  return name !== undefined && isAlias(name) ? name : undefined;
}
