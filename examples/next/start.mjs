/** The portal that Next built, and a Tandem service beside it. @module */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { says, startService, stopOnSignal } from 'tandem-example-support/service';

const folder = fileURLToPath(new URL('.', import.meta.url));
const port = Number(process.env.PORT ?? 3000);
const origin = `http://localhost:${port}`;
const { endpoint, secret, stop } = await startService({
  ...{ folder, origin, port: Number(process.env.SERVICE_PORT ?? port + 1) },
});
const next = spawn(
  process.execPath,
  [path.join(folder, 'node_modules/next/dist/bin/next'), 'start', '-p', String(port)],
  {
    cwd: folder,
    env: {
      ...process.env,
      PORTAL: origin,
      TANDEM_ENDPOINT: endpoint,
      TANDEM_PORTAL_SECRET: secret,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
stopOnSignal(stop, async () => {
  if (next.exitCode !== null) return;
  next.kill('SIGTERM');
  await once(next, 'exit');
});
await says(next, 'Ready in');
console.log(`The portal is at ${origin}/. Ctrl-C stops it.`);
