/** The packages as the registry would hand them over: packed from what was built, unpacked for a consumer. @module */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { at, readJson } from './paths.mjs';

/** The folders of our packages. */
export const folders = ['core', 'widgets', 'react-bindings', 'server'];

/** What a package says of itself. */
export const manifestOf = (folder) => readJson('packages', folder, 'package.json');

/** Packs a package into a folder and answers with the path of the tarball. */
export function pack(folder, into) {
  mkdirSync(into, { recursive: true });
  const args = ['--yes', readJson('package.json').packageManager, 'pack', '--json'];
  const out = execFileSync('npx', [...args, '--pack-destination', into], {
    cwd: at('packages', folder),
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return JSON.parse(out).filename;
}

/** Every import path of a package, patterns replaced by all that they fit; those of data left out. */
export function doorsOf(folder) {
  return Object.entries(manifestOf(folder).exports)
    .filter(([, targets]) => typeof targets !== 'string')
    .flatMap(([door, { types }]) => stemsOf(folder, types).map((stem) => door.replace('*', stem)));
}

/** Every import path of every package. */
export const allDoors = () =>
  folders.flatMap((folder) =>
    doorsOf(folder).map((door) => door.replace('.', manifestOf(folder).name)),
  );

/** A module that imports every door of every package, each under a name of its own. */
export function doorsFile() {
  const paths = allDoors();
  const lines = paths.map((from, i) => `import * as door${i} from '${from}';`);
  return `${lines.join('\n')}\nexport const doors = [${paths.map((_, i) => `door${i}`).join(', ')}];\n`;
}

/** What a star stands for in the files that are there: the same thing wherever there are several. */
function stemsOf(folder, target) {
  const [first, ...others] = path.posix.normalize(target).split('*');
  const fits = new RegExp(
    `^${first}${others.map((part, i) => (i ? '\\1' : '([^/]*)') + part).join('')}$`,
  );
  const files = globSync(target, { cwd: at('packages', folder) });
  const found = files.map((file) => fits.exec(file.replaceAll(path.sep, '/')));
  return found.filter(Boolean).map(([, stem = '']) => stem);
}

/** A folder in which the packed packages are installed beside the dependencies that they name. */
export function installPacked(consumer, tarballs) {
  rmSync(consumer, { recursive: true, force: true });
  for (const [folder, tarball] of Object.entries(tarballs)) {
    const { name, dependencies = {}, devDependencies = {} } = manifestOf(folder);
    const target = path.join(consumer, 'node_modules', name);
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
    // Peers, and the types of peers, are what a consumer brings along.
    const others = Object.keys({ ...dependencies, ...devDependencies });
    for (const other of others.filter((one) => !one.startsWith('@tandem-advocacy/')))
      link(
        at('packages', folder, 'node_modules', other),
        path.join(consumer, 'node_modules', other),
      );
  }
  link(at('node_modules/@types/node'), path.join(consumer, 'node_modules/@types/node'));
}

function link(from, to) {
  if (existsSync(to)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  symlinkSync(realpathSync(from), to, 'junction');
}
