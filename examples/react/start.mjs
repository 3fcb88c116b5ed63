/** The portal with its backend and a Tandem service: built by Vite, or with `--dev` as one develops it. @module */
import { fileURLToPath } from 'node:url';
import { createServer, preview } from 'vite';
import { backend } from 'tandem-example-support/portal';
import { startService, stopOnSignal } from 'tandem-example-support/service';

const folder = fileURLToPath(new URL('.', import.meta.url));
const port = Number(process.env.PORT ?? 5173);
const origin = `http://localhost:${port}`;
const service = await startService({
  ...{ folder, origin, port: Number(process.env.SERVICE_PORT ?? port + 1) },
});

/** The portal's own backend, in front of what Vite serves; pages learn from it where the service is. */
const portal = {
  name: 'portal',
  configureServer: ({ middlewares }) => void middlewares.use(backend(service.secret)),
  configurePreviewServer: ({ middlewares }) => void middlewares.use(backend(service.secret)),
};
const options = { root: folder, plugins: [portal, pointer(service.endpoint)] };
const vite = process.argv.includes('--dev')
  ? await createServer({ ...options, server: { port, strictPort: true } })
  : await preview({ ...options, preview: { port, strictPort: true } });
if ('listen' in vite) await vite.listen();
stopOnSignal(service.stop, () => vite.close());
console.log(`The portal is at ${origin}/. Ctrl-C stops it.`);

/** `/settings.json`: what differs between this machine and yours is not built in. */
function pointer(endpoint) {
  const answer = ({ middlewares }) =>
    void middlewares.use('/settings.json', (_, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ endpoint }));
    });
  return { name: 'settings', configureServer: answer, configurePreviewServer: answer };
}
