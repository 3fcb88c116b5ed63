/**
 * Opening a service on its data folder: embedded store, journal, secret and salt, and nothing else.
 * @module
 */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { TandemError } from '@tandem-advocacy/core/errors';
import { createApp, type App } from './app.js';
import { openJournal } from './clicks/journal.js';
import { openSalt } from './clicks/salt.js';
import type { Rates } from './middleware/limits.js';
import type { AppPorts, Clock, Log } from './ports.js';
import { dayAround } from './store/calendar.js';
import { openSqlite, sqliteDialect } from './store/sqlite.js';
import { openStore } from './store/store.js';

/** How a service is opened. Only `data` is needed. */
export interface ServiceOptions {
  /** The folder of its data; made when it is not there. */
  data: string;
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
}

/**
 * Opens a service on a data folder.
 *
 * @throws TandemError `data_folder_unwritable` with one line that says what to do, `secret_invalid`
 * @example
 * const service = await openService({ data: './.tandem' });
 * createServer(service.listener).listen(8787);
 */
export async function openService(options: ServiceOptions): Promise<App> {
  const { clock = Date, log = () => {}, publicUrl = 'http://localhost:8787' } = options;
  const secret = secretFor(options);
  const { database, journal, salt } = within(options.data, () => openFiles(options.data, log));
  const store = await openStore(sqliteDialect(database), clock.now());
  const ports: AppPorts = {
    ...{ store, journal, salt, clock, log, publicUrl, widgets: options.widgets ?? builtWidgets() },
    rates: options.rates,
    secret: new TextEncoder().encode(secret),
    random: randomBytes,
    trustedProxies: options.trustedProxies ?? [],
  };
  return createApp(ports);
}

/** The secret of a data folder, or the one given instead. */
export function secretFor({ data, secret }: Pick<ServiceOptions, 'data' | 'secret'>): string {
  const found = secret ?? within(data, () => keptSecret(data));
  checkSecret(found);
  return found;
}

/** The database of a data folder. */
export const openDatabase = (folder: string): ReturnType<typeof openSqlite> =>
  within(folder, () => openSqlite(ownFile(folder, DATABASE)));

/** The name of the database in its folder. */
export const DATABASE = 'tandem.sqlite';

/** The elements that are installed beside the service, once they are built. */
function builtWidgets(): string | undefined {
  try {
    const found = createRequire(import.meta.url).resolve('@tandem-advocacy/widgets/package.json');
    return path.join(path.dirname(found), 'dist', 'cdn');
  } catch {
    return undefined;
  }
}

function openFiles(folder: string, log: Log) {
  const database = openSqlite(ownFile(folder, DATABASE));
  const replica = randomBytes(6).toString('base64url');
  const journal = openJournal(ownFile(folder, 'journal.sqlite'), replica);
  const salt = openSalt(path.join(folder, 'visitor-salt'), {
    endOfDay: (timeZone, at) => dayAround(timeZone, at).end,
    random: randomBytes,
    failed: (error) =>
      log('error', 'The visitor salt could not be written.', { error: String(error) }),
  });
  return { database, journal, salt };
}

/** A file that its owner alone may read, in a folder that others may see too. */
function ownFile(folder: string, name: string): string {
  const file = path.join(folder, name);
  closeSync(openSync(file, 'a', 0o600));
  return file;
}

/** The secret of this folder: made once, for its owner's eyes only. */
function keptSecret(folder: string): string {
  makeFolder(path.resolve(folder));
  const file = path.join(folder, 'secret');
  if (!existsSync(file))
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  // Also a folder that is there already, and all its files, must be writable.
  accessSync(folder, constants.W_OK);
  return readFileSync(file, 'utf8').trim();
}

/** Step by step: `recursive` never comes back from a folder that cannot be, such as one in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

function checkSecret(secret: string): void {
  if (secret.length < 32)
    throw new TandemError(
      'secret_invalid',
      'TANDEM_SECRET must have 32 characters or more: `openssl rand -base64 32` makes one.',
    );
}

function within<T>(folder: string, open: () => T): T {
  try {
    return open();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason = code === undefined || code === 'ERR_SQLITE_ERROR' ? message : code;
    throw new TandemError(
      'data_folder_unwritable',
      `The data folder ${folder} cannot be written (${reason}). Let the service's user write there, or name another folder in TANDEM_DATA.`,
      { cause },
    );
  }
}
