/** The bindings in the repository are those of the manifest. @module */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const at = (name) => fileURLToPath(new URL(`../packages/react-bindings/${name}`, import.meta.url));
const read = (folder) =>
  readdirSync(folder)
    .sort()
    .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]);

it('are generated from the manifest, and committed as they come out of it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tandem-react-'));
  execFileSync(process.execPath, [at('scripts/generate.mjs'), folder]);
  expect(read(at('src'))).toEqual(read(folder));
  rmSync(folder, { recursive: true });
});
