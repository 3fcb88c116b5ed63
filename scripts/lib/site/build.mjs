/** Builds the documentation site: guides, the API of every door, a page for each element, and the playground. @module */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { build } from '../build.mjs';
import { filesUnder, fingerprint } from '../files.mjs';
import { withLock } from '../lock.mjs';
import { node24, tool, toolEnv } from '../node24.mjs';
import { at, readJson, root } from '../paths.mjs';
import { run } from '../run.mjs';
import { PlainError } from '../say.mjs';
import { elementPages } from './element-pages.mjs';
import { openapiDocument } from './http-page.mjs';
import { generated, pageFiles } from './places.mjs';
import { referencePages } from './reference-pages.mjs';

const site = 'docs/.site';
const draft = '.cache/site-draft';
const packages = ['core', 'widgets', 'react-bindings', 'server'];
const sources = ['README.md', 'docs', 'examples', 'gallery', 'packages', 'scripts/lib/site'];

/** Builds the site where something changed since the last time; answers whether it did. */
export async function buildSite() {
  let built = false;
  await build();
  await withLock('site', async () => {
    const print = fingerprint(filesUnder(sources, /\.(?:md|m?[jt]sx?|css|json|html)$/));
    if (existsSync(at(site, 'stamp')) && readFileSync(at(site, 'stamp'), 'utf8') === print) return;
    await writePages();
    await typedoc();
    await writePlayground();
    writeFileSync(at(draft, 'stamp'), print);
    rmSync(at(site), { recursive: true, force: true });
    renameSync(at(draft), at(site));
    built = true;
  });
  return built;
}

async function writePages() {
  rmSync(at(generated), { recursive: true, force: true });
  const { declared } = await import('../../../gallery/playground/manifest.mjs');
  for (const [name, text] of Object.entries(elementPages(declared())))
    write(`elements/${name}.md`, text);
  for (const [name, text] of Object.entries(await referencePages()))
    write(`reference/${name}.md`, text);
}

function write(name, text) {
  const file = at(generated, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function typedoc() {
  rmSync(at(draft), { recursive: true, force: true });
  const args = [tool.typedoc, '--options', writeOptions()];
  const { code, output } = await run(node24, args, { env: toolEnv(root), quiet: true });
  if (code !== 0)
    throw new PlainError(`The documentation has warnings or errors:\n${output.trim()}`);
  writeFileSync(at(draft, 'openapi.json'), JSON.stringify(await openapiDocument(), null, 2));
  // Markup in the README keeps its own addresses, which typedoc does not follow.
  cpSync(at('docs/pictures'), at(draft, 'docs/pictures'), { recursive: true });
}

/** Doors come from the exports of each package, so that a new one documents itself. */
function writeOptions() {
  const file = at('.cache/typedoc.json');
  const options = {
    extends: [at('docs/typedoc.json')],
    tsconfig: at('docs/tsconfig.json'),
    customCss: at('docs/site.css'),
    entryPoints: packages.flatMap(doorsOf),
    plugin: [at('scripts/lib/site/plugin.mjs')],
    projectDocuments: pageFiles().map((page) => at(page)),
    readme: at('README.md'),
    out: at(draft),
  };
  mkdirSync(at('.cache'), { recursive: true });
  writeFileSync(file, JSON.stringify(options, null, 2));
  return file;
}

function doorsOf(folder) {
  const doors = Object.values(readJson('packages', folder, 'package.json').exports);
  const files = doors
    .map((door) => door['tandem-source'])
    .filter((file) => file && !file.includes('*'));
  return files.map((file) => at('packages', folder, file)).filter((file) => existsSync(file));
}

/** The playground brings its own bundler, which the gallery has. */
async function writePlayground() {
  const { playgroundFiles } = await import('../../../gallery/playground/files.mjs');
  for (const [name, body] of await playgroundFiles()) {
    const file = at(draft, 'playground', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
}
