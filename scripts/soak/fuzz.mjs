/**
 * The long form of `packages/server/src/fuzz.test.ts`: a million requests that nobody means well with.
 *
 * `npm run soak -- fuzz`; `TANDEM_FUZZ_SEED` repeats an earlier run.
 * @module
 */
import { node24 } from '../lib/node24.mjs';
import { at } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

/** Sends so many requests; throws with the first answers that are wrong. */
export async function fuzz({ requests, seed = process.env.TANDEM_FUZZ_SEED }) {
  const sources = at('packages/server/src/testing');
  const { code, output } = await run(
    node24,
    [
      ...['--disable-warning=ExperimentalWarning', '--conditions=tandem-source'],
      ...['--import', `${sources}/register.mjs`, `${sources}/fuzz-run.ts`, String(requests)],
      ...(seed ? [seed] : []),
    ],
    { quiet: true },
  );
  if (code !== 0) throw new Error(`The fuzzer ended with ${code}: ${output.slice(-4_000)}`);
  const { wrong: _, first: __, ...said } = JSON.parse(output.trim().split('\n').at(-1));
  return `No answer was a 5xx or showed a secret, an address or a name: ${JSON.stringify(said)}.`;
}
