/** The worker in workerd, the engine of Cloudflare's workers, and a Tandem service with one content. @module */
import { createTandem } from '@tandem-advocacy/core';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { fileURLToPath } from 'node:url';
import { tokenFor } from 'tandem-example-support/portal';
import { startService, stopOnSignal } from 'tandem-example-support/service';

const folder = fileURLToPath(new URL('.', import.meta.url));
const port = Number(process.env.PORT ?? 8700);
const service = await startService({
  colleagues: false,
  folder,
  origin: `http://localhost:${port}`,
  port: Number(process.env.SERVICE_PORT ?? port + 1),
});
const lead = createTandem({
  endpoint: service.endpoint,
  getToken: () => tokenFor('odile', service.secret),
});
const known = await lead.content.list({ limit: 1 });
const content =
  known.items[0] ??
  (await lead.content.publish({
    kind: 'article',
    title: 'The basin holds water',
    url: 'https://www.example.org/news/basin',
  }));
lead.close();

const bundle = await build({
  ...{ entryPoints: [`${folder}worker.mjs`], bundle: true, format: 'esm', target: 'es2023' },
  ...{ write: false, conditions: ['workerd', 'worker', 'browser'] },
});
const worker = new Miniflare({
  ...{ modules: true, script: bundle.outputFiles[0].text, compatibilityDate: '2026-07-30', port },
  // For trying things: your own deployment keeps an API key as a secret of the worker.
  bindings: {
    TANDEM_ENDPOINT: service.endpoint,
    TANDEM_TOKEN: service.ask('token', '--sub', 'edge', '--name', 'Edge', '--ttl', '1h').trim(),
  },
});
await worker.ready;
stopOnSignal(service.stop, () => worker.dispose());
console.log(
  `The worker is at http://localhost:${port}/go/${content.id}/linkedin. Ctrl-C stops it.`,
);
