/**
 * `npm run docs`: the documentation site in `docs/.site/`, where something changed since it was built.
 *
 * With `--behind` everything else comes first: somebody is using the demo meanwhile.
 * @module
 */
import { setPriority } from 'node:os';
import { install } from './lib/install.mjs';
import { main, say, seconds } from './lib/say.mjs';
import { buildSite } from './lib/site/build.mjs';

await main(async () => {
  if (process.argv.includes('--behind')) setPriority(15);
  await install();
  const started = Date.now();
  const built = await buildSite();
  say(`The site is in docs/.site/index.html (${built ? seconds(started) : 'nothing changed'}).`);
});
