/** Lists and fingerprints files. @module */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { at } from './paths.mjs';

const skipped = new Set([
  'node_modules',
  'dist',
  'dist.old',
  '.git',
  '.cache',
  '.data',
  '.next',
  '.packs',
  '.tandem',
  '.site',
  'fixtures',
]);

/** All files under folders of the repository that a pattern accepts, as sorted paths from the root. */
export function filesUnder(folders, pattern = /./) {
  return folders
    .flatMap((folder) => walk(folder))
    .filter((file) => pattern.test(file))
    .sort();
}

function walk(folder) {
  if (!existsSync(at(folder))) return [];
  if (statSync(at(folder)).isFile()) return [folder];
  const entries = readdirSync(at(folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const inner = path.posix.join(folder, entry.name);
    return entry.isDirectory() ? walk(inner) : [inner];
  });
}

/** One fingerprint of the contents of files and of further texts. */
export function fingerprint(files, texts = []) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(at(file)))
      .update('\0');
  for (const text of texts) hash.update(`${text}\0`);
  return hash.digest('hex');
}
