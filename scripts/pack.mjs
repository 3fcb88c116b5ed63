/** `npm run pack`: builds the packages and packs them into `examples/.packs/`, as `npm publish` would send them. @module */
import { mkdirSync, renameSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { at, readJson } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { main, PlainError, say } from './lib/say.mjs';

const packages = { core: 'core', widgets: 'widgets', react: 'react-bindings', server: 'server' };

await main(async () => {
  await install();
  await build();
  const folder = at('examples', '.packs');
  mkdirSync(folder, { recursive: true });
  for (const [name, room] of Object.entries(packages))
    await pack(name, at('packages', room), folder);
  say('Packed core, widgets, react and server into examples/.packs/.');
  return 0;
});

/** Packs one package under a name without its version, so that an example can name it. */
async function pack(name, cwd, folder) {
  const pnpm = readJson('package.json').packageManager;
  const args = ['--yes', pnpm, 'pack', '--pack-destination', folder];
  const { code, output } = await run('npx', args, { cwd, quiet: true });
  if (code !== 0) throw new PlainError(`${name} could not be packed:\n${output}`);
  const { version } = readJson('packages', packages[name], 'package.json');
  renameSync(`${folder}/tandem-advocacy-${name}-${version}.tgz`, `${folder}/${name}.tgz`);
}
