/** Brings node_modules up to date with the lockfile, with the pnpm that package.json pins. @module */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { node24 } from './node24.mjs';
import { at, readJson } from './paths.mjs';
import { run } from './run.mjs';
import { PlainError, say, seconds } from './say.mjs';

const stamp = at('node_modules/.tandem-installed');

/** Installs dependencies when the lockfile changed since the last time. */
export async function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(at('pnpm-lock.yaml')))
    .digest('hex');
  if (existsSync(node24) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const pnpm = readJson('package.json').packageManager;
  say(`Installing dependencies with ${pnpm} (the first time takes a minute).`);
  const started = Date.now();
  // With NODE_ENV=production, tools would be left out; without CI, pnpm may ask before it replaces a folder.
  const env = { ...process.env, CI: 'true', NODE_ENV: 'development' };
  const { code, output } = await run('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'], {
    env,
    quiet: true,
  });
  if (code !== 0) {
    console.error(output.trim());
    throw new PlainError(
      'Installing failed: see above. Is the npm registry within reach? Then run the same command again.',
    );
  }
  if (!existsSync(node24)) {
    throw new PlainError(
      `Node 24 did not arrive at ${node24}: remove node_modules and run the same command again.`,
    );
  }
  writeFileSync(stamp, wanted);
  say(`Dependencies installed in ${seconds(started)}.`);
}
