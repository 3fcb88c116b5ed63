/** What the portal keeps beside the service's data: its own key, and the secret the programme gave it. @module */
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const NAME = 'portal.json';

/** Reads the settings; nothing on a first start. Throws where the folder holds something else. */
export async function readSettings(folder) {
  const text = await readFile(path.join(folder, NAME), 'utf8').catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  if (text) return JSON.parse(text);
  const there = await readdir(folder).catch(() => []);
  if (there.length === 0) return undefined;
  throw new Error(
    `${folder} holds something else than this demo. Choose another folder with TANDEM_DATA, or empty it.`,
  );
}

/** Writes the settings so that nobody else can read them, and never half. */
export async function writeSettings(folder, settings) {
  const file = path.join(folder, NAME);
  await writeFile(`${file}.new`, JSON.stringify(settings, null, 2), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/**
 * Runs `make` in a folder beside the one wanted, then moves it there: an interrupted first start leaves
 * nothing behind that looks like data.
 */
export async function makeFolder(folder, make) {
  const draft = `${path.resolve(folder)}.first-start`;
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(path.dirname(draft), { recursive: true });
    await mkdir(draft, { mode: 0o700 });
  } catch (cause) {
    const why = `The data folder ${folder} cannot be made (${cause.code}).`;
    throw new Error(`${why} Choose another one with TANDEM_DATA.`, { cause });
  }
  const made = await make(draft);
  const settings = { ...made, sessionKey: randomBytes(32).toString('base64url') };
  await writeSettings(draft, settings);
  await rmdir(folder).catch(() => undefined);
  await rename(draft, folder);
  return settings;
}
