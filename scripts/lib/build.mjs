/** Builds the packages whose sources changed, each after those it depends on. @module */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { filesUnder, fingerprint } from './files.mjs';
import { withLock } from './lock.mjs';
import { toolEnv } from './node24.mjs';
import { at, readJson } from './paths.mjs';
import { run, stopSignal } from './run.mjs';
import { PlainError, say, seconds } from './say.mjs';

/** Those in one level need nothing of each other to be built. */
const levels = [['core'], ['widgets', 'server'], ['react-bindings']];
const shared = ['rollup.config.js', 'tsconfig.base.json', 'pnpm-lock.yaml'];

/** Builds all packages, or with `only` those that a folder's package.json depends on. */
export async function build({ only } = {}) {
  const wanted = only ? closure(only) : levels.flat();
  const prints = new Map();
  await withLock('build', async () => {
    for (const level of levels) {
      const folders = level.filter((name) => wanted.includes(name));
      const results = await Promise.allSettled(folders.map((name) => buildOne(name, prints)));
      const failed = results.filter(({ status }) => status === 'rejected');
      if (failed.length > 0) throw together(failed.map(({ reason }) => reason));
    }
  });
}

function together(errors) {
  const surprise = errors.find((error) => !(error instanceof PlainError));
  return surprise ?? new PlainError(errors.map(({ message }) => message).join('\n\n'));
}

async function buildOne(folder, prints) {
  const own = readJson('packages', folder, 'package.json');
  const sources = filesUnder([`packages/${folder}`], /^(?!.*\.test\.)/);
  const needed = dependenciesOf(own).filter((name) => prints.has(name));
  const print = fingerprint(
    [...sources, ...shared],
    needed.map((name) => prints.get(name)),
  );
  prints.set(folder, print);
  const stamp = at('.cache/build', folder);
  const dist = at('packages', folder, 'dist');
  if (existsSync(dist) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
  const started = Date.now();
  rmSync(stamp, { force: true });
  await keepingOld(dist, () => runScript(folder, own));
  mkdirSync(at('.cache/build'), { recursive: true });
  writeFileSync(stamp, print);
  say(`Built ${own.name} in ${seconds(started)}.`);
}

/** Starts from an empty folder, so that nothing stale is left; a failure brings the old one back. */
async function keepingOld(dist, action) {
  const old = `${dist}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  try {
    await action();
  } catch (error) {
    rmSync(dist, { recursive: true, force: true });
    if (existsSync(old)) renameSync(old, dist);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

async function runScript(folder, own) {
  const cwd = at('packages', folder);
  const env = toolEnv(cwd, { NO_COLOR: '1', FORCE_COLOR: '0' });
  const { code, output } = await run(own.scripts.build, [], { cwd, env, quiet: true, shell: true });
  if (stopSignal()) throw new PlainError('Stopped while building.');
  if (code !== 0) throw new PlainError(`${own.name} does not build:\n${withoutStack(output)}`);
}

const withoutStack = (text) => text.replaceAll(/^(?:\s+at .*|.* → .*dist.*)\n?/gm, '').trim();

function closure(folder) {
  const direct = dependenciesOf(readJson(folder, 'package.json'));
  return [...new Set(direct.flatMap((name) => [...closure(`packages/${name}`), name]))];
}

/** Folders of the packages of ours that a package depends on. */
function dependenciesOf(own) {
  const names = { core: 'core', widgets: 'widgets', server: 'server', react: 'react-bindings' };
  return Object.keys(own.dependencies ?? {})
    .filter((name) => name.startsWith('@tandem-advocacy/'))
    .map((name) => names[name.split('/')[1]])
    .filter(Boolean);
}
