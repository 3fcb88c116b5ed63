/**
 * The long form of `packages/server/src/fuzz.test.ts`: a million requests that nobody means well with.
 *
 * `node scripts/soak/fuzz.mjs 20000` tries fewer; a second number is the seed of an earlier run.
 * @module
 */
import { node24 } from '../lib/node24.mjs';
import { at } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';
import { main } from '../lib/say.mjs';

await main(async () => {
  const [requests = '1000000', ...seed] = process.argv.slice(2);
  const sources = at('packages/server/src/testing');
  const { code } = await run(node24, [
    ...['--disable-warning=ExperimentalWarning', '--conditions=tandem-source'],
    ...['--import', `${sources}/register.mjs`, `${sources}/fuzz-run.ts`, requests, ...seed],
  ]);
  return code;
});
