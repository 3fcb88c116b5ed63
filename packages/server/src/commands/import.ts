/**
 * `import`: makes content of a feed's entries, from a file or an address.
 * @module
 */
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { TandemError } from '@tandem-advocacy/core/errors';
import { Origin, type ImportReport } from '@tandem-advocacy/core/schemas';
import { FEED_LIMIT, tooLarge } from '../feeds/decode.js';
import { fetchFeed, type FetchedFeed } from '../feeds/fetch.js';
import { bringIn } from '../feeds/source.js';
import { deskOptions, UsageError, type Command, type Surroundings } from './command.js';
import { openExisting, programmeNamed } from './existing.js';
import { readOptions } from './options.js';

const NAMED = 20;

/** Imports a feed and says what came of it. */
export const importCommand: Command = async (args, { env, out }) => {
  const given = readOptions(args, ['programme', 'origin'], ['allow-private']);
  const [place, ...more] = given.positionals;
  if (place === undefined || more.length > 0)
    throw new UsageError('Say what to import: import FILE, or import https://…');
  const origin = originOf(given.one('origin'));
  const options = deskOptions(env);
  const desk = await openExisting(options);
  try {
    const programme = programmeNamed(desk, given.one('programme'));
    const { bytes, ...source } = await read(place, given.has('allow-private'));
    const { readFeed } = await import('../feeds/read.js');
    const feed = readFeed(bytes, { ...source, now: new Date(desk.importing.clock.now()) });
    report(await bringIn(desk.importing, programme, { feed, origin }), out);
  } finally {
    await desk.close();
  }
};

function originOf(value: string | undefined): Origin | undefined {
  const found = Origin.options.find((origin) => origin === value);
  if (value === undefined || found) return found;
  throw new UsageError(`--origin is one of ${Origin.options.join(', ')}, not "${value}"`);
}

async function read(
  place: string,
  allowPrivate: boolean,
): Promise<Pick<FetchedFeed, 'bytes'> & Partial<FetchedFeed>> {
  if (/^https?:\/\//i.test(place)) return fetchFeed(place, { allowPrivate });
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(place) && !place.startsWith('file:'))
    throw new TandemError(
      'feed_address_invalid',
      `A feed is a file, or http: or https:, not ${place}`,
    );
  const file = place.startsWith('file:') ? fileURLToPath(place) : place;
  const found = await stat(file).catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'ENOENT' ? 'There is no such file' : `It cannot be read (${cause.code})`;
    throw new TandemError('feed_unreachable', `${file}: ${why}.`, { cause });
  });
  if (!found.isFile()) throw new TandemError('feed_unreachable', `${file} is not a file.`);
  if (found.size > FEED_LIMIT) throw tooLarge(found.size);
  return { bytes: await readFile(file) };
}

function report(imported: ImportReport, out: Surroundings['out']) {
  const { title, entries, added, known, skipped, cutOff } = imported;
  const name = title === undefined ? 'The feed' : `"${title}"`;
  out(`${name}: ${entries} entries, ${added} added, ${known} known, ${skipped.length} skipped.`);
  for (const entry of skipped.slice(0, NAMED)) out(`  skipped: ${entry.title}: ${entry.reason}`);
  if (cutOff)
    out(
      '  The feed is cut off: its last entry may be incomplete, others missing. Import it again once it is whole.',
    );
  if (skipped.length > NAMED) out(`  … and ${skipped.length - NAMED} more.`);
}
