/**
 * What the command line works with: the store and its keys, beside a service that may be running on the
 * same folder. No journal, no links, no streams.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { administration, type Administration } from './administration.js';
import { keyRing, type KeyRing } from './keys.js';
import { openStoreOf, secretFor, type ServiceOptions } from './open.js';
import type { Clock, Deps } from './ports.js';
import { openProgrammes, type Programmes } from './programmes.js';
import type { Store } from './store/store.js';
import { keep } from './work.js';

/** A data folder, open for administration. */
export interface Desk {
  administration: Administration;
  programmes: Programmes;
  keys: KeyRing;
  store: Store;
  /** What bringing a feed in needs. A running service finds new content when it is first asked for it. */
  importing: Pick<Deps, 'work' | 'clock' | 'random' | 'targets'>;
  close(): Promise<void>;
}

/** Opens a data folder for administration. */
export async function openDesk(
  options: Pick<ServiceOptions, 'data' | 'secret' | 'publicUrl' | 'databaseUrl'>,
  clock: Clock = Date,
): Promise<Desk> {
  const keys = keyRing(new TextEncoder().encode(secretFor(options)));
  const store = await openStoreOf(options, clock);
  const programmes = await openProgrammes(store, options.publicUrl ?? 'http://localhost:8787');
  return {
    administration: administration({ store, programmes, keys, clock }),
    programmes,
    keys,
    store,
    importing: {
      clock,
      random: randomBytes,
      // A running service sends what webhooks are to be told of it.
      work: async (job, programme) =>
        (await keep(job, { store, clock, random: randomBytes, programme })).result,
      targets: {
        begin: () => {},
        put: () => {},
        locate: () => undefined,
        learn: () => Promise.resolve(),
      },
    },
    close: () => store.close(),
  };
}
