/**
 * `npm run docs`: the documentation site in `docs/.site/`, where something changed since it was built.
 *
 * With `--behind` everything else comes first: somebody is using the demo meanwhile.
 * @module
 */
import { setPriority } from 'node:os';
import { install } from './lib/install.mjs';
import { node24 } from './lib/node24.mjs';
import { run } from './lib/run.mjs';
import { main, say, seconds } from './lib/say.mjs';

await main(async () => {
  if (process.argv.includes('--behind')) setPriority(15);
  await install();
  // Some pages are asked of the service itself, which needs the pinned Node or a newer one.
  if (parseInt(process.versions.node, 10) < 24)
    return (await run(node24, process.argv.slice(1))).code;
  const started = Date.now();
  const { buildSite } = await import('./lib/site/build.mjs');
  const built = await buildSite();
  say(`The site is in docs/.site/index.html (${built ? seconds(started) : 'nothing changed'}).`);
});
