/** A suite that takes frames and nothing else, and a Tandem service beside it. @module */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { backend } from 'tandem-example-support/portal';
import { startService, stopOnSignal } from 'tandem-example-support/service';
import { page } from './page.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));
const port = Number(process.env.PORT ?? 8500);
const origin = `http://localhost:${port}`;
const service = await startService({
  ...{ folder, origin, port: Number(process.env.SERVICE_PORT ?? port + 1) },
});
const answer = backend(service.secret);
const server = createServer((request, response) =>
  answer(request, response, () => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page(service.endpoint));
  }),
);
server.listen(port, () => console.log(`The suite is at ${origin}/. Ctrl-C stops it.`));
stopOnSignal(service.stop, () => {
  server.close();
  server.closeAllConnections();
});
