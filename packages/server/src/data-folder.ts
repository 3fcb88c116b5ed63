/**
 * The data folder: made for its owner's eyes alone, and what is wrong with one said in a line.
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
import path from 'node:path';
import { TandemError } from '@tandem-advocacy/core/errors';

/** The name of the embedded database in its folder. */
export const DATABASE = 'tandem.sqlite';

/** A file that its owner alone may read, in a folder that others may see too. */
export function ownFile(folder: string, name: string): string {
  const file = path.join(folder, name);
  closeSync(openSync(file, 'a', 0o600));
  return file;
}

/** Makes the folder where it is not there, and finds out now whether it can be written. */
export function madeFolder(folder: string): string {
  makeFolder(path.resolve(folder));
  accessSync(folder, constants.W_OK);
  return folder;
}

/** The secret of this folder: made once. */
export function keptSecret(folder: string): string {
  const file = path.join(madeFolder(folder), 'secret');
  if (!existsSync(file))
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8').trim();
}

/** Does something with a folder; what goes wrong is told with what to do about it. */
export function within<T>(folder: string, open: () => T): T {
  try {
    return open();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (/database is locked/.test(message)) throw inUse(folder, cause);
    const reason = code === undefined || code === 'ERR_SQLITE_ERROR' ? message : code;
    throw new TandemError(
      'data_folder_unwritable',
      `The data folder ${folder} cannot be written (${reason}). Let the service's user write there, or name another folder in TANDEM_DATA.`,
      { cause },
    );
  }
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
