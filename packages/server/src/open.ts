/**
 * Opening a service: on its data folder alone, or beside other replicas on one PostgreSQL.
 * @module
 */
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import path from 'node:path';
import { isTandemError, TandemError } from '@tandem-advocacy/core/errors';
import { createApp, type App } from './app.js';
import { openJournal } from './clicks/journal.js';
import { openSalt } from './clicks/salt.js';
import { sharedSalt } from './clicks/shared-salt.js';
import {
  DATABASE,
  keptSecret,
  madeFolder,
  ownFile,
  SECRET_LENGTH,
  unwritable,
  within,
} from './data-folder.js';
import type { Rates } from './middleware/limits.js';
import type { AppPorts, Clock, Log, SharedPorts, Trace } from './ports.js';
import { dayAround } from './store/calendar.js';
import { readingOn } from './store/reading.js';
import { openSnapshot } from './store/snapshot.js';
import { asideDialect } from './store/sqlite-aside.js';
import { openSqlite, sqliteDialect } from './store/sqlite.js';
import { openStore, storeOn, type Store } from './store/store.js';

/** How a service is opened. Only `data` is needed. */
export interface ServiceOptions {
  /** The folder of its data, of a replica its journal; made when it is not there. */
  data: string;
  /** The PostgreSQL that replicas share, instead of the embedded database. It needs a `secret`. */
  databaseUrl?: string;
  /** Where readers reach it; `http://localhost:8787` when absent. */
  publicUrl?: string;
  /** Balancers whose `X-Forwarded-*` is believed: addresses or ranges. */
  trustedProxies?: readonly string[];
  /** Folder with the built elements; those installed beside the service when absent. */
  widgets?: string;
  /** Its secret instead of the one that is kept in the folder: 32 characters or more. */
  secret?: string;
  /** How often one caller may ask; the usual rates when absent. */
  rates?: Rates;
  /** What time it is; a demo may live its history through. */
  clock?: Clock;
  log?: Log;
  /** Where somebody collects traces. */
  trace?: Trace | undefined;
}

/**
 * Opens a service on a data folder, or as a replica on PostgreSQL. A replica that has served before
 * redirects at once, also while PostgreSQL is away.
 *
 * @throws TandemError `data_folder_unwritable`, `data_folder_in_use`, `secret_invalid`, `setting_invalid`,
 *   `database_unavailable`: each with one line that says what to do
 * @example
 * const service = await openService({ data: './.tandem' });
 * createServer(service.listener).listen(8787);
 */
export async function openService(options: ServiceOptions): Promise<App> {
  const { clock = Date, log = () => {}, publicUrl = 'http://localhost:8787' } = options;
  const secret = secretFor(options);
  const door = options.databaseUrl === undefined ? embedded : shared;
  const doors = await door(options, { clock, log });
  const app = createApp({
    ...doors,
    ...{ clock, log, publicUrl, widgets: options.widgets ?? builtWidgets() },
    ...{ rates: options.rates, trace: options.trace },
    secret: new TextEncoder().encode(secret),
    random: randomBytes,
    trustedProxies: options.trustedProxies ?? [],
  });
  return app.catch(async (error: unknown) => {
    // What does not open must not stay locked.
    doors.journal.close();
    await doors.reading.close();
    await doors.store.close();
    throw error;
  });
}

/** The secret that is given, or the one of a data folder; replicas must be given theirs. */
export function secretFor({
  data,
  secret,
  databaseUrl,
}: Pick<ServiceOptions, 'data' | 'secret' | 'databaseUrl'>): string {
  if (databaseUrl !== undefined && secret === undefined)
    throw new TandemError(
      'setting_invalid',
      'DATABASE_URL needs TANDEM_SECRET, the same for every replica: `openssl rand -base64 32` makes one.',
    );
  const found = secret ?? within(data, () => keptSecret(data));
  if (found.length >= SECRET_LENGTH) return found;
  throw new TandemError(
    'secret_invalid',
    'TANDEM_SECRET must have 32 characters or more: `openssl rand -base64 32` makes one.',
  );
}

