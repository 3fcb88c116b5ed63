/**
 * `backup`: writes the whole store, of one moment, while a service may be running.
 * @module
 */
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { createGzip } from 'node:zlib';
import { TandemError } from '@tandem-advocacy/core/errors';
import { dialectOf } from '../open.js';
import { writeArchive } from '../store/archive.js';
import { deskOptions, UsageError, type Command } from './command.js';
import { existing } from './existing.js';
import { readOptions } from './options.js';
import { progress } from './progress.js';

/** Writes a file that is either whole or not there. */
export const backupCommand: Command = async (args, { env, out }) => {
  const [file, ...more] = readOptions(args, []).positionals;
  if (file === undefined || more.length > 0) throw new UsageError('Say where to: backup FILE');
  const options = existing(deskOptions(env));
  const partial = `${file}.partial`;
  const count = progress('rows', out);
  try {
    const dialect = await dialectOf(options);
    const rows = await written(partial, (write) =>
      writeArchive(dialect, Date.now(), (line) => {
        if ('rows' in line) count(line.rows.length);
        return write(line);
      }),
    );
    await rename(partial, file);
    out(`${rows} rows are in ${file}.`);
  } catch (error) {
    await rm(partial, { force: true });
    throw unwritable(error, file);
  }
  out('Not in it, on purpose: visitor salts, what belongs to the day, and who was erased since.');
  out(
    options.secret === undefined
      ? `Keep ${options.data}/secret with it, apart from it: every link is signed by it.`
      : 'Keep TANDEM_SECRET with it, apart from it: every link is signed by it.',
  );
};

async function written(
  file: string,
  fill: (write: (line: object) => Promise<void>) => Promise<number>,
): Promise<number> {
  const sink = createWriteStream(file, { mode: 0o600 });
  const gzip = createGzip({ level: 4 });
  const failed = once(sink, 'error').then(([error]) => Promise.reject(error as Error));
  failed.catch(() => {});
  gzip.pipe(sink);
  const write = async (line: object) => {
    if (!gzip.write(`${JSON.stringify(line)}\n`)) await Promise.race([once(gzip, 'drain'), failed]);
  };
  const rows = await fill(write);
  gzip.end();
  await Promise.race([once(sink, 'close'), failed]);
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
  return rows;
}

function unwritable(error: unknown, file: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return error;
  return new TandemError('file_unwritable', `${file} cannot be written (${code}).`, {
    cause: error,
  });
}
