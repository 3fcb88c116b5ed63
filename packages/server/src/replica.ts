/**
 * Keeping a replica in step: what it has in memory is read again when another changed it, and all of it when
 * the database is back. Before that, and while it is away, the snapshot is what it knows.
 * @module
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { isTandemError } from '@tandem-advocacy/core/errors';
import type { Aliases } from './clicks/aliases.js';
import type { Targets } from './clicks/targets.js';
import type { SharedBus } from './live/shared-bus.js';
import type { AppPorts, SharedPorts } from './ports.js';
import type { Programmes } from './programmes.js';
import { chunks } from './store/db.js';
import type { Topic } from './store/notices.js';

/** What is kept in step. */
export interface ReplicaParts extends Pick<AppPorts, 'store' | 'log'> {
  programmes: Programmes;
  targets: Targets;
  aliases: Aliases;
  bus: SharedBus;
  /** Whether the database answers, for whoever asks; kept up to date here. */
  database: { up: boolean };
  /** Told when whatever waited can go on. */
  back(): void;
}

/** Milliseconds between two agreements on salts: midnights are known a day ahead. */
const AGREE = 30_000;
/** Targets taken in at once: redirects are answered in between. */
const SLICE = 2_000;

/**
 * Joins the other replicas, with what the snapshot knows until the database answers. Throws what keeps a
 * replica from starting that knows nothing yet, or whose settings are wrong.
 */
export async function joinReplicas(shared: SharedPorts, parts: ReplicaParts) {
  const { programmes, targets, database } = parts;
  const known = shared.snapshot.programmes();
  programmes.begin(known);
  targets.begin(shared.snapshot.targets());
  const listening = shared.listen({
    up: () => catchUp(shared, parts),
    down: (error) => lose(parts, error),
    hear: (topic, about) => void heard(shared, parts, { topic, about }),
  });
  const agreeing = setInterval(() => {
    if (database.up) void quietly(parts, shared.agree(programmes.all()));
  }, AGREE).unref();
  const close = async () => {
    clearInterval(agreeing);
    await listening.close();
    shared.snapshot.close();
  };
  const failure = await listening.first;
  if (failure !== undefined && (known.length === 0 || isWrong(failure))) {
    await close();
    throw failure as Error;
  }
  return { close };
}

/** Settings that are wrong stay wrong; a database that is away comes back. */
const isWrong = (error: unknown) => !isTandemError(error) || error.code !== 'database_unavailable';

async function catchUp(shared: SharedPorts, parts: ReplicaParts): Promise<void> {
  const { programmes, store, targets, aliases, bus, database, log } = parts;
  await shared.update();
  await programmes.reload();
  await shared.agree(programmes.all());
  for (const rows of chunks(await store.contents.targets(), SLICE)) {
    targets.put(rows);
    await nextTurn();
  }
  aliases.forget();
  await bus.pull();
  if (!database.up) log('info', 'PostgreSQL answers.');
  database.up = true;
  parts.back();
}

function lose({ database, log }: ReplicaParts, error: unknown): void {
  if (database.up)
    log('error', 'PostgreSQL is away: links lead on, hits wait in the journal.', {
      error: String(error),
    });
  database.up = false;
}

/** Something changed on one of the replicas: this one may be it. */
async function heard(
  shared: SharedPorts,
  parts: ReplicaParts,
  { topic, about }: { topic: Topic; about: string },
): Promise<void> {
  const { programmes, store, targets, aliases, bus } = parts;
  if (topic === 'aliases') return aliases.forget(about);
  if (topic === 'events') return quietly(parts, bus.pull());
  if (topic === 'programmes')
    return quietly(
      parts,
      programmes.reload().then(() => shared.agree(programmes.all())),
    );
  const [programme = 0, content = 0] = about.split('.').map(Number);
  return quietly(
    parts,
    store.contents.targets({ programme, contents: [content] }).then(targets.put),
  );
}

/** What fails because the database went away is read again when it is back. */
const quietly = ({ log }: ReplicaParts, job: Promise<void>) =>
  job.catch((error: unknown) =>
    log('warn', 'What another replica changed could not be read.', { error: String(error) }),
  );
