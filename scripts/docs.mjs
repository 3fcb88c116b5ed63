/**
 * `npm run docs`: the documentation site in `docs/.site/`: guides and decisions beside the API of every door.
 *
 * `npm run docs -- check` only looks whether every export is described and every link leads somewhere.
 * @module
 */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { filesUnder } from './lib/files.mjs';
import { install } from './lib/install.mjs';
import { node24, tool, toolEnv } from './lib/node24.mjs';
import { at, readJson, root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main, PlainError, say, seconds } from './lib/say.mjs';

const pictures = at('docs/pictures');
const packages = ['core', 'widgets', 'react-bindings', 'server'];

await main(async () => {
  await install();
  const started = Date.now();
  const check = process.argv[2] === 'check';
  const args = [tool.typedoc, '--options', writeOptions(), ...(check ? ['--emit', 'none'] : [])];
  const { code } = await run(node24, args, { env: toolEnv(root) });
  // Markup in the README keeps its own addresses, which typedoc does not follow.
  if (!check && existsSync(pictures))
    cpSync(pictures, at('docs/.site/docs/pictures'), { recursive: true });
  if (code !== 0) throw new PlainError('The documentation has warnings or errors: see above.');
  if (check) return say('Every export is described, and no link is dead.');
  say(`The site is in docs/.site/index.html (${seconds(started)}).`);
});

/** Doors come from the exports of each package, so that a new one documents itself. */
function writeOptions() {
  const file = at('.cache/typedoc.json');
  const options = {
    extends: [at('docs/typedoc.json')],
    tsconfig: at('docs/tsconfig.json'),
    entryPoints: packages.flatMap(doorsOf),
    plugin: [at('scripts/lib/typedoc-names.mjs')],
    projectDocuments: pages().map((page) => at(page)),
    readme: existsSync(at('README.md')) ? at('README.md') : 'none',
    out: at('docs/.site'),
  };
  mkdirSync(at('.cache'), { recursive: true });
  writeFileSync(file, JSON.stringify(options, null, 2));
  return file;
}

function pages() {
  const readmes = packages.map((folder) => `packages/${folder}/README.md`);
  return filesUnder(['docs/guide', 'docs/decisions', 'docs/security', ...readmes], /\.md$/);
}

function doorsOf(folder) {
  const doors = Object.values(readJson('packages', folder, 'package.json').exports);
  const sources = doors
    .map((door) => door['tandem-source'])
    .filter((file) => file && !file.includes('*'));
  return sources.map((file) => at('packages', folder, file)).filter((file) => existsSync(file));
}
