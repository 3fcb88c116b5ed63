/**
 * The SDK's storage over a folder, for Node: what waits in an outbox outlives the process, also one that is killed.
 * @module
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { StoragePort } from '@tandem-advocacy/core';
import { TandemError } from '@tandem-advocacy/core/errors';

/** A value under its key: the name of a file may be too short for the whole of it. */
interface Kept {
  key: string;
  value: unknown;
}

const ENDING = '.kept';
const UNFINISHED = '.unfinished';
/** The most bytes of a name that every common file system takes is 255. */
const LONGEST = 200;
/** Milliseconds after which nobody still writes a file that was left unfinished. */
const ABANDONED = 3_600_000;

/**
 * Keeps values as files of one folder, which is made where it is missing, readable by its owner only.
 *
 * A value is written beside, brought to the disk, then renamed: after a crash it is there whole or not at all.
 * Processes may share a folder. A file that something else spoiled counts as no value.
 *
 * @throws TandemError `input_invalid` for a key that is no well-formed text, or a value
 * that cannot be cloned; what the file system refuses rejects with its own error
 * @example
 * const storage = fileStorage('/var/lib/newsletter/tandem');
 * const tandem = createTandem({ endpoint: 'https://tandem.example.org', getToken, storage });
 */
export function fileStorage(folder: string): StoragePort {
  let ready: Promise<void> | undefined;
  const prepared = () =>
    (ready ??= prepare(folder).catch((error: unknown) => {
      ready = undefined;
      throw error;
    }));
  const pathOf = (key: string) => path.join(folder, nameOf(key));
  return {
    async read(key) {
      return (await contentOf(pathOf(key)))?.value;
    },
    async write(key, value) {
      const [target, bytes] = [pathOf(key), bytesOf({ key, value })];
      await prepared();
      await replace(target, bytes);
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
    async keys(prefix) {
      const names = await readdir(folder).catch(noneWhereMissing);
      const kept = names.filter((name) => name.endsWith(ENDING));
      const keys = await Promise.all(kept.map((name) => keyOf(folder, name)));
      const known = keys.filter((key) => key !== undefined);
      return known.filter((key) => key.startsWith(prefix)).sort();
    },
  };
}

/** Makes the folder, and clears away what a killed process left half written. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) {
    if (!name.endsWith(UNFINISHED)) continue;
    const file = path.join(folder, name);
    const written = await stat(file).catch(() => undefined);
    if (written && Date.now() - written.mtimeMs > ABANDONED) await rm(file, { force: true });
  }
}

async function replace(target: string, bytes: Buffer): Promise<void> {
  const beside = path.join(path.dirname(target), `${randomUUID()}${UNFINISHED}`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  await syncFolder(path.dirname(target));
}

/** A rename is on the disk once its folder is; Windows opens no folder and needs no such thing. */
async function syncFolder(folder: string): Promise<void> {
  const opened = await open(folder, 'r').catch(() => undefined);
  await opened?.sync().catch(() => undefined);
  await opened?.close();
}

function bytesOf(kept: Kept): Buffer {
  try {
    return serialize(kept);
  } catch (cause) {
    throw new TandemError('input_invalid', 'This value cannot be kept.', { cause });
  }
}

async function contentOf(file: string): Promise<Kept | undefined> {
  const bytes = await readFile(file).catch(noneWhereMissing);
  try {
    return deserialize(Buffer.from(bytes)) as Kept;
  } catch {
    return undefined;
  }
}

/** No file, no folder: nothing was kept yet. */
function noneWhereMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

/**
 * The name of a key's file: lower case, for file systems that do not tell cases apart, and one step, wherever a
 * key would lead. A long key is known by its hash.
 */
function nameOf(key: string): string {
  if (typeof key !== 'string' || !key.isWellFormed())
    throw new TandemError('input_invalid', 'A key is a well-formed text.');
  const plain = key.replace(/[^a-z0-9-]/gu, (one) =>
    [...Buffer.from(one)].map((byte) => `_${byte.toString(16).padStart(2, '0')}`).join(''),
  );
  if (plain.length <= LONGEST) return `=${plain}${ENDING}`;
  const hash = createHash('sha256').update(key).digest('hex');
  return `~${hash}${ENDING}`;
}

async function keyOf(folder: string, name: string): Promise<string | undefined> {
  const plain = name.slice(1, -ENDING.length);
  if (name.startsWith('~')) return (await contentOf(path.join(folder, name)))?.key;
  const escaped = plain.replaceAll('%', '%25').replaceAll('_', '%');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return undefined;
  }
}
