/** `npm start`: installs what is missing, builds what changed, then runs the service with its demo intranet. @module */
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { node24, toolEnv } from './lib/node24.mjs';
import { root } from './lib/paths.mjs';
import { run, stopSignal } from './lib/run.mjs';
import { main } from './lib/say.mjs';
import { buildSiteBehind } from './lib/site/behind.mjs';

const intranet = 'examples/intranet';

async function start() {
  for (const step of [install, () => build({ only: intranet })]) {
    await step();
    if (stopSignal()) return 0;
  }
  buildSiteBehind();
  const { code } = await run(
    node24,
    ['--disable-warning=ExperimentalWarning', `${intranet}/main.mjs`],
    { env: toolEnv(root) },
  );
  return code;
}

await main(start, { stopped: 0 });
