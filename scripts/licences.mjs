/** `npm run licences`: writes `docs/licences.md`, every package that ours bring along, with its licence. @module */
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { at } from './lib/paths.mjs';

const page = at('docs/licences.md');
/** Licences that ask for no more than to be named: https://spdx.org/licenses/. */
export const ALLOWED = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|Unlicense)$/;

const read = (folder) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));

/** The folder of a dependency, looked for as Node does: beside its dependant, then further up. */
function folderOf(name, from) {
  for (let folder = from; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    const found = path.join(folder, 'node_modules', name);
    if (existsSync(found)) return realpathSync(found);
  }
  return undefined;
}

/** Every package that is installed with ours: `name version`, licence and address, sorted. */
export function dependencies() {
  const found = new Map();
  const walk = (folder) => {
    const { dependencies: needs = {}, optionalDependencies: may = {} } = read(folder);
    for (const name of Object.keys({ ...needs, ...may })) {
      const next = folderOf(name, folder);
      if (!next || found.has(next)) continue;
      found.set(next, read(next));
      walk(next);
    }
  };
  for (const one of ['core', 'widgets', 'react-bindings', 'server']) walk(at('packages', one));
  return [...found.values()]
    .filter(({ name }) => !name.startsWith('@tandem-advocacy/'))
    .map(({ name, version, license }) => ({ name, version, licence: license ?? 'unknown' }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The page. */
export function licencePage() {
  const rows = dependencies().map(
    ({ name, version, licence }) => `| \`${name}\` | ${version} | ${licence} |`,
  );
  return `# Licences

Tandem is under the MIT licence. These packages come with it; each asks for no more than to be named.

| package | version | licence |
| --- | --- | --- |
${rows.join('\n')}
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(page, licencePage());
