/** `npm run soak`: installs what is missing, builds, and runs the long proofs; `npm run soak -- fuzz` runs one. @module */
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
  // Proofs are made of what was installed and built, and run on the Node that came with it.
  const args = ['scripts/soak/run.mjs', ...process.argv.slice(2)];
  return (
    await run(node24, args, {
      env: toolEnv(root, { NODE_OPTIONS: '--disable-warning=ExperimentalWarning' }),
    })
  ).code;
});
