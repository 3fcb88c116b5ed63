/** `npm run bench`: installs what is missing, builds, and prints the figures of the performance page. @module */
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { node24, toolEnv } from './lib/node24.mjs';
import { root } from './lib/paths.mjs';
import { run, stopSignal } from './lib/run.mjs';
import { main } from './lib/say.mjs';

await main(async () => {
  await install();
  await build();
  if (stopSignal()) return 1;
  const args = ['bench/run.mjs', ...process.argv.slice(2)];
  return (
    await run(node24, args, {
      env: toolEnv(root, { NODE_OPTIONS: '--disable-warning=ExperimentalWarning' }),
    })
  ).code;
});
