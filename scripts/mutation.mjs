/**
 * `npm run mutation`: branches that tests reach, then how many of some thousand small faults they notice.
 *
 * `npm run mutation -- links` looks at one room of core only.
 * @module
 */
import { install } from './lib/install.mjs';
import { node24, tool, toolEnv } from './lib/node24.mjs';
import { at, root } from './lib/paths.mjs';
import { run, stopSignal } from './lib/run.mjs';
import { main, PlainError } from './lib/say.mjs';

const known = ['rules', 'links', 'composer'];

await main(async () => {
  const rooms = process.argv.slice(2);
  const unknown = rooms.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new PlainError(`No room is called ${unknown.join(', ')}: use ${known.join(', ')}.`);
  await install();
  const chosen = rooms.length > 0 ? rooms : known;
  const env = toolEnv(root, {
    TANDEM_ROOMS: chosen.length > 1 ? `{${chosen.join(',')}}` : chosen[0],
  });
  const covered = await run(node24, [tool.vitest, ...coverage(chosen)], { env });
  if (covered.code !== 0 || stopSignal()) return 1;
  const config = 'scripts/mutation/stryker.config.mjs';
  return (await run(node24, [tool.stryker, 'run', config], { env })).code;
});

/** A run of the tests that says which branches they reach, and fails below 95 %. */
function coverage(rooms) {
  return [
    ...['run', '--project', 'unit', ...rooms.map((room) => `packages/core/src/${room}/`)],
    ...['--coverage', '--coverage.reporter=text', '--coverage.thresholds.branches=95'],
    ...rooms.map((room) => `--coverage.include=packages/core/src/${room}/**`),
    ...['--coverage.exclude=**/*.test.ts', '--coverage.exclude=**/index.ts'],
    `--coverage.reportsDirectory=${at('.cache/coverage')}`,
  ];
}
