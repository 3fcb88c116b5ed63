/**
 * The data folder: made for its owner's eyes alone, and what is wrong with one said in a line.
 * @module
 */
import { randomBytes } from 'node:crypto';
import {
  accessSync,
  chownSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { isTandemError, TandemError } from '@tandem-advocacy/core/errors';

/** The name of the embedded database in its folder. */
export const DATABASE = 'tandem.sqlite';

/** A file that its owner alone may read, in a folder that others may see too. */
export function ownFile(folder: string, name: string): string {
  const file = path.join(folder, name);
  closeSync(openSync(file, 'a', 0o600));
  return ofItsFolder(file, folder);
}

/** What root makes for a service belongs to whose folder it is. */
export function ofItsFolder(file: string, folder: string): string {
  if (process.getuid?.() !== 0) return file;
  const { uid, gid } = statSync(folder);
  chownSync(file, uid, gid);
  return file;
}

/** Makes the folder where it is not there, and finds out now whether it can be written. */
export function madeFolder(folder: string): string {
  makeFolder(path.resolve(folder));
  accessSync(folder, constants.W_OK);
  return folder;
}

/** Characters that a secret has at least. */
export const SECRET_LENGTH = 32;

/**
 * The secret of this folder: made once, whole or not at all, and never beside a database that had another.
 *
 * @throws TandemError `secret_invalid` where it is not there any more, or not whole
 */
export function keptSecret(folder: string): string {
  const file = path.join(madeFolder(folder), 'secret');
  if (!existsSync(file)) {
    if (isFilled(path.join(folder, DATABASE))) throw lostSecret(file, 'is missing');
    makeSecret(file);
  }
  const kept = readFileSync(file, 'utf8').trim();
  if (kept.length >= SECRET_LENGTH) return kept;
  throw lostSecret(file, 'is not whole');
}

function makeSecret(file: string): void {
  try {
    const text = `${randomBytes(32).toString('base64url')}\n`;
    writeFileSync(file, text, { mode: 0o600, flag: 'wx', flush: true });
    ofItsFolder(file, path.dirname(file));
  } catch (error) {
    // On a full disk it would stay there empty.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(file, { force: true });
    throw error;
  }
}

const isFilled = (file: string) => existsSync(file) && statSync(file).size > 0;

const lostSecret = (file: string, what: string) =>
  new TandemError(
    'secret_invalid',
    `The secret ${file} ${what}: put back the one that links were signed by, there or in TANDEM_SECRET. Only where it is lost for good: \`openssl rand -base64 32\` makes another, and links on people's profiles break.`,
  );

/** Does something with a folder; what goes wrong is told with what to do about it. */
export function within<T>(folder: string, open: () => T): T {
  try {
    return open();
  } catch (cause) {
    if (isTandemError(cause)) throw cause;
    throw unwritable(folder, cause);
  }
}

/** What went wrong with a folder, or with the database in it. */
export function unwritable(folder: string, cause: unknown): TandemError {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (/database is locked/.test(message)) return inUse(folder, cause);
  const reason = code === undefined || code === 'ERR_SQLITE_ERROR' ? message : code;
  return new TandemError(
    'data_folder_unwritable',
    `The data folder ${folder} cannot be written (${reason}). Let the service's user write there, or name another folder in TANDEM_DATA.`,
    { cause },
  );
}

const inUse = (folder: string, cause: unknown) =>
  new TandemError(
    'data_folder_in_use',
    `The data folder ${folder} is in use by another service: stop that one, or name a folder of its own for this one in TANDEM_DATA.`,
    { cause },
  );

/** Step by step: `recursive` never comes back from a folder that cannot be, such as one in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}
