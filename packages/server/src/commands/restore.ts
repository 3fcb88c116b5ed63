/**
 * `restore`: reads a backup into an empty database, and erases again whoever was erased since.
 * @module
 */
import { createReadStream, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { TandemError } from '@tandem-advocacy/core/errors';
import { openJournal } from '../clicks/journal.js';
import { DATABASE, madeFolder, ofItsFolder, within } from '../data-folder.js';
import { dialectOf, openStoreOf } from '../open.js';
import { readArchive, type ArchiveLine } from '../store/archive.js';
import { deskOptions, UsageError, type Command } from './command.js';
import { readOptions } from './options.js';
import { progress } from './progress.js';

interface Erased {
  programme: number;
  member: number;
}

/** Restores; refuses to guess who was erased since. */
export const restoreCommand: Command = async (args, { env, out }) => {
  const given = readOptions(args, ['erasures'], ['no-erasures', 'replace']);
  const [file, ...more] = given.positionals;
  if (file === undefined || more.length > 0)
    throw new UsageError('Say what to restore: restore FILE --erasures LIST');
  const list = given.one('erasures');
  if ((list === undefined) === !given.has('no-erasures'))
    throw new UsageError(
      'Say who was erased since this backup: --erasures LIST, as `tandem-server erasures` printed it, or --no-erasures if nobody was',
    );
  const options = deskOptions(env);
  const named =
    list === undefined ? [] : erasedIn(await readFile(list, 'utf8').catch(unreadable(list)), list);
  const before = await standing(options, given.has('replace'));
  const [rows, erased] = await inPlace(options, out, async (place) => {
    const lines = counted(linesOf(file), progress('rows', out));
    const rows = await readArchive(await dialectOf(place), Date.now(), lines);
    return [rows, await eraseAgain(place, [...named, ...before])];
  });
  out(`${rows} rows are restored.`);
  out(`${erased} who were erased since are erased again. Visitors of today count anew.`);
};

type Options = ReturnType<typeof deskOptions>;

/** Whom the list of erasures of a database names that stands in the way; refuses where it must stay there. */
async function standing(options: Options, replace: boolean): Promise<Erased[]> {
  if (options.databaseUrl !== undefined) return listOf(options);
  within(options.data, () => madeFolder(options.data));
  refuseRunning(options.data);
  if (!existsSync(path.join(options.data, DATABASE))) return [];
  if (replace) return listOf(options);
  throw new TandemError(
    'database_not_empty',
    `There is a database in ${options.data}: --replace sets it aside and restores in its place.`,
  );
}

/** Fills an embedded database beside the one that is there: it takes its place whole, or not at all. */
async function inPlace<T>(
  options: Options,
  out: (line: string) => void,
  fill: (place: Options) => Promise<T>,
): Promise<T> {
  if (options.databaseUrl !== undefined) return fill(options);
  const folder = within(options.data, () => mkdtempSync(path.join(options.data, 'restoring-')));
  try {
    const filled = await fill({ ...options, data: folder });
    refuseRunning(options.data);
    setAside(options.data, out);
    const database = ofItsFolder(path.join(folder, DATABASE), options.data);
    renameSync(database, path.join(options.data, DATABASE));
    return filled;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function setAside(folder: string, out: (line: string) => void): void {
  const database = path.join(folder, DATABASE);
  if (!existsSync(database)) return;
  const aside = `${database}.before-${new Date().toISOString().replace(/[:.]/g, '-')}`;
  for (const end of ['', '-wal', '-shm'])
    if (existsSync(database + end)) renameSync(database + end, aside + end);
  out(`What was there is now ${aside}.`);
}

/** A service holds its journal for itself alone. */
function refuseRunning(folder: string): void {
  const journal = path.join(folder, 'journal.sqlite');
  if (existsSync(journal)) within(folder, () => openJournal(journal, 'restore').close());
}

async function listOf(options: Options): Promise<Erased[]> {
  const store = await openStoreOf(options, Date);
  try {
    return await store.erasure.list();
  } finally {
    await store.close();
  }
}

async function eraseAgain(options: Options, erased: readonly Erased[]): Promise<number> {
  const store = await openStoreOf(options, Date);
  const once = new Map(erased.map((one) => [`${one.programme} ${one.member}`, one]));
  try {
    for (const { programme, member } of once.values())
      await store.transaction((within) => within.erasure.erase(programme, member), programme);
    return once.size;
  } finally {
    await store.close();
  }
}

function erasedIn(text: string, file: string): Erased[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.map((line) => {
    const found = /^(\d{1,4}) (\d{1,8})(?: |$)/.exec(line);
    if (found) return { programme: Number(found[1]), member: Number(found[2]) };
    throw new TandemError(
      'erasures_unreadable',
      `${file}: "${line.slice(0, 40)}" is no line of a list of erasures.`,
    );
  });
}

const unreadable = (file: string) => (cause: NodeJS.ErrnoException) => {
  throw new TandemError('file_unreadable', `${file} cannot be read (${cause.code}).`, { cause });
};

async function* counted(lines: AsyncIterable<ArchiveLine>, count: (more: number) => void) {
  for await (const line of lines) {
    yield line;
    if ('rows' in line) count(line.rows.length);
  }
}

async function* linesOf(file: string): AsyncGenerator<ArchiveLine> {
  const source = createReadStream(file);
  const unzipped = source.pipe(createGunzip());
  source.on('error', (error) => unzipped.destroy(error));
  try {
    for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity }))
      yield JSON.parse(line) as ArchiveLine;
  } catch (cause) {
    const { code = 'not whole' } = cause as NodeJS.ErrnoException;
    throw new TandemError('archive_unreadable', `${file} cannot be read as a backup (${code}).`, {
      cause,
    });
  }
}