/** The driver of PostgreSQL is loaded where there is one: it weighs more than the embedded database. */
const postgresDoor = () =>
  Promise.all([import('./store/postgres.js'), import('./store/listening.js')]);

/** The database by itself, as the command line uses it. */
export async function dialectOf({
  data,
  databaseUrl,
}: Pick<ServiceOptions, 'data' | 'databaseUrl'>) {
  if (databaseUrl === undefined) return sqliteDialect(openDatabase(data));
  const [{ openPostgres }] = await postgresDoor();
  return openPostgres(databaseUrl).dialect;
}

/** The store by itself. */
export const openStoreOf = async (
  options: Pick<ServiceOptions, 'data' | 'databaseUrl'>,
  clock: Clock,
): Promise<Store> => {
  const dialect = await dialectOf(options);
  return openStore(dialect, clock.now()).catch(async (error: unknown) => {
    if (isTandemError(error)) throw error;
    if (options.databaseUrl === undefined) throw unwritable(options.data, error);
    throw (await import('./store/postgres.js')).away(error);
  });
};

/** The database of a data folder, which is made where it is not there. */
export const openDatabase = (folder: string): ReturnType<typeof openSqlite> =>
  within(folder, () => openSqlite(ownFile(madeFolder(folder), DATABASE)));

/** The elements that are installed beside the service, once they are built. */
function builtWidgets(): string | undefined {
  try {
    const found = createRequire(import.meta.url).resolve('@tandem-advocacy/widgets/package.json');
    return path.join(path.dirname(found), 'dist', 'cdn');
  } catch {
    return undefined;
  }
}

type Doors = Pick<AppPorts, 'store' | 'reading' | 'journal' | 'salt' | 'shared'>;
type World = Pick<AppPorts, 'clock' | 'log'>;

/** Connections of a replica for what looks through many rows. */
const READING = 2;

const endOfDay = (timeZone: string, at: number) => dayAround(timeZone, at).end;
const told = (log: Log, message: string) => (error: unknown) =>
  log('error', message, { error: String(error) });
const journalOf = (folder: string) =>
  openJournal(ownFile(folder, 'journal.sqlite'), randomBytes(6).toString('base64url'));

async function embedded({ data }: ServiceOptions, { clock, log }: World): Promise<Doors> {
  const { database, salt } = within(data, () => {
    madeFolder(data);
    const database = openSqlite(ownFile(data, DATABASE));
    const salt = openSalt(path.join(data, 'visitor-salt'), {
      endOfDay,
      random: randomBytes,
      failed: told(log, 'The visitor salt could not be written.'),
    });
    return { database, salt };
  });
  const store = await openStore(sqliteDialect(database), clock.now()).catch((error: unknown) => {
    throw unwritable(data, error);
  });
  const reading = readingOn(asideDialect(path.join(data, DATABASE)));
  return { store, reading, salt, journal: within(data, () => journalOf(data)) };
}

async function shared(
  { data, databaseUrl = '' }: ServiceOptions,
  { clock, log }: World,
): Promise<Doors> {
  const [{ openPostgres }, { listen }] = await postgresDoor();
  const postgres = openPostgres(databaseUrl);
  const reading = readingOn(openPostgres(databaseUrl, READING).dialect);
  const { journal, snapshot } = within(data, () => {
    madeFolder(data);
    const failed = told(log, 'The snapshot of targets could not be written.');
    const journal = journalOf(data);
    return { journal, snapshot: openSnapshot(ownFile(data, 'snapshot.sqlite'), failed) };
  });
  const { store, update } = storeOn(postgres.dialect);
  const settle = store.salts.settle;
  const salt = sharedSalt({ settle, endOfDay, random: randomBytes });
  const agree: SharedPorts['agree'] = (programmes) => salt.agree(programmes, clock.now());
  return {
    ...{ store, reading, journal, salt },
    shared: {
      ...{ snapshot, agree },
      update: () => update(clock.now()),
      listen: (listener) => listen(postgres.client, listener),
    },
  };
}
