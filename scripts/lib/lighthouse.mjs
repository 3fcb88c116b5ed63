/**
 * Lighthouse, which only `npm run portals` needs: 176 MB of 114 packages, so it is no dependency of the repository.
 *
 * It is Apache-2.0, as are or more permissive those it brings, axe-core apart (MPL-2.0); nothing of it is shipped.
 * @module
 */
import { existsSync, mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at, readJson } from './paths.mjs';
import { run } from './run.mjs';
import { PlainError, say } from './say.mjs';

/** The version that is installed. */
export const version = '13.5.0';
const folder = '.cache/lighthouse';

/** Lighthouse's module, installed beside the repository's own packages where it is not there yet. */
export async function needLighthouse() {
  const manifest = `${folder}/node_modules/lighthouse/package.json`;
  if (!existsSync(at(manifest)) || readJson(manifest).version !== version) await install();
  return import(pathToFileURL(at(folder, 'node_modules/lighthouse/core/index.js')).href);
}

async function install() {
  say(`Installing Lighthouse ${version} into ${folder} (once).`);
  mkdirSync(at(folder), { recursive: true });
  const args = ['install', '--prefix', at(folder), '--no-audit', '--no-fund', '--ignore-scripts'];
  const { code, output } = await run('npm', [...args, `lighthouse@${version}`], { quiet: true });
  if (code !== 0) throw new PlainError(`Lighthouse could not be installed: ${output.trim()}`);
}
